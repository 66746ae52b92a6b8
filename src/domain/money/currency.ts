/** Three capital letters, ISO 4217. */
export type Currency = string & { readonly __currency: unique symbol };

const ZERO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND';

const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...ZERO_DECIMALS.split(' ').map((code): [string, number] => [code, 0]),
  ...THREE_DECIMALS.split(' ').map((code): [string, number] => [code, 3]),
]);

/** Whether a text has the form of an ISO 4217 code; not whether such a currency exists. */
export function isCurrency(text: string): text is Currency {
  return /^[A-Z]{3}$/.test(text);
}

/** A currency from text that is known to be one (a constant, a stored value). Throws on anything else. */
export function currency(text: string): Currency {
  if (!isCurrency(text)) throw new Error(`not an ISO 4217 code: ${text}`);
  return text;
}

/** Number of decimals of the currency (ISO 4217 exponent): 2 for most, 0 for JPY, 3 for KWD. */
export function decimalsOf(code: Currency): number {
  return EXPONENTS.get(code) ?? 2;
}
