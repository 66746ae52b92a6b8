import { dayOf, dayOfWeek, monthOf, type PlainDate, yearOf } from '../../domain/dates/plainDate';
import type { Messages } from '../messages/en';

/** "18 Nov", or "18 Nov 2025" when it is not in the year of `today` (null: in any year). */
export function shortDate(m: Messages, date: PlainDate, today: PlainDate | null): string {
  const day = `${dayOf(date)} ${m.common.months[monthOf(date) - 1] ?? ''}`;
  return today !== null && yearOf(date) === yearOf(today) ? day : `${day} ${yearOf(date)}`;
}

/** "Wednesday 18 November 2026". */
export function longDate(m: Messages, date: PlainDate): string {
  const weekday = m.common.longWeekdays[dayOfWeek(date) - 1] ?? '';
  return `${weekday} ${dayOf(date)} ${m.common.longMonths[monthOf(date) - 1] ?? ''} ${yearOf(date)}`;
}

/** "Wed 18 Nov 2026". */
export function weekdayDate(m: Messages, date: PlainDate): string {
  const weekday = m.common.weekdays[dayOfWeek(date) - 1] ?? '';
  return `${weekday} ${dayOf(date)} ${m.common.months[monthOf(date) - 1] ?? ''} ${yearOf(date)}`;
}

/** Joins class names, leaving out what is false or empty. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
