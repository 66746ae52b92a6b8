import { Temporal } from 'temporal-polyfill';
import { dateOfEpochDay } from './epochDate';

/** A calendar date as `yyyy-MM-dd`. It sorts and compares as text; no time zone can shift it. */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a real calendar date in `yyyy-MM-dd` (2024-02-30 is none). */
export function isPlainDate(text: string): text is PlainDate {
  if (!SHAPE.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A date from text that is known to be one (a constant, a stored value). Throws on anything else. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new Error(`not a calendar date: ${text}`);
  return text;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

/**
 * Days since 1970-01-01; the cheap way to count and compare many dates. Counted by hand because
 * Date.UTC takes the years 0 to 99 for 1900 to 1999.
 */
export function epochDay(date: PlainDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + dayOf(date) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** `days` may be negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfEpochDay(epochDay(date) + days);
}

/** Months later, clamped to the last day of the month (31 January + 1 = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return asPlain(Temporal.PlainDate.from(date).add({ months }));
}

/** 29 February becomes 28 February where the year has none. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** The last day of its month. */
export function endOfMonth(date: PlainDate): PlainDate {
  const last = daysInMonth(yearOf(date), monthOf(date));
  return `${date.slice(0, 8)}${String(last).padStart(2, '0')}` as PlainDate;
}

/** 1 = Monday … 7 = Sunday. */
export function dayOfWeek(date: PlainDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** The calendar date of a moment (ISO 8601), in Greenwich: the domain knows no other place. */
export function dayOfMoment(at: string): PlainDate {
  return plainDate(at.slice(0, 10));
}

/** The earlier of two days. */
export function minDate(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

/** The later of two days. */
export function maxDate(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}

/** Beyond the year 9999 there is no `yyyy-MM-dd`: better no date than one that sorts wrongly. */
function asPlain(date: Temporal.PlainDate): PlainDate {
  return plainDate(date.toString());
}
