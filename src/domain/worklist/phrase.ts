import type { PlainDate } from '../dates/plainDate';
import { toDecimal } from '../money/decimal';
import type { Money } from '../money/money';
import type { RefusalParams } from '../refusal';
import type { Advice, WorkGroup } from './types';

/** A step to take: its code, and the day. */
export interface Step {
  readonly code: string;
  readonly on: PlainDate;
}

export function advise(group: WorkGroup, code: string, params: RefusalParams, next: Step): Advice {
  return {
    group,
    reason: { code, params },
    next: { code: next.code, params: { on: next.on }, on: next.on },
  };
}

/** Amount and currency as they stand in a sentence. */
export function amount(money: Money): { amount: string; currency: string } {
  return { amount: toDecimal(money), currency: money.currency };
}
