import { dateOfEpochDay } from './epochDate';
import { dayOfWeek, epochDay, monthOf, type PlainDate } from './plainDate';

/** Days that are no bank days besides Saturdays and Sundays. */
export type Holidays = ReadonlySet<PlainDate>;

/**
 * Where a date goes that is no working day: the next working day, the one before, or the next
 * unless that leaves the month, then the one before ("modified following", ISDA).
 */
export type WorkingDayRule = 'next' | 'previous' | 'sameMonth';

const NO_HOLIDAYS: Holidays = new Set();

/** Monday to Friday, and none of the holidays. */
export function isWorkingDay(date: PlainDate, holidays: Holidays = NO_HOLIDAYS): boolean {
  return dayOfWeek(date) <= 5 && !holidays.has(date);
}

/** The date itself when it is a working day, else the one the rule names. */
export function toWorkingDay(
  date: PlainDate,
  rule: WorkingDayRule,
  holidays: Holidays = NO_HOLIDAYS,
): PlainDate {
  const moved = step(date, rule === 'previous' ? -1 : 1, holidays);
  if (rule === 'sameMonth' && monthOf(moved) !== monthOf(date)) return step(date, -1, holidays);
  return moved;
}

/** `count` working days after the date (0 gives the date itself, whatever day it is). */
export function addWorkingDays(
  date: PlainDate,
  count: number,
  holidays: Holidays = NO_HOLIDAYS,
): PlainDate {
  let result = date;
  for (let left = count; left > 0; left -= 1) {
    result = step(dateOfEpochDay(epochDay(result) + 1), 1, holidays);
  }
  return result;
}

function step(date: PlainDate, by: 1 | -1, holidays: Holidays): PlainDate {
  let day = epochDay(date);
  let current = date;
  while (!isWorkingDay(current, holidays)) {
    day += by;
    current = dateOfEpochDay(day);
  }
  return current;
}
