import { toDecimal } from '../money/decimal';
import type { Money } from '../money/money';
import { type Refusal, refusal } from '../refusal';
import type { Result } from '../result';
import type { Conventions } from './conventions';
import type { RateStep } from './rates';
import type { Regime } from './regime';
import type { InterestClaim, Remark } from './types';

interface RuleInput {
  readonly claim: InterestClaim;
  readonly regime: Regime;
  readonly conventions: Conventions;
  readonly steps: readonly RateStep[];
  readonly compensation: Money | null;
  readonly late: boolean;
  readonly lumpSum: Result<Money | null, Refusal>;
}

/** The rules a result rests on, in the order a statement prints them. */
export function ruleOf(input: RuleInput): Remark[] {
  const { claim, regime, conventions } = input;
  const remarks = [
    refusal('interest.rule-regime', { name: regime.name, asOf: regime.asOf }),
    rateRemark(input),
    refusal(`interest.rule-due-${conventions.dueDay}`, { dueDate: claim.dueDate }),
    refusal(`interest.rule-day-count-${conventions.dayCount}`),
    refusal(`interest.rule-rounding-${conventions.rounding}`),
    refusal(
      conventions.countPaymentDay
        ? 'interest.rule-payment-day-counts'
        : 'interest.rule-payment-day-excluded',
    ),
  ];
  remarks.push(...addedRemarks(input));
  if (regime.compounding === 'anniversary') remarks.push(refusal('interest.rule-compounds-yearly'));
  if ((claim.credits ?? []).length > 0) {
    const [first, second, third] = conventions.allocation;
    remarks.push(refusal('interest.rule-allocation', { first, second, third }));
  }
  return [...remarks, compensationRemark(input)];
}

function rateRemark({ claim, regime, conventions, steps }: RuleInput): Remark {
  const { contractRatePct } = claim;
  if (contractRatePct !== undefined)
    return refusal('interest.rule-contract-rate', { ratePct: contractRatePct });
  const rates = steps.map((step) => `${step.ratePct} % from ${step.from}`).join(', ');
  return refusal(`interest.rule-rate-${conventions.fixMode}`, {
    reference: regime.reference.name,
    rates,
  });
}

/** Rates that are not of the shipped table are named as such, with the user's source. */
function addedRemarks({ claim, regime, steps }: RuleInput): Remark[] {
  if (claim.contractRatePct !== undefined) return [];
  return regime.rates
    .filter((row) => row.added === true && row.from <= claim.untilDate)
    .filter((row) => steps.some(({ ratePct }) => ratePct === row.ratePct))
    .map(({ from, ratePct, source }) =>
      refusal('interest.rule-added-rate', { from, ratePct, source: source ?? '' }),
    );
}

function compensationRemark({ regime, compensation, late, lumpSum }: RuleInput): Remark {
  if (!lumpSum.ok) return lumpSum.error;
  if (!late) return refusal('interest.rule-not-late');
  if (compensation === null) return refusal('interest.rule-no-compensation');
  const amount = `${toDecimal(compensation)} ${compensation.currency}`;
  return refusal('interest.rule-compensation', { amount, basis: regime.compensation?.basis ?? '' });
}
