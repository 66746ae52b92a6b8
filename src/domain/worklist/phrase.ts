import type { PlainDate } from '../dates/plainDate';
import { toDecimal } from '../money/decimal';
import type { Money } from '../money/money';
import type { RefusalParams } from '../refusal';
import type { Advice, NextStep, WorkGroup } from './types';

/** A step to take: its code, and the day. */
export interface Step {
  readonly code: string;
  readonly on: PlainDate;
}

/** An advice; `after` is what would follow the step, and from which day on. */
export function advise(
  group: WorkGroup,
  code: string,
  params: RefusalParams,
  next: Step,
  after?: Step,
): Advice {
  const advice = { group, reason: { code, params }, next: nextStep(next) };
  return after === undefined ? advice : { ...advice, after: nextStep(after) };
}

function nextStep({ code, on }: Step): NextStep {
  return { code, params: { on }, on };
}

/** Amount and currency as they stand in a sentence. */
export function amount(money: Money): { amount: string; currency: string } {
  return { amount: toDecimal(money), currency: money.currency };
}
