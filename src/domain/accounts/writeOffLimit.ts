import { type Currency, decimalsOf } from '../money/currency';

/** Where half a unit is not what "a few cents" means: minor units by currency. */
const LIMITS: Readonly<Record<string, number>> = {
  DKK: 500,
  NOK: 500,
  SEK: 500,
  PLN: 200,
  CZK: 1_000,
  HUF: 20_000,
  RON: 250,
  TRY: 2_000,
  INR: 5_000,
  JPY: 100,
  KRW: 1_000,
  KWD: 150,
  BHD: 200,
  OMR: 200,
};

/**
 * The most that may be written off of one item at a time, in minor units: bank charges and rounding,
 * not a discount. Half a unit of the currency (0.50 EUR) unless listed. A house rule, not a law.
 */
export function writeOffLimit(currency: Currency): number {
  return LIMITS[currency] ?? 5 * 10 ** (decimalsOf(currency) - 1);
}
