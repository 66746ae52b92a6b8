import { expect, it } from 'vitest';
import type { PlanId, ReceiptId } from '../../../../src/domain/accounts/ids';
import { bookAccount, wholeAccount } from '../../../../src/domain/accounts/views/bookAccount';
import { isOpen } from '../../../../src/domain/accounts/views/open';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { paidOfPlan } from '../../../../src/domain/plans/ledgerPlan';
import { deskWith, EUR, invoice, MODEL } from '../accounts/support';

/** An agreement over invoice 1, and a payment given to invoice 2, which it settles, and to invoice 1. */
function paidBeside() {
  const desk = deskWith(invoice('1', 10_000, '2026-10-01'), invoice('2', 4_000, '2026-10-05'));
  desk.run({
    type: 'agreePlan',
    plan: 'p1' as PlanId,
    items: [desk.item('1')],
    currency: EUR,
    rows: [
      {
        ...{ no: 1, dueOn: plainDate('2026-12-01'), minor: 10_000 },
        ...{ interestMinor: 0, principalMinor: 10_000, balanceMinor: 0 },
      },
    ],
    terms: { kind: 'deferral', rhythm: 'monthly', graceDays: 5, signatory: '', place: '' },
    model: MODEL,
  });
  desk.today = plainDate('2026-11-25');
  desk.run({
    type: 'recordPayment',
    ...{ on: desk.today, minor: 4_500, currency: EUR, reference: '', batch: null },
    receipt: 'r1' as ReceiptId,
    allocations: [
      { item: desk.item('2'), minor: 4_000 },
      { item: desk.item('1'), minor: 500 },
    ],
  });
  return desk;
}

function paidIn(account: ReturnType<typeof bookAccount>) {
  const [plan] = account.plans;
  if (plan === undefined) throw new Error('no plan');
  return paidOfPlan(account, plan, plainDate('2026-11-30')).paid;
}

it('does not count money that settled an item outside the agreement, in lists neither', () => {
  const desk = paidBeside();
  const book = bookAccount(desk.known);
  expect(book.items.map(({ number }) => number)).toEqual(['1']);
  expect([paidIn(desk.known), paidIn(book)]).toEqual([[500], [500]]);
});

it('counts money again that was released from that item', () => {
  const desk = paidBeside();
  desk.run({
    type: 'releaseMoney',
    receipt: 'r1' as ReceiptId,
    allocations: [{ item: desk.item('2'), minor: 4_000 }],
    reason: 'meant for the agreement',
  });
  expect([paidIn(desk.known), paidIn(bookAccount(desk.known))]).toEqual([[4_500], [4_500]]);
});

it('leaves nothing behind when the items come back, and touches no account without settled items', () => {
  const { known } = paidBeside();
  const settled = known.items.filter((item) => !isOpen(item));
  expect(wholeAccount(bookAccount(known), settled)).toEqual(known);
  const open = deskWith(invoice('1', 10_000, '2026-10-01')).known;
  expect(bookAccount(open)).toBe(open);
});
