import { addDays, minDate, type PlainDate } from '../dates/plainDate';
import { publicHolidaysFrom } from '../dates/publicHolidays';
import { toWorkingDay } from '../dates/workingDays';
import type { Money } from '../money/money';
import { rational, rationalFromDecimal } from '../money/rational';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { accrue } from './accrue';
import { compensationFor } from './compensation';
import { type Conventions, conventionsOf } from './conventions';
import { datedCredits } from './credits';
import { outstandingOf, roundedLines } from './figures';
import { type RatePeriod, type RateStep, rateSteps } from './rates';
import type { Regime } from './regime';
import { ruleOf } from './rule';
import { stretchesOf } from './stretches';
import type { InterestClaim, InterestResult } from './types';

/**
 * Late-payment interest and lump sum on one overdue amount under a regime (a contract rate in the
 * claim displaces the regime's). Interest runs from the day after `dueDate` to `untilDate`
 * inclusive. Figures are exact fractions; the total is rounded once, half up, unless the
 * conventions say otherwise. Refuses impossible input and periods the rate table does not cover.
 */
export function interestOn(
  claim: InterestClaim,
  regime: Regime,
  conventions: Conventions = conventionsOf(regime),
): Result<InterestResult, Refusal> {
  const problem = problemOf(claim);
  if (problem !== null) return err(problem);
  const moved = { ...claim, dueDate: lastDayInTime(claim, regime, conventions) };
  const period = periodOf(moved, conventions);
  const steps = stepsOf(moved, regime, conventions, period);
  return steps.ok ? ok(workOut(moved, regime, conventions, period, steps.value)) : steps;
}

function workOut(
  claim: InterestClaim,
  regime: Regime,
  conventions: Conventions,
  period: RatePeriod,
  steps: readonly RateStep[],
): InterestResult {
  const { dueDate } = claim;
  const { dayCount, rounding } = conventions;
  const credits = datedCredits(claim, conventions);
  const stretches = stretchesOf({
    after: dueDate,
    last: period.last,
    steps,
    dayCount,
    creditDays: credits.map((credit) => credit.effective),
    compounds: regime.compounding === 'anniversary',
  });
  const principal = rational(claim.principal.minor);
  const costs = rational(claim.costs?.minor ?? 0);
  const accrual = accrue({
    principal,
    costs,
    after: dueDate,
    stretches,
    credits,
    dayCount,
    rounding,
  });
  const { currency } = claim.principal;
  const late = isLate(claim);
  const lumpSum = compensationFor(
    regime,
    claim.originalGross ?? claim.principal,
    claim.consumer ?? false,
  );
  const compensation = late && lumpSum.ok ? lumpSum.value : null;
  return {
    ...roundedLines(accrual, currency),
    ...outstandingOf(claim, accrual),
    compensation,
    conventions,
    rule: ruleOf({ claim, regime, conventions, steps, compensation, late, lumpSum }),
  };
}

function problemOf(claim: InterestClaim): Refusal | null {
  const { principal, dueDate, untilDate, contractRatePct } = claim;
  if (principal.minor < 0) return refusal('interest.principal-negative');
  if (untilDate < dueDate) return refusal('interest.until-before-due', { dueDate, untilDate });
  if (contractRatePct !== undefined && !isRate(contractRatePct)) {
    return refusal('interest.rate-invalid', { value: contractRatePct });
  }
  return amountProblem(claim);
}

function amountProblem({
  principal,
  credits = [],
  costs,
  originalGross,
}: InterestClaim): Refusal | null {
  const amounts: readonly (Money | undefined)[] = [
    costs,
    originalGross,
    ...credits.map((c) => c.amount),
  ];
  for (const amount of amounts) {
    if (amount === undefined) continue;
    if (amount.currency !== principal.currency) {
      return refusal('interest.currencies-mixed', { a: principal.currency, b: amount.currency });
    }
    if (amount.minor < 0) return refusal('interest.payment-negative');
  }
  return null;
}

/** Percent per year, plain decimal text, not negative. */
export function isRate(text: string): boolean {
  const value = rationalFromDecimal(text);
  return value !== null && value.n >= 0n;
}

/** The due date, moved to a working day by convention; never beyond the end of the period. */
function lastDayInTime(
  { dueDate, untilDate, holidays }: InterestClaim,
  { country }: Regime,
  { dueDay }: Conventions,
): PlainDate {
  if (dueDay === 'as-agreed') return dueDate;
  const closed = new Set([...publicHolidaysFrom(country, dueDate), ...(holidays ?? [])]);
  return minDate(toWorkingDay(dueDate, 'next', closed), untilDate);
}

function periodOf(claim: InterestClaim, { countPaymentDay }: Conventions): RatePeriod {
  const { dueDate, untilDate } = claim;
  const last = countPaymentDay ? untilDate : addDays(untilDate, -1);
  return { dueDate, first: addDays(dueDate, 1), last, paidOn: untilDate };
}

function stepsOf(
  claim: InterestClaim,
  regime: Regime,
  { fixMode }: Conventions,
  period: RatePeriod,
): Result<readonly RateStep[], Refusal> {
  const { first, last } = period;
  if (claim.contractRatePct !== undefined)
    return ok([{ from: first, ratePct: claim.contractRatePct }]);
  return last < first ? ok([]) : rateSteps(regime, fixMode, period);
}

/** Something was still owed on the day after the due date. */
function isLate({ principal, credits = [], dueDate, untilDate }: InterestClaim): boolean {
  const inTime = credits.filter((credit) => credit.on <= dueDate);
  const paid = inTime.reduce((sum, credit) => sum + credit.amount.minor, 0);
  return untilDate > dueDate && principal.minor > paid;
}
