import { expect, it } from 'vitest';
import type { Item, Reduction } from '../../../../src/domain/accounts/account';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { caseOf } from '../../../../src/domain/handoff/case';
import { promisesOf } from '../../../../src/domain/handoff/sheets/dealings';
import { settledInvoices } from '../../../../src/domain/kpi/fromAccount';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { accountPromises, promiseGrace } from '../../../../src/domain/promises/accountPromises';
import { relationshipOf } from '../../../../src/domain/relationship/payerHabit';
import { usualDaysLate } from '../../../../src/domain/worklist/habit';
import { packInput } from '../../../support/packFixtures';
import { deskWith, EUR, invoice } from '../accounts/support';

/** Three invoices paid 10 days late, 1 day late and 3 days early. */
function paid() {
  const desk = deskWith(
    invoice('1', 1_000, '2026-10-01'),
    invoice('2', 2_000, '2026-10-10'),
    invoice('3', 3_000, '2026-10-20'),
    invoice('4', 9_000, '2026-11-01'),
    invoice('5', -500, '2026-11-01'),
  );
  for (const [number, minor, on] of [
    ['1', 1_000, '2026-10-11'],
    ['2', 2_000, '2026-10-11'],
    ['3', 3_000, '2026-10-17'],
  ] as const) {
    desk.run({
      type: 'recordPayment',
      on: plainDate(on),
      minor,
      currency: EUR,
      reference: '',
      allocations: [{ item: desk.item(number), minor }],
      batch: null,
    });
  }
  return desk;
}

it('says what a customer is worth and how he pays', () => {
  const desk = paid();
  expect(relationshipOf(desk.known, plainDate('2026-11-21'), SHIPPED_POLICIES)).toMatchObject({
    turnoverAll: [{ minor: 14_500, currency: EUR }],
    turnoverYear: [{ minor: 14_500, currency: EUR }],
    settled: [{ number: '3', settledOn: '2026-10-17' }, { number: '1' }, { number: '2' }],
    daysInAll: 8,
    averageDaysLate: 3,
    usualDaysLate: 1,
    promises: { ended: 0, byCountPct: undefined },
  });
  expect(relationshipOf(desk.known, plainDate('2027-11-21'), SHIPPED_POLICIES)).toMatchObject({
    turnoverYear: [],
    turnoverAll: [{ minor: 14_500 }],
  });
  expect(relationshipOf(desk.known, plainDate('2026-08-01'), SHIPPED_POLICIES)).toMatchObject({
    turnoverAll: [],
    settled: [],
    averageDaysLate: null,
  });
});

it('leaves invoices nobody paid out of how a customer pays', () => {
  const paidInFull = { on: plainDate('2026-10-11'), minor: 1_000, cause: 'receipt' as const };
  const of = (number: string, ...reductions: readonly Partial<Reduction>[]) =>
    ({
      ...{ id: number, number, kind: 'invoice', issuedOn: plainDate('2026-09-01') },
      ...{ dueOn: plainDate('2026-10-01'), minor: 1_000, currency: EUR, reductions },
    }) as unknown as Item;
  const on = plainDate('2026-11-01');
  const items = [
    of('paid', paidInFull),
    of('credited', { on, minor: 1_000, cause: 'creditNote' }),
    of('lost', { ...paidInFull, minor: 300 }, { on, minor: 700, cause: 'writeOff' }),
    of('cents', { ...paidInFull, minor: 998 }, { on, minor: 2, cause: 'writeOff' }),
    of('part credit', { ...paidInFull, minor: 200 }, { on, minor: 800, cause: 'creditNote' }),
    of('in the books', { on: plainDate('2026-10-11'), minor: 1_000, cause: 'settledInSource' }),
  ];
  const found = settledInvoices({ items }, plainDate('2026-11-21'));
  expect(found.map(({ number }) => number)).toEqual([
    ...['paid', 'cents', 'part credit', 'in the books'],
  ]);
  // Each by the day of the payment, not of the credit or the write-off.
  expect(found.every(({ settledOn }) => settledOn === '2026-10-11')).toBe(true);
  expect(usualDaysLate(items)).toBe(10);
});

it('judges a promise with the bank days of grace, everywhere the same', () => {
  const desk = paid();
  desk.today = plainDate('2026-11-18');
  desk.run({
    type: 'makePromise',
    promise: { minor: 8_500, currency: EUR, dueOn: plainDate('2026-11-18'), by: '' },
  });
  // A Wednesday: two bank days later is Friday the 20th.
  expect(promiseGrace(desk.known, SHIPPED_POLICIES)).toBe(2);
  const stateOn = (day: string) =>
    accountPromises(desk.known, plainDate(day), SHIPPED_POLICIES)[0]?.state;
  expect([stateOn('2026-11-20'), stateOn('2026-11-21')]).toEqual(['open', 'broken']);
  desk.today = plainDate('2026-11-20');
  desk.run({
    type: 'recordPayment',
    on: plainDate('2026-11-20'),
    minor: 9_000,
    currency: EUR,
    reference: '',
    allocations: null,
    batch: null,
  });
  const { promises } = relationshipOf(desk.known, plainDate('2026-11-23'), SHIPPED_POLICIES);
  expect(promises).toMatchObject({ ended: 1, kept: 1, byCountPct: 100 });
  const debtor = { account: desk.known, events: [], items: [] };
  const pack = packInput({ debtors: [debtor], cutOff: plainDate('2026-11-20') });
  expect(promisesOf(caseOf(pack, debtor)).map(({ state }) => state)).toEqual(['kept']);
});
