/**
 * A quotient of integers with two decimals, rounded half up without floating point on the way.
 * Undefined when the divisor is 0: a figure that does not exist is not shown as 0.
 */
export function ratio(numerator: number, divisor: number, factor = 1): number | undefined {
  if (divisor === 0) return undefined;
  const sign = divisor < 0 ? -1n : 1n;
  const top = BigInt(numerator) * BigInt(factor) * 100n * sign;
  const bottom = BigInt(divisor) * sign;
  return Number(floorDiv(2n * top + bottom, 2n * bottom)) / 100;
}

function floorDiv(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n ? quotient - 1n : quotient;
}
