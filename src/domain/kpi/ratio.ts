import { rational, roundToMinor } from '../money/rational';

/**
 * A quotient of integers with two decimals, rounded half up without floating point on the way.
 * Undefined when the divisor is 0: a figure that does not exist is not shown as 0.
 */
export function ratio(numerator: number, divisor: number, factor = 1): number | undefined {
  if (divisor === 0) return undefined;
  return roundToMinor(rational(BigInt(numerator) * BigInt(factor) * 100n, divisor)) / 100;
}
