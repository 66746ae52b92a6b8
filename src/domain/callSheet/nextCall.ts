import type { Account } from '../accounts/account';
import type { CallOutcome } from '../accounts/events';
import type { PlainDate } from '../dates/plainDate';
import { addWorkingDays, type Holidays } from '../dates/workingDays';

/** Calls in a row that led to nothing but another one, after which the ladder goes on instead. */
const MOST_TRIES = 2;

/** Bank days until a customer who could not be reached is tried again; others are left to the ladder. */
const TRY_AGAIN: Partial<Record<CallOutcome, number>> = {
  noAnswer: 1,
  wrongNumber: 1,
  voicemail: 2,
};

/** Bank days a customer gets to do what he said: a transfer to arrive, his own call to come. */
const GIVEN: Partial<Record<CallOutcome, number>> = { paidAlready: 3, callBack: 2 };

/**
 * The day on which to call again after a call that came to `outcome`, or null where the ladder, the
 * promise or the dispute says what comes next. Who cannot be reached is tried so many times and no
 * more: each plan to call again holds back the letters. A house rule; the user may choose otherwise.
 */
export function nextCall(
  { contacts }: Pick<Account, 'contacts'>,
  outcome: CallOutcome,
  today: PlainDate,
  holidays: Holidays | undefined,
): PlainDate | null {
  const days = GIVEN[outcome] ?? (tries(contacts) < MOST_TRIES ? TRY_AGAIN[outcome] : undefined);
  return days === undefined ? null : addWorkingDays(today, days, holidays);
}

/** How many of the last contacts were calls that only planned the next one. */
function tries(contacts: Account['contacts']): number {
  const turnedTo = contacts.filter(({ channel }) => channel !== 'note');
  const last = turnedTo.findLastIndex(({ callBackOn }) => callBackOn === undefined);
  return turnedTo.length - 1 - last;
}

/** Whether somebody was spoken to at all. */
export function wasSpokenTo(outcome: CallOutcome): boolean {
  return outcome !== 'noAnswer' && outcome !== 'wrongNumber';
}
