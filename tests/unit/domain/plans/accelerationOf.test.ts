import { expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/accounts/account';
import type { AgreementTerms } from '../../../../src/domain/accounts/agreement';
import type { ItemId, PlanId, ReceiptId } from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { accelerationOf } from '../../../../src/domain/plans/accelerationOf';
import { accountWith } from '../../../support/accountFixture';
import { EUR, planRows } from '../../../support/documentFixtures';

const START = plainDate('2026-11-21');

/** Three payments of 100.00 and 1.00 of interest, from 21 December on; costs of 5.00 in the last. */
function plan(terms: Partial<AgreementTerms>): Plan {
  const rows = planRows(30_000, 3, 100).map((row) =>
    row.no === 3 ? { ...row, minor: row.minor + 500, interestMinor: 600 } : row,
  );
  return {
    id: 'p' as PlanId,
    agreedOn: START,
    currency: EUR,
    minor: 30_000,
    items: ['i' as ItemId],
    rows,
    terms: {
      ...{ kind: 'instalments', rhythm: 'monthly', graceDays: 5, signatory: '', place: '' },
      extras: [
        { kind: 'costs', minor: 500, waived: false },
        { kind: 'lumpSum', minor: 4_000, waived: true },
      ],
      ...terms,
    },
    endedOn: null,
  };
}

function called(terms: Partial<AgreementTerms>, paid: number) {
  const receipt = { id: 'r' as ReceiptId, on: START, minor: paid, left: paid, currency: EUR };
  const receipts = paid === 0 ? [] : [{ ...receipt, reference: '', batch: null }];
  return accelerationOf(accountWith({ receipts }), plan(terms), plainDate('2027-01-05'));
}

it('drops interest of a yearly rate that is not earned, and keeps costs and what revives', () => {
  expect(called({ interest: { kind: 'agreed', ratePct: '4' } }, 0)).toMatchObject({
    ...{ principal: 30_000, interest: 600, revived: 4_000, total: 34_600 },
  });
});

it('keeps a sum that was fixed beforehand', () => {
  expect(called({}, 0)).toMatchObject({ principal: 30_000, interest: 800, total: 34_800 });
});

it('counts payments to the interest of their row first', () => {
  expect(called({}, 10_150)).toMatchObject({ principal: 20_000, interest: 650, revived: 4_000 });
});
