import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { forecastItems, settledInvoices } from '../../../../src/domain/kpi/fromAccount';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { currency } from '../../../../src/domain/money/currency';
import { accountWith } from '../../../support/accountFixture';

const id = <T>(text: string) => text as T;
const EUR = currency('EUR');
const TODAY = plainDate('2024-03-31');

type Item = Account['items'][number];

function invoice(name: string, due: string, over: Partial<Item> = {}): Item {
  return {
    id: id(name),
    number: name,
    kind: 'invoice',
    issuedOn: plainDate('2024-01-01'),
    dueOn: plainDate(due),
    minor: 10_000,
    currency: EUR,
    reference: '',
    text: '',
    batch: id('batch'),
    reductions: [],
    level: 0,
    levelOn: null,
    ...over,
  };
}

function paid(on: string, minor = 10_000): Item['reductions'] {
  return [{ on: plainDate(on), minor, cause: 'receipt', ref: id('r') }];
}

function account(over: Partial<Account>): Account {
  return accountWith({ id: id('acc'), ...over });
}

function plan(agreedOn: string, ...rows: [string, number][]): Account['plans'][number] {
  const terms = { kind: 'instalments', rhythm: 'monthly', signatory: '', place: '' } as const;
  const rest = { interestMinor: 0, principalMinor: 0, balanceMinor: 0 };
  return {
    id: id('plan'),
    agreedOn: plainDate(agreedOn),
    currency: EUR,
    minor: 10_000,
    items: [id('a')],
    rows: rows.map(([due, minor], at) => ({ no: at + 1, dueOn: plainDate(due), minor, ...rest })),
    terms: { ...terms, graceDays: 5 },
    endedOn: null,
  };
}

function receipt(on: string, minor: number): Account['receipts'][number] {
  const base = { left: 0, currency: EUR, reference: '', batch: null };
  return { id: id(`receipt ${on}`), on: plainDate(on), minor, ...base };
}

function promise(due: string, minor: number): Account['promises'][number] {
  const made = { madeOn: plainDate('2024-03-25'), currency: EUR, by: '', contact: null };
  return { id: id(due), dueOn: plainDate(due), minor, withdrawn: false, ...made };
}

describe('forecastItems', () => {
  const items = [invoice('b', '2024-03-20'), invoice('a', '2024-03-10')];

  it('expects what is late within its days of grace by their end, and then no more', () => {
    // Friday the 29th and two bank days of grace: Tuesday. The instalment has five calendar days.
    const promises = [promise('2024-03-29', 4000)];
    const plans = [plan('2024-03-01', ['2024-03-28', 10_000])];
    const on = (day: string, over: Partial<Account>) =>
      forecastItems(account({ items, ...over }), plainDate(day), SHIPPED_POLICIES)[0];
    expect(on('2024-03-29', { promises })?.promises).toMatchObject([{ due: '2024-03-29' }]);
    expect(on('2024-03-31', { promises })?.promises).toMatchObject([{ due: '2024-04-02' }]);
    expect(on('2024-04-03', { promises })?.promises).toEqual([]);
    expect(on('2024-03-31', { plans })?.plan).toMatchObject([{ due: '2024-04-02' }]);
    expect(on('2024-04-03', { plans })?.plan).toEqual([]);
  });

  it('lays promises on the oldest items first, without what came already', () => {
    const promises = [promise('2024-04-20', 8000), promise('2024-04-10', 7000)];
    const of = account({ items, promises, receipts: [receipt('2024-03-30', 1000)] });
    expect(forecastItems(of, TODAY, SHIPPED_POLICIES).map((one) => one.promises)).toEqual([
      [
        { due: '2024-04-10', minor: 7000 },
        { due: '2024-04-20', minor: 3000 },
      ],
      [{ due: '2024-04-20', minor: 4000 }],
    ]);
  });

  it('lays plans on their items, and leaves out plans that are broken', () => {
    const running = plan('2024-03-01', ['2024-03-28', 4000], ['2024-04-28', 6000]);
    const kept = account({ items, plans: [running], receipts: [receipt('2024-03-28', 4500)] });
    expect(forecastItems(kept, TODAY, SHIPPED_POLICIES)[0]?.plan).toEqual([
      { due: '2024-04-28', minor: 5500 },
    ]);
    expect(forecastItems(kept, TODAY, SHIPPED_POLICIES)[1]?.plan).toEqual([]);
    const broken = account({ items, plans: [plan('2024-03-01', ['2024-03-20', 10_000])] });
    expect(forecastItems(broken, TODAY, SHIPPED_POLICIES)[0]?.plan).toEqual([]);
  });

  it('knows what is disputed and how late the customer pays', () => {
    const settled = ['2024-02-11', '2024-02-13', '2024-02-20'].map((on) =>
      invoice(on, '2024-02-10', { reductions: paid(on) }),
    );
    const dispute: Account['disputes'][number] = {
      id: id('d'),
      openedOn: plainDate('2024-03-15'),
      items: [id('a')],
      minor: 2500,
      reason: 'price',
      note: '',
      batch: null,
      closedOn: null,
    };
    const of = account({ items: [...items, ...settled], disputes: [dispute] });
    expect(forecastItems(of, TODAY, SHIPPED_POLICIES)).toMatchObject([
      { open: 10_000, disputed: 2500, habitDays: 3 },
      { open: 10_000, disputed: 0, habitDays: 3 },
    ]);
  });
});

it('settledInvoices gives the last payment of what is settled by the day', () => {
  const items = [
    invoice('whole', '2024-02-10', {
      reductions: [...paid('2024-02-20', 4000), ...paid('2024-02-15', 6000)],
    }),
    invoice('part', '2024-02-10', { reductions: paid('2024-02-15', 6000) }),
    invoice('later', '2024-02-10', { reductions: paid('2024-04-01') }),
  ];
  expect(settledInvoices(account({ items }), TODAY)).toEqual([
    { number: 'whole', due: '2024-02-10', settledOn: '2024-02-20' },
  ]);
});
