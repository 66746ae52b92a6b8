import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Item } from '../../../../src/domain/accounts/account';
import type { ItemId } from '../../../../src/domain/accounts/ids';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { addDays } from '../../../../src/domain/dates/plainDate';
import { accountInterest } from '../../../../src/domain/derivations/interest';
import { shippedRegimes } from '../../../../src/domain/interest/shippedRegimes';
import { currency } from '../../../../src/domain/money/currency';
import { sumMinor } from '../../../../src/domain/money/money';
import { compareOptions } from '../../../../src/domain/options/compareOptions';
import { type Debt, debtsOf } from '../../../../src/domain/options/debts';
import {
  asSetOff,
  creditSum,
  netDebt,
  openCredits,
  setOffOldest,
} from '../../../../src/domain/options/setOff';
import { account, EUR, invoice, TODAY } from '../../../support/documentFixtures';

/** A credit note issued thirty days before `late` days ago. */
function credit(number: string, minor: number, late = 10, over: Partial<Item> = {}): Item {
  return invoice(number, addDays(TODAY, -late), -minor, { kind: 'creditNote', ...over });
}

function late(number: string, minor: number, days: number): Item {
  return invoice(number, addDays(TODAY, -days), minor);
}

function debtOf(known: Account): Debt {
  const [debt] = debtsOf(known, TODAY);
  if (debt === undefined) throw new Error('no debt');
  return debt;
}

const amounts = (sizes: { min: number; max: number }, most: number) =>
  fc.array(fc.record({ minor: fc.integer(sizes), days: fc.integer({ min: 1, max: 300 }) }), {
    minLength: 1,
    maxLength: most,
  });

describe('credit notes set off against a debt', () => {
  it('are used up oldest first, invoices due first first, to the smallest unit', () => {
    fc.assert(
      fc.property(
        amounts({ min: 1, max: 1_000_000 }, 8),
        amounts({ min: 1, max: 1_000_000 }, 5),
        (owed, credited) => {
          const invoices = owed.map(({ minor, days }, at) => late(`R${at}`, minor, days));
          const credits = credited.map(({ minor, days }, at) => credit(`C${at}`, minor, days));
          const parts = setOffOldest([...credits, ...invoices]);
          const [gross, less] = [sumMinor(owed.map(({ minor }) => minor)), -creditSum(credits)];
          expect(sumMinor(parts.map(({ minor }) => minor))).toBe(Math.min(gross, less));
          for (const item of invoices) {
            const own = parts.filter(({ invoice: one }) => one.id === item.id);
            expect(sumMinor(own.map(({ minor }) => minor))).toBeLessThanOrEqual(item.minor);
          }
          for (const item of credits) {
            const own = parts.filter(({ credit: one }) => one.id === item.id);
            expect(sumMinor(own.map(({ minor }) => minor))).toBeLessThanOrEqual(-item.minor);
          }
          expect(parts.every(({ minor }) => minor > 0)).toBe(true);
          const days = parts.map(({ invoice: one }) => one.dueOn);
          expect(days).toEqual([...days].sort());
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leave offers whose parts sum to the debt net of them, exactly', () => {
    fc.assert(
      fc.property(
        amounts({ min: 1, max: 5_000_000 }, 6),
        amounts({ min: 1, max: 5_000_000 }, 4),
        (owed, credited) => {
          const items = [
            ...owed.map(({ minor, days }, at) => late(`R${at}`, minor, days)),
            ...credited.map(({ minor, days }, at) => credit(`C${at}`, minor, days)),
          ];
          const known = account({ items });
          const debt = debtOf(known);
          const net = netDebt(debt, openCredits(known, EUR, TODAY));
          const left = sumMinor(items.map((item) => item.minor));
          if (net === null) {
            expect(left).toBeLessThanOrEqual(0);
            return;
          }
          expect(net.amount.minor).toBe(left);
          const compared = compareOptions({
            ...{ debt: net.amount, today: TODAY, first: addDays(TODAY, 14), affordable: null },
            ...{ interestPct: '', carryingPct: '', limitation: null, consumer: false },
          });
          if (!compared.ok) throw new Error(compared.error.code);
          for (const { rows, total } of compared.value.options) {
            expect(sumMinor(rows.map(({ principal }) => principal))).toBe(left);
            expect(total).toBe(left);
          }
          const settled = asSetOff(known, setOffOldest(net.items)).items;
          const open = settled.filter(({ kind }) => kind === 'invoice');
          expect(sumMinor(open.map((item) => openMinor(item)))).toBe(left);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are those of the currency that are open, issued, and in no other agreement', () => {
    const [used] = [credit('used', 300)].map((one) => ({
      ...one,
      reductions: [
        { on: TODAY, minor: -300, cause: 'receipt' as const, ref: 'r' as Item['batch'] },
      ],
    }));
    if (used === undefined) throw new Error('none');
    const known = account({
      items: [
        late('R1', 10_000, 30),
        used,
        credit('later', 100, 10, { issuedOn: addDays(TODAY, 1) }),
        credit('usd', 100, 10, { currency: currency('USD') }),
        credit('agreed', 100),
        credit('younger', 100, 5),
        credit('older', 100, 50),
      ],
      plans: [running(['item-agreed'])],
    });
    const numbers = (replaces: string | null) =>
      openCredits(known, EUR, TODAY, replaces as Parameters<typeof openCredits>[3]).map(
        ({ number }) => number,
      );
    expect(numbers(null)).toEqual(['older', 'younger']);
    expect(numbers('p1')).toEqual(['older', 'agreed', 'younger']);
  });

  it('stop interest on what they meet, from the day both were there', () => {
    const known = account({ items: [late('R1', 100_000, 100), credit('C1', 40_000, 20)] });
    const { regimes, home } = { regimes: shippedRegimes(), home: 'DE' };
    const of = (one: Account) => accountInterest(one, EUR, TODAY, { regimes, home } as never).total;
    const after = of(asSetOff(known, setOffOldest(known.items)));
    expect(after).toBeLessThan(of(known));
    // Fifty of a hundred days on all of it, the rest on sixty hundredths.
    expect(after / of(known)).toBeCloseTo((50 + 50 * 0.6) / 100, 1);
  });
});

function running(items: readonly string[]): Account['plans'][number] {
  const terms = { kind: 'instalments', rhythm: 'monthly', signatory: '', place: '' } as const;
  return {
    ...{ id: 'p1' as Account['plans'][number]['id'], agreedOn: TODAY, currency: EUR, minor: 1 },
    ...{ items: items as readonly ItemId[], rows: [], terms: { ...terms, graceDays: 0 } },
    endedOn: null,
  };
}
