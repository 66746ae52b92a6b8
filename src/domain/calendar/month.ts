import {
  addDays,
  dayOf,
  dayOfWeek,
  daysInMonth,
  monthOf,
  type PlainDate,
  yearOf,
} from '../dates/plainDate';

/** The weeks a month is shown in: rows of seven days, Monday first (ISO 8601), with the days around it. */
export function weeksOf(date: PlainDate): PlainDate[][] {
  const first = addDays(date, 1 - dayOf(date));
  const lead = dayOfWeek(first) - 1;
  const days = daysInMonth(yearOf(date), monthOf(date));
  const rows = Math.ceil((lead + days) / 7);
  const start = addDays(first, -lead);
  return Array.from({ length: rows }, (_, week) =>
    Array.from({ length: 7 }, (_unused, day) => addDays(start, week * 7 + day)),
  );
}

/** True when both days are of one month of one year. */
export function sameMonth(a: PlainDate, b: PlainDate): boolean {
  return monthOf(a) === monthOf(b) && yearOf(a) === yearOf(b);
}
