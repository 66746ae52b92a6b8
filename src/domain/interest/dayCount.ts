import {
  addYears,
  dayOf,
  daysBetween,
  isLeapYear,
  monthOf,
  type PlainDate,
  plainDate,
  yearOf,
} from '../dates/plainDate';
import { unreachable } from '../result';
import type { DayCount } from './conventions';

/** `days` of a year that has `year` of them. */
export interface YearPart {
  readonly days: number;
  readonly year: number;
}

/**
 * The part of a year from the day after `after` to `last` inclusive. Under `actual/actual` the
 * stretch must not cross a 31 December (see `yearEnds`).
 */
export function yearPart(dayCount: DayCount, after: PlainDate, last: PlainDate): YearPart {
  const days = daysBetween(after, last);
  switch (dayCount) {
    case 'actual/365':
      return { days, year: 365 };
    case 'actual/360':
      return { days, year: 360 };
    case 'actual/actual':
      return { days, year: isLeapYear(yearOf(last)) ? 366 : 365 };
    case 'actual/366-with-leap-day':
      return { days, year: hasLeapDay(after, last) ? 366 : 365 };
    case '30/360':
      return { days: bankDay(last) - bankDay(after), year: 360 };
    default:
      return unreachable(dayCount);
  }
}

/** The year a bare number of days is measured against: no calendar, so never a leap year. */
export function plainYear(dayCount: DayCount): number {
  return dayCount === 'actual/360' || dayCount === '30/360' ? 360 : 365;
}

/** The days after which a stretch must be cut for the day count: every 31 December, or none. */
export function yearEnds(dayCount: DayCount, first: PlainDate, last: PlainDate): PlainDate[] {
  if (dayCount !== 'actual/actual') return [];
  const ends: PlainDate[] = [];
  let end = plainDate(`${first.slice(0, 4)}-12-31`);
  while (end < last) {
    ends.push(end);
    end = addYears(end, 1);
  }
  return ends;
}

/** Months of 30 days counted from year 0; the 31st counts as the 30th. */
function bankDay(date: PlainDate): number {
  return yearOf(date) * 360 + monthOf(date) * 30 + Math.min(dayOf(date), 30);
}

function hasLeapDay(after: PlainDate, last: PlainDate): boolean {
  for (let year = yearOf(after); year <= yearOf(last); year += 1) {
    const leapDay = `${String(year).padStart(4, '0')}-02-29`;
    if (isLeapYear(year) && after < leapDay && leapDay <= last) return true;
  }
  return false;
}
