import type { Currency } from './currency';

/** An amount: `minor` is a safe integer of minor units (cents for EUR, yen for JPY, fils for KWD). */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

/** What cannot be kept exactly: an amount, or a sum, beyond the safe integers. */
export class AmountOverflow extends Error {
  constructor(minor: number) {
    super(`not a safe integer of minor units: ${minor}`);
  }
}

/** Throws when `minor` is not a safe integer: a defect upstream, never a user's mistake. */
export function money(minor: number, currency: Currency): Money {
  return { minor: safe(minor), currency };
}

/** Sum of integer minor units, refusing to leave the safe integers. */
export function sumMinor(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total = safe(total + value);
  return total;
}

/** One total per currency, in the order the currencies appear: currencies never mix. */
export function totalsByCurrency(amounts: Iterable<Money>): Money[] {
  const totals = new Map<Currency, number>();
  for (const { minor, currency } of amounts) {
    totals.set(currency, safe((totals.get(currency) ?? 0) + minor));
  }
  return [...totals].map(([currency, minor]) => ({ minor, currency }));
}

function safe(minor: number): number {
  if (!Number.isSafeInteger(minor)) throw new AmountOverflow(minor);
  return minor;
}
