import { type Currency, decimalsOf } from '../money/currency';
import type { Money } from '../money/money';
import {
  plus,
  type Rational,
  rational,
  rationalFromDecimal,
  roundToMinor,
  times,
  ZERO,
} from '../money/rational';

/** Rates somebody stated: units of `base` for one unit of a currency, as decimal text. */
export interface StatedRates {
  readonly base: Currency;
  readonly rates: Readonly<Record<string, string>>;
}

export type TotalInBase =
  | { readonly minor: number }
  /** Currencies nobody stated a rate for: without them there is no total. */
  | { readonly missing: readonly Currency[] };

/**
 * Amounts of several currencies as one total in the base currency, minor units: each amount times
 * its stated rate, summed exactly and rounded once, half up. An amount of zero needs no rate.
 */
export function totalInBase(amounts: Iterable<Money>, stated: StatedRates): TotalInBase {
  const missing = new Set<Currency>();
  let total = ZERO;
  for (const { minor, currency } of amounts) {
    if (minor === 0) continue;
    const rate = minorRate(currency, stated);
    if (rate === null) missing.add(currency);
    else total = plus(total, times(rational(minor), rate));
  }
  return missing.size > 0 ? { missing: [...missing].sort() } : { minor: roundToMinor(total) };
}

/** Minor units of the base for one minor unit of a currency, or null when no rate was stated. */
function minorRate(currency: Currency, { base, rates }: StatedRates): Rational | null {
  if (currency === base) return rational(1);
  const stated = rationalFromDecimal(rates[currency] ?? '');
  if (stated === null) return null;
  const shift = rational(10n ** BigInt(decimalsOf(base)), 10n ** BigInt(decimalsOf(currency)));
  return times(stated, shift);
}
