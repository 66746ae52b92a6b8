import { sumMinor } from '../money/money';
import {
  plus,
  type Rational,
  rational,
  rationalFromDecimal,
  roundToMinor,
  times,
  ZERO,
} from '../money/rational';
import type { FeeModel, FeeTier } from './types';

/** A fee with its parts; minor units of the model's currency. */
export interface Fee {
  readonly success: number;
  /** What the minimum adds to the success fee. */
  readonly topUp: number;
  readonly fixed: number;
  readonly tracing: number;
  readonly total: number;
}

/**
 * What the agency charges when it collects `collected` minor units of a claim `ageDays` past due.
 * The percentage is exact and rounded once, half up. The minimum counts only when something was
 * collected, and never takes more than that; the fixed fee and tracing are owed in any case.
 */
export function feeOf(
  model: FeeModel,
  {
    collected,
    ageDays,
    traced,
  }: { readonly collected: number; readonly ageDays: number; readonly traced: boolean },
): Fee {
  const share =
    model.basis === 'age' ? whole(model.tiers, ageDays, collected) : byAmount(model, collected);
  const success = collected > 0 ? roundToMinor(share) : 0;
  const least = collected > 0 ? Math.min(model.minimum, collected) : 0;
  const topUp = Math.max(0, least - success);
  const tracing = traced ? model.tracing : 0;
  const { fixed } = model;
  return { success, topUp, fixed, tracing, total: sumMinor([success, topUp, fixed, tracing]) };
}

function byAmount({ tiers, slices }: FeeModel, collected: number): Rational {
  if (!slices) return whole(tiers, collected, collected);
  let share = ZERO;
  let below = 0;
  for (const { upTo, pct } of ordered(tiers)) {
    const top = upTo === null ? collected : Math.min(upTo, collected);
    if (top > below) share = plus(share, partOf(top - below, pct));
    below = Math.max(below, top);
  }
  return share;
}

/** All of it at the rate of the tier that `measure` falls into; above the last tier, at its rate. */
function whole(tiers: readonly FeeTier[], measure: number, collected: number): Rational {
  const sorted = ordered(tiers);
  const tier = sorted.find(({ upTo }) => upTo === null || measure <= upTo) ?? sorted.at(-1);
  return tier === undefined ? ZERO : partOf(collected, tier.pct);
}

function ordered(tiers: readonly FeeTier[]): FeeTier[] {
  const size = ({ upTo }: FeeTier): number => upTo ?? Number.POSITIVE_INFINITY;
  return [...tiers].sort((a, b) => size(a) - size(b));
}

function partOf(minor: number, pct: string): Rational {
  return times(rational(minor, 100), rationalFromDecimal(pct) ?? ZERO);
}
