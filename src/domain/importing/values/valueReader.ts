import type { PlainDate } from '../../dates/plainDate';
import { type Currency, decimalsOf } from '../../money/currency';
import { parseDecimal } from '../../money/decimal';
import type { Money } from '../../money/money';
import type { RefusalParams } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { type DecimalMark, plainFigures, readAmount } from './amounts';
import { codeOfCurrencyName } from './currencyNames';
import { type DateFormat, dateParser } from './dates';
import { isCurrencyCode } from './isoCodes';

/** Why a cell cannot be taken: a code of `texts.ts` and what its sentence needs. */
export interface CellProblem {
  readonly code: string;
  readonly params: RefusalParams;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  zł: 'PLN',
  Kč: 'CZK',
  '₹': 'INR',
  '₪': 'ILS',
  '₺': 'TRY',
  R$: 'BRL',
};

/** Reads non-empty cells of date columns, each in the format of its role (ISO where none is given). */
export function dateReaders<R extends string>(
  formats: Readonly<Partial<Record<R, DateFormat>>>,
): (role: R, text: string) => Result<PlainDate, CellProblem> {
  const parsers = new Map<DateFormat, ReturnType<typeof dateParser>>();
  return (role, text) => {
    const format = formats[role] ?? 'ymd';
    const parse = parsers.get(format) ?? dateParser(format);
    parsers.set(format, parse);
    const date = parse(text);
    if (typeof date === 'string') return ok(date);
    return err({ code: `import.${date.problem}`, params: { format: SHOWN[format] } });
  };
}

const SHOWN: Readonly<Record<DateFormat, string>> = {
  ymd: 'year-month-day',
  dmy: 'day/month/year',
  mdy: 'month/day/year',
  dMony: 'day-month name-year',
  compact: 'yyyymmdd',
  serial: 'a day number',
};

/** The amount of a non-empty cell in minor units, through text only. */
export function readMoney(
  text: string,
  mark: DecimalMark,
  currency: Currency,
): Result<Money, CellProblem> {
  const plain = plainAmount(text, mark);
  if (plain === null) return err({ code: 'import.bad-amount', params: { mark } });
  const parsed = parseDecimal(plain, currency);
  if (parsed.ok) return parsed;
  switch (parsed.error) {
    case 'too-many-decimals':
      return err({
        code: 'import.too-many-decimals',
        params: { currency, decimals: decimalsOf(currency) },
      });
    case 'too-large':
      return err({ code: 'import.amount-too-large', params: {} });
    case 'not-a-number':
      return err({ code: 'import.bad-amount', params: { mark } });
  }
}

/** What most files hold needs no second look. */
const ALREADY_PLAIN = /^-?\d+(?:\.\d+)?$/;

/** Signed plain decimal text of a written amount, `null` when it is none. */
export function plainAmount(text: string, mark: DecimalMark): string | null {
  if (mark === '.' && ALREADY_PLAIN.test(text)) return text;
  // Our own exports put an apostrophe before a leading sign; it is no part of the amount.
  const written = readAmount(text.startsWith("'") ? text.slice(1) : text);
  if (written === null) return null;
  const figures = plainFigures(written.figures, mark);
  if (figures === null) return null;
  return written.negative ? `-${figures}` : figures;
}

/** What programs write for "none": pandas, SQL, SAP, spreadsheets. */
const NOTHING = /^(?:-+|\u2013|n\/?a|nan|nat|null|none|0000-00-00.*|00[./-]00[./-]0000)$/i;

/** The text of a date or amount cell, `''` where the program wrote a word or dash for nothing. */
export function valueText(text: string): string {
  return NOTHING.test(text) ? '' : text;
}

/** The currency written in a cell of its own or beside an amount, `null` when there is none. */
export function currencyOfText(text: string): Currency | null {
  const bare = text.trim();
  const code = SYMBOLS[bare] ?? codeOfCurrencyName(bare) ?? bare.toUpperCase();
  return isCurrencyCode(code) ? code : null;
}

/** The code or symbol written beside the first of these amounts that has one, `''` when none has. */
export function unitIn(amounts: readonly string[]): string {
  for (const text of amounts) {
    const unit = readAmount(text)?.unit ?? '';
    if (unit !== '') return unit;
  }
  return '';
}
