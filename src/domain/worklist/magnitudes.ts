import type { Currency } from '../money/currency';

/**
 * Units of a currency that come to about one euro, as the nearest power of ten; 1 for all others.
 * After the euro reference rates of the European Central Bank and the pegs of the years up to 2026; half
 * a power of ten is years of drift. For the order of a list only, never for a figure: where rates are
 * stated, they count.
 */
const POWERS: readonly (readonly [number, string])[] = [
  [10, 'AED BRL CNY CZK DKK HKD ILS MAD MXN MYR NOK PEN PLN QAR RON SAR SEK ZAR'],
  [100, 'ALL EGP INR ISK JPY KES MKD PHP RSD RUB THB TRY TWD UAH'],
  [1_000, 'AMD ARS CLP HUF KRW KZT NGN TZS XAF XOF'],
  [10_000, 'COP IDR PYG UGX UZS VND'],
];

const UNITS: ReadonlyMap<string, number> = new Map(
  POWERS.flatMap(([units, codes]) => codes.split(' ').map((code) => [code, units] as const)),
);

/** How many units of the currency are about one euro, to the nearest power of ten. */
export function roughUnits(code: Currency): number {
  return UNITS.get(code) ?? 1;
}
