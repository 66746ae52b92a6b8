import { dayOf, isPlainDate, monthOf, type PlainDate, yearOf } from '../dates/plainDate';
import type { Refusal, RefusalParams } from '../refusal';
import { refusalText, type Texts } from './texts';

/** How a language writes the dates and figures that stand in a sentence. */
export interface ParamStyle {
  readonly date: (date: PlainDate) => string;
  /** From decimal text without grouping. */
  readonly amount: (decimal: string) => string;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Days inside a list of rates: "10.52 % from 2026-07-01". */
const DAY = /\d{4}-\d{2}-\d{2}/g;
const AMOUNTS: ReadonlySet<string> = new Set(['amount', 'received', 'paid', 'sum']);

/** "18 Nov 2026", "12,000.00". */
export const ENGLISH_STYLE: ParamStyle = {
  date: (date) => `${dayOf(date)} ${MONTHS[monthOf(date) - 1]} ${yearOf(date)}`,
  amount: (decimal) => decimal.replace(/\B(?=(\d{3})+(\.|$))(?<!\.\d*)/g, ','),
};

/** A refusal, a reason or a next step as a person reads it, with dates and amounts written out. */
export function sentence(texts: Texts, phrase: Refusal, style: ParamStyle = ENGLISH_STYLE): string {
  const { code, params = {} } = phrase;
  return refusalText(texts, { code, params: written(params, style) });
}

function written(params: RefusalParams, style: ParamStyle): RefusalParams {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, writtenValue(key, value, style)]),
  );
}

function writtenValue(key: string, value: string | number, style: ParamStyle): string | number {
  if (typeof value === 'number') return value;
  if (isPlainDate(value)) return style.date(value);
  if (key === 'rates')
    return value.replace(DAY, (day) => (isPlainDate(day) ? style.date(day) : day));
  return AMOUNTS.has(key) ? style.amount(value) : value;
}
