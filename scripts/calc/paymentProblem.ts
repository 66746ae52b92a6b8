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

/** What the payments are for: a credit note is paid out with amounts below zero. */
export interface PaidItem {
  readonly amount: string;
  readonly currency: Currency;
}

/**
 * What is wrong with the payments of one item: one in another currency, or more returned than was
 * paid before. Amounts below zero are returns, or pay out a credit note. `at` is the path of a
 * payment by its place in the list. For use inside `guarded`.
 */
export function paymentProblem(
  payments: readonly GivenPayment[],
  item: PaidItem,
  at: (index: number) => string,
): Refusal | null {
  const { currency } = item;
  for (const [index, { amount, currency: other = currency }] of payments.entries()) {
    if (other === currency) continue;
    const field = `${at(index)}.currency`;
    return refusal('calc.payment-currency', { amount, value: other, currency, field });
  }
  const least = Math.min(0, minorUnits(item.amount, currency));
  let paid = 0;
  for (const [index, { on, amount }] of [...payments.entries()].sort(byDay)) {
    paid += minorUnits(amount, currency);
    if (paid >= least) continue;
    const field = `${at(index)}.amount`;
    return refusal('calc.more-returned-than-paid', { amount, on, field });
  }
  return null;
}

type Placed = readonly [index: number, payment: GivenPayment];

function byDay([, a]: Placed, [, b]: Placed): number {
  if (a.on === b.on) return 0;
  return a.on < b.on ? -1 : 1;
}
