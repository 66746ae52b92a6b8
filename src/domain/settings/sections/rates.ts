import { isPlainDate, type PlainDate, plainDate } from '../../dates/plainDate';
import { type Currency, currency, isCurrency } from '../../money/currency';
import { rationalFromDecimal } from '../../money/rational';
import { z } from '../../schema/zod';
import type { Section } from '../section';

/** Rates that somebody of the firm stated: the product knows none, and asks nobody for any. */
export interface RatesSettings {
  /** The currency that totals over currencies are given in. */
  readonly base: Currency;
  /** Units of `base` for one unit of the currency, as decimal text: { USD: "0.92" }. */
  readonly rates: Readonly<Record<string, string>>;
  /** The day the rates are of; null while none were stated. */
  readonly on: PlainDate | null;
  /** Where they come from, as printed below the totals ("ECB reference rates"). */
  readonly source: string;
  /** What overdue money costs the firm, percent a year as decimal text; '' while not stated. */
  readonly carryingPct: string;
}

const code = z.string().refine(isCurrency).transform(currency);
const day = z.string().refine(isPlainDate).transform(plainDate);
const rate = z.string().refine(isRate, 'must be a decimal above zero, such as 0.92');
const percent = z
  .string()
  .refine((text) => text === '' || isPercent(text), 'must be a percentage, such as 8.5');

export const ratesSection: Section<RatesSettings> = {
  initial: { base: currency('EUR'), rates: {}, on: null, source: '', carryingPct: '' },
  schema: z
    .object({
      base: code,
      rates: z.record(code, rate).readonly(),
      on: day.nullable(),
      source: z.string().trim().max(200),
      carryingPct: percent,
    })
    .readonly(),
};

/** Decimal text above zero, of a length that a rate has. */
function isRate(text: string): boolean {
  const value = rationalFromDecimal(text);
  return value !== null && value.n > 0n && text.length <= 24;
}

function isPercent(text: string): boolean {
  const value = rationalFromDecimal(text);
  return value !== null && value.n >= 0n && text.length <= 10;
}
