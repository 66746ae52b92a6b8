import { expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { caseOf } from '../../../../src/domain/handoff/case';
import { promisesOf } from '../../../../src/domain/handoff/sheets/dealings';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { accountPromises, promiseGrace } from '../../../../src/domain/promises/accountPromises';
import { relationshipOf } from '../../../../src/domain/relationship/payerHabit';
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
    settled: 3,
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
    settled: 0,
    averageDaysLate: null,
  });
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
