import { epochDay, type PlainDate } from '../dates/plainDate';
import { ratio } from './ratio';

/** Money that was overdue over a time: minor units, first day and the day it stopped. */
export interface OverdueStretch {
  readonly minor: number;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/**
 * What it costs to carry overdue money: amount × days × yearly cost of capital / 365, summed
 * exactly and rounded once, half up. `basisPoints`: the firm's own cost of money, 850 = 8.5 %.
 * The result is in minor units, of one currency.
 */
export function carryingCost(stretches: readonly OverdueStretch[], basisPoints: number): number {
  let weighted = 0n;
  for (const { minor, from, until } of stretches) {
    const days = Math.max(0, epochDay(until) - epochDay(from));
    weighted += BigInt(minor) * BigInt(days);
  }
  const divisor = 10_000n * 365n;
  return Number((2n * weighted * BigInt(basisPoints) + divisor) / (2n * divisor));
}

/** Days an amount was overdue on average, weighted by amount; two decimals. */
export function averageOverdueDays(stretches: readonly OverdueStretch[]): number | undefined {
  let weighted = 0;
  let total = 0;
  for (const { minor, from, until } of stretches) {
    weighted += minor * Math.max(0, epochDay(until) - epochDay(from));
    total += minor;
  }
  return ratio(weighted, total);
}
