import { epochDay, type PlainDate } from '../dates/plainDate';
import { rational, rationalFromDecimal, roundToMinor, times } from '../money/rational';

/** Money that was overdue over a time: minor units, first day and the day it stopped. */
export interface OverdueStretch {
  readonly minor: number;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/**
 * What it costs to carry overdue money: amount × days × yearly cost of capital / 365, summed
 * exactly and rounded once, half up. `ratePct`: the firm's own cost of money in percent as decimal
 * text ("8.5"). The result is in minor units, of one currency. Throws when the rate is no rate.
 */
export function carryingCost(stretches: readonly OverdueStretch[], ratePct: string): number {
  let weighted = 0n;
  for (const { minor, from, until } of stretches) {
    weighted += BigInt(minor) * BigInt(Math.max(0, epochDay(until) - epochDay(from)));
  }
  return carryingCostOf(weighted, ratePct);
}

/** The same from minor units × days. */
export function carryingCostOf(weighted: bigint, ratePct: string): number {
  const rate = rationalFromDecimal(ratePct);
  if (rate === null) throw new Error(`not a rate in percent: ${ratePct}`);
  return roundToMinor(times(rational(weighted, 36_500), rate));
}
