import { describe, expect, it } from 'vitest';
import { allocateOldest } from '../../../../src/domain/accounts/allocateOldest';
import type { ItemId, PlanId } from '../../../../src/domain/accounts/ids';
import { beforeAgreement } from '../../../../src/domain/agreements/before';
import { AGREEMENT_TEXTS } from '../../../../src/domain/agreements/texts';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { SHIPPED_LIMITATION_RULES } from '../../../../src/domain/limitation/shippedRules';
import { refusalText } from '../../../../src/domain/messages/texts';
import { type Desk, deskWith, EUR, invoice, MODEL, USD } from '../accounts/support';

const TABLES = { rules: SHIPPED_LIMITATION_RULES, home: 'DE' };

function desk(due = '2026-10-01'): Desk {
  return deskWith(invoice('1', 10_000, due), invoice('2', 5_000, '2026-10-10'));
}

function told(made: Desk, replaces: PlanId | null = null): string[] {
  const { known: account, today } = made;
  const coverage = { account, items: account.items, currency: EUR, today, replaces };
  return beforeAgreement(coverage, TABLES).map((one) => refusalText(AGREEMENT_TEXTS, one));
}

function pay(made: Desk, minor: number, currency = EUR): void {
  made.run({
    ...{ type: 'recordPayment', on: made.today, minor, currency },
    ...{ reference: '', allocations: [], batch: null },
  });
}

describe('before an agreement', () => {
  it('nothing is said where nothing is to be said', () => {
    expect(told(desk())).toEqual([]);
  });

  it('money that is given to no invoice is named, and goes to the oldest by one command each', () => {
    const made = desk();
    pay(made, 10_500);
    pay(made, 1_000);
    pay(made, 7_000, USD);
    expect(told(made)[0]).toMatch(/^115\.00 EUR of the customer is here and given to no invoice/);
    for (const command of allocateOldest(made.known, EUR)) made.run(command);
    expect(told(made)).toEqual([]);
    expect(made.known.items.map(({ reductions }) => reductions.map(({ minor }) => minor))).toEqual([
      [10_000],
      [500, 1_000],
    ]);
    expect(allocateOldest(made.known, EUR)).toEqual([]);
  });

  it('a dispute, with what is left out', () => {
    const made = desk();
    const items = [made.known.items[1]?.id as ItemId];
    made.run({ type: 'openDispute', items, minor: 2_000, reason: 'goods', note: '' });
    expect(told(made)[0]).toMatch(/^20\.00 EUR of invoice 2 is disputed/);
  });

  it('an agreement that runs, unless it is the one that is replaced', () => {
    const made = desk();
    const plan = 'p1' as PlanId;
    const due = { no: 1, dueOn: plainDate('2026-12-01'), minor: 10_000 };
    made.run({
      ...{ type: 'agreePlan', plan, currency: EUR, model: MODEL },
      items: made.known.items.slice(0, 1).map(({ id }) => id),
      rows: [{ ...due, interestMinor: 0, principalMinor: 10_000, balanceMinor: 0 }],
      terms: {
        ...{ kind: 'deferral', rhythm: 'monthly', graceDays: 0, signatory: '', place: '' },
      },
    });
    expect(told(made)[0]).toMatch(/^An agreement of .* is in force beside this one/);
    expect(told(made, plan)).toEqual([]);
  });

  it.each([
    ['2023-03-01', /probably barred after .*2026.* customer signs before that day/],
    ['2021-03-01', /was probably barred after .* Ask a lawyer/],
  ])('a claim due on %s', (due, sentence) => {
    expect(told(desk(due))[0]).toMatch(sentence);
  });
});
