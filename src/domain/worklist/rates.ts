import type { PlainDate } from '../dates/plainDate';
import { type Currency, isCurrency } from '../money/currency';
import type { Money } from '../money/money';
import { inUnits } from './situation';

/** Stated exchange rates: one unit of a currency is so many units of `base`, as decimal text. */
export interface StatedRates {
  readonly base: Currency;
  readonly rates: Readonly<Record<string, string>>;
  /** The day they are of, and who says so. */
  readonly on: PlainDate | null;
  readonly source: string;
}

/** What makes amounts of several currencies comparable. For sorting only, never for a figure. */
export type Scale = (money: Money) => number | null;

/**
 * Whole units of the base currency, or null where no rate is stated. The result only sorts and
 * sets bands, which is why floating point may do here.
 */
export function scaleOf(stated: StatedRates | null): Scale {
  if (stated === null) return () => null;
  const factors = new Map<Currency, number>([[stated.base, 1]]);
  for (const [code, text] of Object.entries(stated.rates)) {
    const rate = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
    if (isCurrency(code) && rate > 0) factors.set(code, rate);
  }
  return (money) => {
    const factor = factors.get(money.currency);
    return factor === undefined ? null : inUnits(money) * factor;
  };
}
