/** Rates are counted in millionths of a percent, so that all sums are exact integers. */
export const RATE_SCALE = 1_000_000n;
/** Millionths of a percent from decimal text ("11.62"), or undefined when it is no such number. */
export function rateUnits(ratePct: string): bigint | undefined {
  const match = /^(\d{1,4})(?:\.(\d{1,6}))?$/.exec(ratePct.trim());
  if (match === null) return undefined;
  const [, whole = '0', fraction = ''] = match;
  return BigInt(whole) * RATE_SCALE + BigInt(fraction.padEnd(6, '0'));
}

/** An exact quotient of non-negative integers, rounded half up. */
export function roundHalfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}
