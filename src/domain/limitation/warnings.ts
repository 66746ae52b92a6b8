import { daysBetween, type PlainDate } from '../dates/plainDate';

/** Days before the last day on which the app warns, the earliest first. */
const WARNING_DAYS: readonly number[] = [180, 90, 30];

export interface LimitationWarning {
  /** Days from today to the last day; negative once it has passed. */
  readonly daysLeft: number;
  /** The nearest warning that has been reached (180, 90 or 30), or `expired`. */
  readonly level: number | 'expired';
}

/** The warning a claim deserves today, or null while there is time (or no last day). */
export function limitationWarning(
  lastDay: PlainDate | null,
  today: PlainDate,
  warningDays: readonly number[] = WARNING_DAYS,
): LimitationWarning | null {
  if (lastDay === null) return null;
  const daysLeft = daysBetween(today, lastDay);
  if (daysLeft < 0) return { daysLeft, level: 'expired' };
  const reached = warningDays.filter((days) => daysLeft <= days);
  return reached.length === 0 ? null : { daysLeft, level: Math.min(...reached) };
}
