import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { signatureEffect } from '../../../../src/domain/agreements/paper/limitation';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import {
  earliestLastDay,
  firstLimitation,
  itemLastDay,
  itemLimitation,
} from '../../../../src/domain/derivations/limitation';
import { handoffCheck } from '../../../../src/domain/handoffCheck/handoffCheck';
import { collect, startCollecting } from '../../../../src/domain/kpi/insights/collect';
import { scopeOf } from '../../../../src/domain/kpi/insights/scope';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { chooseRule } from '../../../../src/domain/limitation/chooseRule';
import { SHIPPED_LIMITATION_RULES } from '../../../../src/domain/limitation/shippedRules';
import { currency } from '../../../../src/domain/money/currency';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { worklist } from '../../../../src/domain/worklist/worklist';
import { accountWith } from '../../../support/accountFixture';
import { sheetOf } from '../../../support/callSheetFixture';

const EUR = currency('EUR');
const on = plainDate;
const tables = { rules: SHIPPED_LIMITATION_RULES, home: 'DE' };

type Reduction = Account['items'][number]['reductions'][number];

const paid = (day: string, minor = 1_000, ref = 'r1'): Reduction =>
  ({ on: on(day), minor, cause: 'receipt', ref }) as unknown as Reduction;

function debtor(country: string, reductions: readonly Reduction[], over: Partial<Account> = {}) {
  const item = {
    ...{ id: 'i1', number: '1', kind: 'invoice', currency: EUR, minor: 100_000, reductions },
    ...{ issuedOn: on('2019-12-01'), dueOn: on('2020-01-15'), level: 0, levelOn: null },
  } as unknown as Account['items'][number];
  const address = { lines: ['Weg 1'], postalCode: '1', city: 'X', region: '', country };
  return accountWith({ items: [item], address: address as Account['address'], ...over });
}

function dayOf(account: Account, asOf: string): string | null {
  const [item] = account.items;
  if (item === undefined) throw new Error('no item');
  return itemLastDay(item, account, on(asOf), tables);
}

/** Country, payments, and the last day by hand: due on 15 January 2020. */
const BY_HAND: [country: string, payments: string[], lastDay: string][] = [
  ['DE', [], '2023-12-31'],
  ['DE', ['2022-05-10'], '2025-05-10'],
  ['DE', ['2020-05-10'], '2023-12-31'],
  ['AT', ['2022-05-10'], '2025-05-10'],
  ['GB', ['2022-05-10'], '2028-05-10'],
  ['FR', ['2022-05-10'], '2027-05-10'],
  ['PL', ['2022-05-10'], '2025-12-31'],
  ['NL', ['2022-05-10'], '2027-05-10'],
  ['CH', ['2022-05-10'], '2032-05-10'],
  ['', ['2022-05-10'], '2025-05-10'],
];

describe.each(BY_HAND)('%s, paid in part on %j', (country, payments, lastDay) => {
  const account = debtor(
    country,
    payments.map((day) => paid(day)),
  );
  const [item] = account.items;
  if (item === undefined) throw new Error('no item');
  const near = addDays(on(lastDay), -20);

  it(`is ${lastDay} on the page, in the check, the sheet, the options and the signature`, () => {
    const found = itemLimitation(item, account, near, tables);
    expect(found.ok && found.value.result.lastDay).toBe(lastDay);
    expect(itemLastDay(item, account, near, tables)).toBe(lastDay);
    expect(firstLimitation(account, near, tables)?.result.lastDay).toBe(lastDay);
    expect(earliestLastDay([item], account, near, tables)).toBe(lastDay);
    expect(sheetOf(account, [], { today: near, tables }).limitation).toBe(lastDay);
    const checks = handoffCheck({
      ...{ account, items: [item], today: near, postings: [], policies: SHIPPED_POLICIES },
      freshness: { itemsAsOf: near, bankAsOf: near },
      ...{ limits: DEFAULT_SETTINGS.freshness, ...tables },
    });
    expect(checks.find(({ id }) => id === 'limitation')?.says.params?.on).toBe(lastDay);
    const rule = chooseRule(SHIPPED_LIMITATION_RULES, country || 'DE');
    const plan = { paper: { debtor: null }, rows: [], endedOn: null } as never;
    if (rule === null) throw new Error('no rule');
    const effect = signatureEffect(plan, [item], rule, near, 'business');
    expect(effect.ok && effect.value.before).toBe(lastDay);
  });

  it('stands in Today and in the figures by the same day', () => {
    const [row] = worklist([account], { today: near, limitation: tables });
    expect([row?.group, row?.reason.params?.on]).toEqual(['limitation', lastDay]);
    const place = (asOf: string) => {
      const state = startCollecting(
        scopeOf({ asOf: on(asOf), policies: SHIPPED_POLICIES, limitation: tables }),
      );
      collect(state, account);
      return [...(state.sheets.get('limitation')?.get(EUR)?.keys() ?? [])];
    };
    expect([place(near), place(lastDay), place(addDays(on(lastDay), 1))]).toEqual([
      ['30'],
      ['30'],
      ['expired'],
    ]);
  });
});

describe('what the ledger proves', () => {
  it('is no payment that came back', () => {
    const back = [paid('2022-05-10'), paid('2022-05-20', -1_000, 'r2')];
    expect(dayOf(debtor('DE', back), '2022-06-01')).toBe('2023-12-31');
    expect(dayOf(debtor('DE', back), '2022-05-15')).toBe('2025-05-10');
  });

  it('is a registered letter that was delivered, where the law counts it', () => {
    const letter = (outcome?: object) =>
      ({
        ...{ id: 'l1', kind: 'letterBeforeAction', on: on('2022-05-02'), items: ['i1'] },
        ...{ withdrawn: false, posting: { on: on('2022-05-02'), outcome } },
      }) as unknown as Account['letters'][number];
    const delivered = { kind: 'delivered', on: on('2022-05-06'), name: '' };
    const returned = { kind: 'returned', on: on('2022-05-06'), why: 'unknown' };
    const day = (country: string, outcome?: object) =>
      dayOf(debtor(country, [], { letters: [letter(outcome)] }), '2022-06-01');
    expect([day('NL', delivered), day('NL', returned), day('NL')]).toEqual([
      '2027-05-06',
      '2025-01-16',
      '2025-01-16',
    ]);
    expect(day('DE', delivered)).toBe('2023-12-31');
  });

  it('is an agreement whose signed copy is kept', () => {
    const plan = (scan: object | null) =>
      ({
        ...{ id: 'p1', agreedOn: on('2022-05-01'), items: ['i1'], rows: [], endedOn: null },
        paper: { sentOn: null, debtor: { on: on('2022-05-10') }, creditor: null, scan },
      }) as unknown as Account['plans'][number];
    const day = (country: string, scan: object | null) =>
      dayOf(debtor(country, [], { plans: [plan(scan)] }), '2022-06-01');
    const copy = { name: 'a.pdf', sha256: 'f'.repeat(64) };
    expect([day('GB', copy), day('GB', null)]).toEqual(['2028-05-10', '2026-01-15']);
    expect([day('CZ', copy), day('CZ', null)]).toEqual(['2032-05-10', '2023-01-15']);
  });
});
