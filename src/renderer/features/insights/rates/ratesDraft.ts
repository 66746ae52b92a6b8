import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Currency } from '../../../../domain/money/currency';
import { rationalFromDecimal } from '../../../../domain/money/rational';
import type { RatesSettings } from '../../../../domain/settings/sections/rates';
import { readDate } from '../../../components/fields/readDate';
import type { Messages } from '../../../messages/en';

/** The form as typed. */
export interface RatesDraft {
  readonly base: Currency;
  readonly rates: Readonly<Record<string, string>>;
  readonly on: string;
  readonly source: string;
  readonly carryingPct: string;
}

type RatesProblems = Readonly<Record<string, string>>;

/**
 * The settings the form stands for, and what is wrong by field: the code of a currency, `on`,
 * `carryingPct`. A decimal comma is understood; the base needs no rate.
 */
export function readRates(
  m: Messages,
  draft: RatesDraft,
  today: PlainDate,
): { readonly rates: RatesSettings; readonly problems: RatesProblems } {
  const say = m.insights.ratesDialog;
  const problems: Record<string, string> = {};
  const rates: Record<string, string> = {};
  for (const [code, typed] of Object.entries(draft.rates)) {
    const rate = decimal(typed);
    if (rate === '' || code === draft.base) continue;
    rates[code] = rate;
    if (!isAboveZero(rate)) problems[code] = say.rateBad;
  }
  const carryingPct = decimal(draft.carryingPct);
  if (carryingPct !== '' && !isYearly(carryingPct)) problems.carryingPct = say.carryingBad;
  const on = readDate(draft.on, today);
  if (on === null && Object.keys(rates).length > 0) problems.on = say.onMissing;
  if (on !== null && on > today) problems.on = say.onAhead;
  const { base, source } = draft;
  return { rates: { base, rates, on, source: source.trim(), carryingPct }, problems };
}

function decimal(typed: string): string {
  return typed.trim().replace(',', '.');
}

function isAboveZero(text: string): boolean {
  const value = rationalFromDecimal(text);
  return value !== null && value.n > 0n;
}

/** From 0 to 100 percent: more is a slip of the decimal point. */
function isYearly(text: string): boolean {
  const value = rationalFromDecimal(text);
  return value !== null && value.n >= 0n && value.n <= 100n * value.d;
}
