import {
  type Rational,
  rational,
  rationalFromDecimal,
  roundHalfUp,
  times,
} from '../money/rational';
import { unreachable } from '../result';
import type { Rounding } from './conventions';
import type { YearPart } from './dayCount';

/**
 * Interest of one stretch in minor units: principal (minor units) x percent / 100 x days / year,
 * exact unless the convention rounds the line or the amount of one day, half up.
 */
export function lineInterest(
  principal: Rational,
  ratePct: string,
  { days, year }: YearPart,
  rounding: Rounding,
): Rational {
  const perDay = times(principal, times(exactPercent(ratePct), rational(1, 100 * year)));
  const count = rational(days);
  switch (rounding) {
    case 'once':
      return times(perDay, count);
    case 'per-line':
      return rational(roundHalfUp(times(perDay, count)));
    case 'daily':
      return times(rational(roundHalfUp(perDay)), count);
    default:
      return unreachable(rounding);
  }
}

function exactPercent(ratePct: string): Rational {
  const value = rationalFromDecimal(ratePct);
  if (value === null) throw new Error(`not a percentage: ${ratePct}`);
  return value;
}
