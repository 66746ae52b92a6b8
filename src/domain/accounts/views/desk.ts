import { addDays, dayOfWeek, type PlainDate } from '../../dates/plainDate';
import type { Account, Review, Snooze } from '../account';

/** The snooze in force on that day: the row is back on the day it names. */
export function activeSnooze(account: Account, today: PlainDate): Snooze | null {
  const { snooze } = account;
  return snooze === undefined || snooze.until <= today ? null : snooze;
}

/** Who works the account; '' = nobody in particular. */
export function assigneeOf({ assignee = '' }: Account): string {
  return assignee;
}

/** The Monday of the week a day is in (ISO 8601). */
export function weekOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - dayOfWeek(date));
}

/** The last review of the week `today` is in, or null. */
export function reviewThisWeek({ reviews = [] }: Account, today: PlainDate): Review | null {
  const monday = weekOf(today);
  return reviews.findLast(({ on }) => on >= monday && on <= today) ?? null;
}
