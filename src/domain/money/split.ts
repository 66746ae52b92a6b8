import { sumMinor } from './money';

/**
 * Splits `minor` units into `count` parts that differ by at most one unit and sum exactly to it.
 * The larger parts come first. `count` is a positive integer.
 */
export function splitEvenly(minor: number, count: number): number[] {
  return splitByWeight(minor, new Array<number>(count).fill(1));
}

/**
 * Splits `minor` units in proportion to non-negative integer `weights`; the parts sum exactly to
 * it. Units left over after rounding down go to the largest remainders, the earlier first.
 */
export function splitByWeight(minor: number, weights: readonly number[]): number[] {
  const whole = BigInt(sumMinor(weights));
  if (whole <= 0n) throw new Error('weights must have a positive sum');
  const sign = minor < 0 ? -1 : 1;
  const amount = BigInt(Math.abs(minor));
  const shares = weights.map((weight, index) => {
    const product = amount * BigInt(weight);
    return { index, part: Number(product / whole), remainder: product % whole };
  });
  let left = Math.abs(minor) - sumMinor(shares.map((share) => share.part));
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (left === 0) break;
    share.part += 1;
    left -= 1;
  }
  return shares.map((share) => (share.part === 0 ? 0 : sign * share.part));
}
