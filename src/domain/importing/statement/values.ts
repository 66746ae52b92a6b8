import { isPlainDate, type PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import { ok, type Result } from '../../result';
import { parseDate } from '../values/dates';
import { type CellProblem, readMoney } from '../values/valueReader';

/**
 * An unsigned or signed amount of a bank's file, through text only. With `mark` "any" the last of
 * point and comma is the decimal mark, as far as one of them stands there.
 */
export function readBankAmount(
  text: string,
  currency: Currency,
  mark: '.' | ',' | 'any',
): Result<Money, CellProblem> {
  if (text.length > LONGEST_AMOUNT) return { ok: false, error: notAnAmount(mark) };
  const bare = text.trim().replace(/(?<=\d)[.,]$/, '');
  return readMoney(bare, mark === 'any' ? lastMark(bare) : mark, currency);
}

/** No bank writes more, and nothing longer is looked at. */
const LONGEST_AMOUNT = 60;

function notAnAmount(mark: string): CellProblem {
  return { code: 'import.bad-amount', params: { mark: mark === 'any' ? '.' : mark } };
}

function lastMark(text: string): '.' | ',' {
  return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
}

/** The amount with a sign; nothing stays plain 0. */
export function signed({ minor, currency }: Money, sign: 1 | -1): Money {
  return { minor: sign < 0 ? 0 - minor : minor, currency };
}

/** The day of an ISO date or date-time, as it is written there: a zone never moves it. */
export function isoDay(text: string): Result<PlainDate, CellProblem> {
  return day(text.trim().slice(0, 10), 'year-month-day');
}

/** The day of `yyyymmdd…`, whatever time and zone follow. */
export function compactDay(text: string): Result<PlainDate, CellProblem> {
  const [, year = '', month = '', dayOfMonth = ''] = /^(\d{4})(\d\d)(\d\d)/.exec(text.trim()) ?? [];
  return day(`${year}-${month}-${dayOfMonth}`, 'yyyymmdd');
}

/** The day of `yymmdd`: two digits mean 1980 to 2079. */
export function shortDay(text: string): Result<PlainDate, CellProblem> {
  const [, year = '', rest = ''] = /^(\d\d)(\d{4})$/.exec(text) ?? [];
  if (year === '') return day('', 'yymmdd');
  return day(
    `${Number(year) < 80 ? '20' : '19'}${year}-${rest.slice(0, 2)}-${rest.slice(2)}`,
    'yymmdd',
  );
}

function day(text: string, format: string): Result<PlainDate, CellProblem> {
  if (isPlainDate(text) && typeof parseDate(text, 'ymd') === 'string') return ok(text);
  const shaped = /^\d{4}-\d\d-\d\d$/.test(text);
  const code = shaped ? 'import.impossible-date' : 'import.bad-date';
  return { ok: false, error: { code, params: { format } } };
}

/** What programs write where there is no reference. */
const NO_REFERENCE = /^(?:NOTPROVIDED|NOT PROVIDED|NONREF|NON REF|NONE|N\/?A|-+|0+)?$/i;

/** The first of the texts that is a reference, `''` when none is. */
export function firstReference(...texts: readonly string[]): string {
  return texts.map((text) => text.trim()).find((text) => !NO_REFERENCE.test(text)) ?? '';
}

/** Texts in one, each once, blanks drawn together. */
export function joinTexts(texts: readonly string[], between = ' '): string {
  const bare = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return [...new Set(bare)].join(between);
}
