import type { Currency } from '../../money/currency';
import { toDecimal } from '../../money/decimal';
import { type Refusal, type RefusalParams, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { AccountEvent } from '../events';

/** What `decide` answers: the events that follow from a command, or why it cannot be. */
export type Decision = Result<readonly AccountEvent[], Refusal>;

/** A decision against the command; the sentence for the code is in `accounts/texts.ts`. */
export function refuse(code: string, params?: RefusalParams): Decision {
  return err(refusal(code, params));
}

/** The events, unless there is a problem. */
export function unless(
  problem: Refusal | undefined,
  events: () => readonly AccountEvent[],
): Decision {
  return problem === undefined ? ok(events()) : err(problem);
}

/** Refuses what is not a whole positive number of minor units. */
export function amountProblem(minor: number): Refusal | undefined {
  if (Number.isSafeInteger(minor) && minor > 0) return undefined;
  return refusal('amount.not-positive');
}

/** Amount and currency as they stand in a sentence. */
export function amountParams(
  minor: number,
  currency: Currency,
): { amount: string; currency: string } {
  return { amount: toDecimal({ minor, currency }), currency };
}

/** True for nothing but white space. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
