import {
  addDays,
  daysInMonth,
  isPlainDate,
  type PlainDate,
  plainDate,
} from '../../dates/plainDate';
import { monthOfName } from './months';

/**
 * Order of year, month and day; `dMony` has the month as a word, `compact` is yyyymmdd, `serial` the day
 * number of a spreadsheet that was saved as text.
 */
export type DateFormat = 'ymd' | 'dmy' | 'mdy' | 'dMony' | 'compact' | 'serial';

export type DateProblem = 'bad-date' | 'impossible-date';

/** The three places of a numeric date, an optional time behind them. */
const NUMERIC = /^(\d{1,4})([./-]|\. )(\d{1,2})\2(\d{1,4})\.?(?:[T ]+\d{1,2}[:.]\d{2}.*)?$/;
const WORDED = /^(\d{1,2})(?:er|º|°)?[\s.-]*([\p{L}]+)[\s.,-]*(\d{1,4})$/u;
/** "Nov 7, 2013": the month as a word in front, and a year of four digits. */
const MONTH_FIRST = /^([\p{L}]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
/** Also "20200210.0", as programs write it that took the date for a number, and with the time behind. */
const COMPACT =
  /^(\d{4})(\d{2})(\d{2})(?:\.0|[T ]?(?:[01]\d|2[0-3]):?[0-5]\d(?::?[0-5]\d)?(?:\.\d{1,6})?(?:\[[^\]]{1,12}\])?Z?)?$/;

export interface Places {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** The first place has the four digits of a year. */
  readonly yearFirst: boolean;
  readonly dotted: boolean;
}

/** The places of a numeric date, or `null` when the text has another shape. */
export function datePlaces(text: string): Places | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [, first = '', mark = '', second = '', third = ''] = match;
  const yearFirst = first.length === 4;
  if (first.length === 3 || third.length === 3 || (yearFirst && third.length > 2)) return null;
  return {
    first: Number(first),
    second: Number(second),
    third: Number(third),
    yearFirst,
    dotted: mark !== '/' && mark !== '-',
  };
}

/** Day, month (1–12) and year of a date with the month as a word. */
function wordedPlaces(text: string): { day: string; month: number; year: number } | null {
  const dayFirst = WORDED.exec(text);
  const [, day, word, year] = dayFirst ?? swapped(MONTH_FIRST.exec(text)) ?? [];
  const month = monthOfName(word ?? '');
  if (day === undefined || month === null) return null;
  return { day, month, year: fullYear(Number(year)) };
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1], match[3]];
}

/** True for "3 March 2026" and "March 3, 2026", whether or not the calendar has the day. */
export function isWordedDate(text: string): boolean {
  return wordedPlaces(text) !== null;
}

/**
 * True for eight digits that are a day of 1900 to 2099 (a time or ".0" may follow): other numbers
 * have eight digits too.
 */
export function isCompactDate(text: string): boolean {
  const match = COMPACT.exec(text);
  if (match === null) return false;
  const year = Number(match[1]);
  return year >= 1900 && year < 2100 && typeof assemble(year, match[2], match[3]) !== 'object';
}

/** Day 0 of the spreadsheets' calendar, as far as days after February 1900 go. */
const SERIAL_ZERO = plainDate('1899-12-30');

/** True for a number a spreadsheet shows as a day from 1980 to 2079. */
export function isSerialDate(text: string): boolean {
  return /^(?:29[2-9]\d{2}|[3-5]\d{4}|6[0-4]\d{3}|65[0-7]\d{2})(?:\.\d{1,10})?$/.test(text);
}

/** The calendar date a text stands for in the given order, or why it is none. */
export function parseDate(text: string, format: DateFormat): PlainDate | { problem: DateProblem } {
  switch (format) {
    case 'compact':
      return fromMatch(COMPACT.exec(text), [1, 2, 3]);
    case 'dMony':
      return fromWorded(text);
    case 'serial':
      return isSerialDate(text) ? addDays(SERIAL_ZERO, Number.parseInt(text, 10)) : BAD;
    default:
      return fromPlaces(datePlaces(text), format);
  }
}

/** `parseDate` for a whole column: a ledger has few days and many rows, so each text is read once. */
export function dateParser(
  format: DateFormat,
): (text: string) => PlainDate | { problem: DateProblem } {
  const known = new Map<string, PlainDate | { problem: DateProblem }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const date = parseDate(text, format);
    known.set(text, date);
    return date;
  };
}

function fromMatch(match: RegExpExecArray | null, order: readonly [number, number, number]) {
  if (match === null) return BAD;
  const [year, month, day] = order;
  return assemble(Number(match[year]), match[month], match[day]);
}

function fromWorded(text: string): PlainDate | { problem: DateProblem } {
  const places = wordedPlaces(text);
  return places === null ? BAD : assemble(places.year, places.month, places.day);
}

function fromPlaces(
  places: Places | null,
  format: 'ymd' | 'dmy' | 'mdy',
): PlainDate | { problem: DateProblem } {
  if (places === null || places.yearFirst !== (format === 'ymd')) return BAD;
  const { first, second, third } = places;
  if (format === 'ymd') return assemble(first, second, third);
  if (format === 'dmy') return assemble(fullYear(third), second, first);
  return assemble(fullYear(third), first, second);
}

const BAD: { problem: DateProblem } = { problem: 'bad-date' };

function assemble(
  year: number,
  month: number | string | undefined,
  day: number | string | undefined,
): PlainDate | { problem: DateProblem } {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isPlainDate(text) && year >= 1900 ? text : { problem: 'impossible-date' };
}

function pad(value: number | string | undefined, length: number): string {
  return String(value ?? '').padStart(length, '0');
}

/** Two digits (or one) mean 1980–2079: ledgers hold neither older nor later documents. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}

/** Days of a month that a day number may have at most in any year; used for evidence only. */
export function fitsMonth(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);
}
