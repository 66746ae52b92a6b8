import { type Refusal, refusal } from '../refusal';
import { yearlyRate } from './planInterest';
import type { PlanInput } from './types';

/** A plan of more payments than this is no plan but a rent: ten years of months. */
export const MAX_PARTS = 120;

/** What is wrong with the wishes for a plan, or undefined. */
export function planProblem(input: PlanInput): Refusal | undefined {
  return amountProblem(input) ?? cutProblem(input) ?? interestProblem(input);
}

/** The principal left for the parts after the down payment. */
export function principalOfParts(input: PlanInput): number {
  return input.total.minor - (input.downPayment?.minor ?? 0);
}

function amountProblem(input: PlanInput): Refusal | undefined {
  const down = input.downPayment?.minor;
  if (input.total.minor <= 0) return refusal('plan.nothing-to-pay');
  if (input.first === null) return refusal('plan.first-date-missing');
  if (down !== undefined && down <= 0) return refusal('plan.down-payment-not-positive');
  if (down !== undefined && down >= input.total.minor)
    return refusal('plan.down-payment-too-large');
  const due = input.downPayment?.due;
  if (due !== undefined && due > input.first) return refusal('plan.down-payment-after-first');
  return undefined;
}

function cutProblem({ cut, ...input }: PlanInput): Refusal | undefined {
  const principal = principalOfParts({ cut, ...input });
  if (cut.by === 'amount') {
    if (cut.minor <= 0) return refusal('plan.part-below-minor-unit');
    if (cut.minor > principal) return refusal('plan.amount-larger-than-debt');
    return undefined;
  }
  if (!Number.isInteger(cut.parts) || cut.parts < 1) return refusal('plan.parts-not-positive');
  if (cut.parts > MAX_PARTS) return tooManyParts(cut.parts);
  if (cut.parts > principal) return refusal('plan.part-below-minor-unit');
  return undefined;
}

/** Names the limit, so that the sentence can. */
export function tooManyParts(parts: number): Refusal {
  return refusal('plan.too-many-parts', { parts, limit: MAX_PARTS });
}

function interestProblem({ interest }: PlanInput): Refusal | undefined {
  if (interest === undefined || interest.kind === 'none') return undefined;
  if (interest.kind === 'amount') {
    return interest.minor < 0 ? refusal('plan.interest-negative') : undefined;
  }
  const bad = interest.steps.find((step) => yearlyRate(step.ratePct) === null);
  if (bad !== undefined) return refusal('plan.rate-not-a-number', { rate: bad.ratePct });
  const covered = interest.steps.some((step) => step.from <= interest.from);
  return covered ? undefined : refusal('plan.rate-missing', { from: interest.from });
}
