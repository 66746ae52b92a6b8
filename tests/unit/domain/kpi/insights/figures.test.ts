import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../../src/domain/dates/plainDate';
import { scopeOf } from '../../../../../src/domain/kpi/insights/scope';
import { SHIPPED_POLICIES } from '../../../../../src/domain/ladder/shippedPolicies';
import { accountWith } from '../../../../support/accountFixture';
import { EUR, id, invoice, paid, receipt, rowsOf } from './support';

const AS_OF = '2024-06-15';

it('looks back on the ends of twelve months and on the day itself', () => {
  const options = { policies: SHIPPED_POLICIES, limitation: { rules: [], home: '' } };
  const { days } = scopeOf({ asOf: plainDate('2024-03-31'), ...options });
  expect(days).toHaveLength(13);
  expect(days.slice(-3)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31']);
  expect(days[0]).toBe('2023-03-31');
});

describe('ageing over time', () => {
  it('is what was open then, though it was paid since', () => {
    // 100.00 due 10 March, 40.00 paid on 5 May, the rest on 1 June.
    const reductions = [paid('2024-05-05', 4000), paid('2024-06-01', 6000)];
    const account = accountWith({
      items: [invoice('1', '2024-02-10', '2024-03-10', { reductions })],
    });
    const rows = rowsOf([account], { figure: 'ageing', asOf: AS_OF });
    const blank = { current: 0, '1-30': 0, '31-60': 0, '61-90': 0, '90+': 0, disputed: 0 };
    expect(rows).toEqual({
      '2024-02-29': { ...blank, current: 10_000, total: 10_000 },
      '2024-03-31': { ...blank, '1-30': 10_000, total: 10_000 },
      '2024-04-30': { ...blank, '31-60': 10_000, total: 10_000 },
      '2024-05-31': { ...blank, '61-90': 6000, total: 6000 },
    });
  });
});

describe('DSO', () => {
  it('is receivables over the sales of 90 days, and the best possible over what is not overdue', () => {
    // At 15 June: 300.00 open, 100.00 of it overdue; sales of 18 March to 15 June: 450.00.
    const items = [
      invoice('1', '2024-03-17', '2024-04-16', { minor: 10_000 }),
      invoice('2', '2024-03-18', '2024-04-17', {
        minor: 15_000,
        reductions: [paid('2024-04-20', 15_000)],
      }),
      invoice('3', '2024-06-01', '2024-06-15', { minor: 20_000 }),
      invoice('4', '2024-06-02', '2024-06-15', {
        minor: 12_000,
        reductions: [paid('2024-06-03', 12_000)],
      }),
      invoice('5', '2024-05-02', '2024-05-20', {
        kind: 'creditNote',
        minor: -2000,
        reductions: [{ ...paid('2024-05-03', -2000), cause: 'creditNote' }],
      }),
    ];
    const rows = rowsOf([accountWith({ items })], { figure: 'dso', asOf: AS_OF });
    // 300 / 450 × 90 = 60; 200 / 450 × 90 = 40
    expect(rows['2024-06-15']).toEqual({
      ...{ dso: 60, best: 40, delinquent: 20 },
      ...{ receivables: 30_000, current: 20_000, sales: 45_000 },
    });
  });

  it('cannot be told without sales', () => {
    const items = [invoice('1', '2023-01-01', '2023-02-01')];
    const rows = rowsOf([accountWith({ items })], { figure: 'dso', asOf: AS_OF });
    expect(rows['2024-06-15']).toMatchObject({ dso: null, best: null, receivables: 10_000 });
  });
});

it('CEI is the collected share of what could be collected', () => {
  const items = [
    // Open at the end of April, paid in May.
    invoice('1', '2024-04-01', '2024-04-30', {
      minor: 60_000,
      reductions: [paid('2024-05-10', 60_000)],
    }),
    // Open at the end of April and of May, overdue.
    invoice('2', '2024-04-01', '2024-04-30', { minor: 20_000 }),
    // Sold in May, not due at its end.
    invoice('3', '2024-05-20', '2024-06-19', { minor: 40_000 }),
  ];
  const rows = rowsOf([accountWith({ items })], { figure: 'cei', asOf: AS_OF });
  // (800 + 400 − 600) / (800 + 400 − 400) = 75 %
  expect(rows['2024-05-31']).toEqual({
    ...{ cei: 75, opening: 80_000, sales: 40_000, closing: 60_000, closingCurrent: 40_000 },
  });
});

describe('promises kept', () => {
  const promise = (name: string, due: string, minor: number, withdrawn = false) => ({
    id: id<never>(name),
    madeOn: plainDate('2024-05-01'),
    dueOn: plainDate(due),
    minor,
    currency: EUR,
    by: '',
    contact: null,
    withdrawn,
  });

  it('counts them by the end of the days of grace, and what came in time', () => {
    const promises = [
      // Friday 10 May and two bank days: Tuesday 14 May. Kept on that day.
      promise('a', '2024-05-10', 10_000),
      // Thursday 30 May: Monday 3 June. 50.00 of 200.00 came in time, the rest later.
      promise('b', '2024-05-30', 20_000),
      promise('withdrawn', '2024-05-20', 500, true),
      // Its grace ends on 18 June: still open.
      promise('open', '2024-06-14', 700),
    ];
    const receipts = [
      receipt('2024-05-14', 10_000),
      receipt('2024-06-03', 5000),
      receipt('2024-06-10', 15_000),
    ];
    const rows = rowsOf([accountWith({ promises, receipts })], { figure: 'promises', asOf: AS_OF });
    expect(rows).toEqual({
      '2024-05-31': {
        byAmount: 100,
        byCount: 100,
        ended: 1,
        kept: 1,
        promised: 10_000,
        received: 10_000,
      },
      '2024-06-15': {
        byAmount: 25,
        byCount: 0,
        ended: 1,
        kept: 0,
        promised: 20_000,
        received: 5000,
      },
    });
  });
});

describe('recovered by step', () => {
  const letter = (on: string, kind: 'reminder' | 'formalReminder', minor: number) => ({
    id: id<never>(`letter ${on}`),
    kind,
    on: plainDate(on),
    currency: EUR,
    minor,
    deadline: plainDate(on),
    items: [],
    batch: id<never>('b'),
    withdrawn: false,
  });
  const contact = (name: string, on: string, channel: 'letter' | 'call' | 'note') => ({
    id: id<never>(name),
    on: plainDate(on),
    channel,
  });
  const items = [
    invoice('1', '2024-01-01', '2024-02-01', {
      minor: 50_000,
      reductions: [paid('2024-04-18', 20_000)],
    }),
  ];
  const letters = [
    letter('2024-03-01', 'reminder', 50_000),
    letter('2024-04-10', 'formalReminder', 50_000),
  ];
  const contacts = [
    contact('letter 2024-03-01', '2024-03-01', 'letter'),
    contact('letter 2024-04-10', '2024-04-10', 'letter'),
    contact('note', '2024-04-19', 'note'),
    contact('call', '2024-04-18', 'call'),
  ];

  it('credits a payment to the last step in the thirty days before it', () => {
    const receipts = [
      receipt('2024-02-20', 100),
      // 31 days after the reminder.
      receipt('2024-04-01', 200),
      receipt('2024-04-17', 1000),
      // On the day of the call, and what came back of it later.
      receipt('2024-04-18', 20_000),
      receipt('2024-05-20', -5000, {
        returns: { receipt: id('receipt 2024-04-18 20000'), left: 0, code: '' },
      }),
    ];
    const rows = rowsOf([accountWith({ items, letters, contacts, receipts })], {
      figure: 'recovery',
      asOf: AS_OF,
    });
    expect(rows).toEqual({
      reminder: { recovered: 0, sent: 1, chased: 50_000, share: 0 },
      formalReminder: { recovered: 1000, sent: 1, chased: 50_000, share: 2 },
      // 500.00 less the 200.00 of the day were overdue: 150.00 of 300.00.
      call: { recovered: 15_000, sent: 1, chased: 30_000, share: 50 },
      none: { recovered: 300, sent: 0, chased: 0, share: null },
    });
  });
});

it('the forecast lays what is expected into weeks', () => {
  const items = [
    invoice('1', '2024-06-01', '2024-06-20', { minor: 1000 }),
    invoice('2', '2024-06-01', '2024-12-20', { minor: 2000 }),
    invoice('3', '2024-01-01', '2024-02-01', { minor: 4000 }),
  ];
  const rows = rowsOf([accountWith({ items })], { figure: 'forecast', asOf: AS_OF });
  const blank = { plan: 0, promise: 0, habit: 0, due: 0, undated: 0 };
  expect(rows).toEqual({
    '2024-06-17': { ...blank, due: 1000, total: 1000 },
    later: { ...blank, due: 2000, total: 2000 },
    undated: { ...blank, undated: 4000, total: 4000 },
  });
});

it('the largest come first, and ten of them', () => {
  const accounts = Array.from({ length: 12 }, (_, at) =>
    accountWith({
      id: id(`a${at}`),
      items: [invoice('1', '2024-01-01', '2024-06-05', { minor: 100 + at })],
    }),
  );
  const rows = rowsOf(accounts, { figure: 'top', asOf: AS_OF });
  expect(Object.keys(rows)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((at) => `a${at}`));
  expect(rows.a11).toEqual({ overdue: 111, open: 111, days: 10 });
});

it('money in two disputes counts for one of them', () => {
  const dispute = (reason: 'goods' | 'price', items: string[], minor: number | null) => ({
    id: id<never>(reason),
    openedOn: plainDate('2024-05-01'),
    items: items.map((one) => id<never>(one)),
    minor,
    reason,
    batch: null,
    note: '',
    closedOn: null,
  });
  const items = [
    invoice('1', '2024-01-01', '2024-02-01'),
    invoice('2', '2024-01-01', '2024-03-01'),
  ];
  // 150.00 of both invoices by price; the first in full by goods, which is laid first.
  const disputes = [dispute('price', ['1', '2'], 15_000), dispute('goods', ['1'], null)];
  const rows = rowsOf([accountWith({ items, disputes })], { figure: 'disputes', asOf: AS_OF });
  expect(rows).toEqual({
    goods: { disputed: 10_000, disputes: 1 },
    price: { disputed: 10_000, disputes: 1 },
  });
});

describe('limitation ahead', () => {
  const rows = (country: string, ...dues: string[]) => {
    const address = { ...accountWith().address, country };
    const items = dues.map((due) => invoice(due, '2019-01-01', due));
    return rowsOf([accountWith({ address, items })], { figure: 'limitation', asOf: AS_OF });
  };

  it('is the earliest possible day: in Germany the end of the third year after', () => {
    // Due 2020: 31 December 2023; 2021: 31 December 2024, 199 days ahead; 2022: 564 days ahead.
    expect(rows('DE', '2020-05-01', '2021-05-01', '2022-05-01')).toEqual({
      expired: { open: 10_000, items: 1 },
      '365': { open: 10_000, items: 1 },
      later: { open: 10_000, items: 1 },
    });
  });

  it('names the countries no rule is known for', () => {
    expect(rows('NZ', '2021-05-01')).toEqual({ unknown: { open: 10_000, items: 1 } });
  });
});

describe('cost of carrying', () => {
  // 1,000.00 overdue from 11 April on; 400.00 paid on 1 May, the rest on 8 June.
  const reductions = [paid('2024-05-01', 40_000), paid('2024-06-08', 60_000)];
  const items = [invoice('1', '2024-03-11', '2024-04-10', { minor: 100_000, reductions })];

  it('is what was overdue at the end of each day, at the stated rate', () => {
    const stated = { base: EUR, rates: {}, carryingPct: '7.3' };
    const rows = rowsOf([accountWith({ items })], { figure: 'carrying', asOf: AS_OF, stated });
    // April: 20 days × 1,000.00 = 20,000.00 day-euros × 7.3 % / 365 = 4.00; / 30 days = 666.67.
    // May: 31 × 600.00 = 18,600.00: 3.72. June: 7 × 600.00 = 4,200.00: 0.84; / 15 = 280.00.
    expect(rows).toEqual({
      '2024-04-30': { cost: 400, average: 66_667 },
      '2024-05-31': { cost: 372, average: 60_000 },
      '2024-06-15': { cost: 84, average: 28_000 },
    });
  });

  it('has no cost while nobody stated a rate', () => {
    const rows = rowsOf([accountWith({ items })], { figure: 'carrying', asOf: AS_OF });
    expect(rows['2024-05-31']).toEqual({ cost: null, average: 60_000 });
  });
});
