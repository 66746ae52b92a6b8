import { AmountOverflow } from './money';

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };

/** Throws on a denominator of zero: a defect upstream. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  return lowest(BigInt(n), BigInt(d));
}

const PLAIN_DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** The exact value of plain decimal text ("11.75", "-0.88"), or null when it is none. */
export function rationalFromDecimal(text: string): Rational | null {
  const match = PLAIN_DECIMAL.exec(text.trim());
  if (match === null) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const digits = BigInt(whole + fraction);
  return lowest(sign === '-' ? -digits : digits, 10n ** BigInt(fraction.length));
}

/** The exact sum. */
export function plus(a: Rational, b: Rational): Rational {
  return lowest(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** The exact difference. */
export function minus(a: Rational, b: Rational): Rational {
  return lowest(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** The exact product. */
export function times(a: Rational, b: Rational): Rational {
  return lowest(a.n * b.n, a.d * b.d);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The smaller of two. */
export function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

/** The nearest whole number; a half goes away from zero (commercial rounding, "half up"). */
export function roundHalfUp({ n, d }: Rational): bigint {
  const size = n < 0n ? -n : n;
  const rounded = (2n * size + d) / (2n * d);
  return n < 0n ? -rounded : rounded;
}

/** The same as a number, for minor units. Throws outside the safe integers. */
export function roundToMinor(value: Rational): number {
  const minor = Number(roundHalfUp(value));
  if (!Number.isSafeInteger(minor)) throw new AmountOverflow(minor);
  return minor;
}

/** Decimal text rounded half up to `decimals` places: 1/3 with 4 gives "0.3333". */
export function toDecimalText(value: Rational, decimals: number): string {
  const scaled = roundHalfUp(times(value, rational(10n ** BigInt(decimals))));
  const sign = scaled < 0n ? '-' : '';
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function lowest(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new Error('a fraction with denominator zero');
  const divisor = commonDivisor(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / divisor, d: (sign * d) / divisor };
}

function commonDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first, second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
