import {
  addDays,
  addMonths,
  daysBetween,
  maxDate,
  type PlainDate,
  plainDate,
} from '../dates/plainDate';
import { unreachable } from '../result';
import type { LimitationRule } from './rule';

/** A running period: `months` from `start`, which is the day before its first counted day. */
export interface Period {
  readonly start: PlainDate;
  readonly months: number;
  readonly end: LimitationRule['end'];
}

/** Days that are not counted, both inclusive, and the earliest end they leave. */
export interface Suspension {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly floor: PlainDate;
}

/** The year-end rule of Polish law (KC 118) does not touch periods shorter than two years. */
const YEAR_END_FROM_MONTHS = 24;

/** The day before the first counted day, as `Period.start` wants it. */
export function startOf(rule: LimitationRule, dueDate: PlainDate): PlainDate {
  switch (rule.start) {
    case 'due-date':
      return dueDate;
    case 'day-after-due-date':
      return addDays(dueDate, 1);
    case 'end-of-due-year':
      return endOfYear(dueDate);
    default:
      return unreachable(rule.start);
  }
}

/** The last day of a period, longer by suspended days, never before what a suspension leaves. */
export function lastDayOf(period: Period, suspensions: readonly Suspension[]): PlainDate {
  const plain = addMonths(period.start, period.months);
  const late = addDays(plain, suspendedDays(period.start, suspensions));
  const end = endsWithYear(period) ? endOfYear(late) : late;
  return suspensions.reduce((day, suspension) => maxDate(day, suspension.floor), end);
}

/** True where the period runs on to 31 December of its last year. */
export function endsWithYear({ end, months }: Period): boolean {
  return end === 'end-of-calendar-year' && months >= YEAR_END_FROM_MONTHS;
}

function endOfYear(date: PlainDate): PlainDate {
  return plainDate(`${date.slice(0, 4)}-12-31`);
}

/** Days after `start` that lie in at least one suspension; each counts once. */
function suspendedDays(start: PlainDate, suspensions: readonly Suspension[]): number {
  const inOrder = [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1));
  let total = 0;
  let counted = start;
  for (const { from, to } of inOrder) {
    const after = maxDate(counted, addDays(from, -1));
    total += Math.max(daysBetween(after, to), 0);
    counted = maxDate(counted, to);
  }
  return total;
}
