import type { PlainDate } from '../../src/domain/dates/plainDate';
import type { Currency } from '../../src/domain/money/currency';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { minorUnits } from './fields';

/** A payment of a case; `currency` where the case states one of its own for it. */
export interface GivenPayment {
  readonly on: PlainDate;
  readonly amount: string;
  readonly currency?: Currency | undefined;
}

/**
 * What is wrong with the payments of one item: one in another currency, or more returned than was
 * paid before. Amounts below zero are returns. For use inside `guarded`.
 */
export function paymentProblem(
  payments: readonly GivenPayment[],
  currency: Currency,
): Refusal | null {
  for (const { amount, currency: other = currency } of payments) {
    if (other !== currency) {
      return refusal('calc.payment-currency', { amount, value: other, currency });
    }
  }
  let paid = 0;
  for (const { on, amount } of [...payments].sort(byDay)) {
    paid += minorUnits(amount, currency);
    if (paid < 0) return refusal('calc.more-returned-than-paid', { amount, on });
  }
  return null;
}

function byDay(a: GivenPayment, b: GivenPayment): number {
  if (a.on === b.on) return 0;
  return a.on < b.on ? -1 : 1;
}
