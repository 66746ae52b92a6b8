import { err, ok, type Result } from '../result';
import { type Currency, decimalsOf } from './currency';
import type { Money } from './money';

export type DecimalProblem = 'not-a-number' | 'too-many-decimals' | 'too-large';

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Minor units from plain decimal text ("1234.5", "-7", "0.005"): a dot, no thousands marks.
 * No floating point is involved. Zeros beyond the currency's decimals are accepted, other digits not.
 */
export function parseDecimal(text: string, currency: Currency): Result<Money, DecimalProblem> {
  const match = PLAIN.exec(text.trim());
  if (match === null) return err('not-a-number');
  const [, sign, whole = '', fraction = ''] = match;
  const decimals = decimalsOf(currency);
  if (/[1-9]/.test(fraction.slice(decimals))) return err('too-many-decimals');
  const digits = whole + fraction.slice(0, decimals).padEnd(decimals, '0');
  const minor = Number(digits);
  if (!Number.isSafeInteger(minor)) return err('too-large');
  return ok({ minor: sign === '-' && minor !== 0 ? -minor : minor, currency });
}

/** Plain decimal text of an amount with all of the currency's decimals: "1234.50", "-7", "0.005". */
export function toDecimal({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const sign = minor < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
