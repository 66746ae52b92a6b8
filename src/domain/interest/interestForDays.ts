import { type Money, money } from '../money/money';
import { rational, roundToMinor } from '../money/rational';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import type { DayCount, Rounding } from './conventions';
import { plainYear } from './dayCount';
import { exactText } from './figures';
import { isRate } from './interestOn';
import { lineInterest } from './lineInterest';
import type { InterestLine, InterestResult } from './types';

export interface DaysClaim {
  readonly principal: Money;
  /** Days that bear interest, a whole number. */
  readonly days: number;
  /** Percent per year, plain decimal text. */
  readonly ratePct: string;
  readonly dayCount: DayCount;
  readonly rounding: Rounding;
}

/**
 * Simple interest for a number of days at one rate, when no calendar is known: 365 days make a
 * year (360 under a bank-year count). Rounded half up as `rounding` says.
 */
export function interestForDays(
  claim: DaysClaim,
): Result<Pick<InterestResult, 'interest' | 'lines' | 'rule'>, Refusal> {
  const { principal, days, ratePct, dayCount, rounding } = claim;
  if (principal.minor < 0) return err(refusal('interest.principal-negative'));
  if (!isRate(ratePct)) return err(refusal('interest.rate-invalid', { value: ratePct }));
  const part = { days, year: plainYear(dayCount) };
  const exact = lineInterest(rational(principal.minor), ratePct, part, rounding);
  const interest = money(roundToMinor(exact), principal.currency);
  const line: InterestLine = {
    from: null,
    to: null,
    days,
    ratePct,
    principal,
    interest,
    exact: exactText(exact, principal.currency),
  };
  const rule = [
    refusal('interest.rule-stated-rate', { ratePct }),
    refusal(`interest.rule-day-count-${dayCount}`),
    refusal(`interest.rule-rounding-${rounding}`),
  ];
  return ok({ interest, lines: days === 0 ? [] : [line], rule });
}
