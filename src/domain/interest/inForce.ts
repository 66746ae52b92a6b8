import type { PlainDate } from '../dates/plainDate';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { extendRates } from './rates';
import type { Regime } from './regime';

/** A rate the user states for a regime after the end of its table, percent a year. */
export interface StatedRate {
  readonly regime: string;
  readonly from: PlainDate;
  readonly ratePct: string;
  readonly source: string;
}

/**
 * The regimes with the rates the user added, each marked as added. Refuses what `extendRates`
 * refuses, and a rate for a regime there is none of.
 */
export function regimesInForce(
  regimes: readonly Regime[],
  stated: readonly StatedRate[],
): Result<readonly Regime[], Refusal> {
  const unknown = stated.find(({ regime }) => !regimes.some(({ id }) => id === regime));
  if (unknown !== undefined)
    return err(refusal('interest.regime-unknown', { regime: unknown.regime }));
  const result: Regime[] = [];
  for (const regime of regimes) {
    const own = stated
      .filter((rate) => rate.regime === regime.id)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const extended = extendRates(regime, own);
    if (!extended.ok) return extended;
    result.push(extended.value);
  }
  return ok(result);
}
