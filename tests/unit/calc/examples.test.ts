import { describe, expect, it } from 'vitest';
import { ladder } from '../../../scripts/calc/ladder';
import { limitation } from '../../../scripts/calc/limitation';
import { plan } from '../../../scripts/calc/plan';

interface Rows {
  readonly rows: readonly { readonly no: number; readonly due: string; readonly amount: string }[];
}

/** "1 2024-01-31 333.33" for each row of the one plan. */
function rowsOf(over: object): string[] {
  const [answer] = plan([{ id: 1, currency: 'EUR', ...over }]) as [Rows];
  return answer.rows.map(({ no, due, amount }) => `${no} ${due} ${amount}`);
}

describe('plans worked out by hand', () => {
  it('monthly from the 31st, over a leap day', () => {
    expect(rowsOf({ total: '1000.00', first: '2024-01-31', every: 'monthly', parts: 3 })).toEqual([
      '1 2024-01-31 333.33',
      '2 2024-02-29 333.33',
      '3 2024-03-31 333.34',
    ]);
  });

  it('by amount, the rest last', () => {
    const over = { total: '1000.00', first: '2023-01-30', every: 'monthly', amount: '300' };
    expect(rowsOf(over)).toEqual([
      '1 2023-01-30 300.00',
      '2 2023-02-28 300.00',
      '3 2023-03-30 300.00',
      '4 2023-04-30 100.00',
    ]);
    expect(rowsOf({ ...over, amount: '1000.00' })).toEqual(['1 2023-01-30 1000.00']);
  });

  it('weekly and fortnightly over the turn of the year', () => {
    const over = { total: '90', first: '2024-12-25', parts: 3 };
    expect(rowsOf({ ...over, every: 'weekly' }).at(-1)).toBe('3 2025-01-08 30.00');
    expect(rowsOf({ ...over, every: 'fortnightly' }).at(-1)).toBe('3 2025-01-22 30.00');
  });

  it('quarterly in yen with a down payment, whole yen only', () => {
    const over = { total: '100001', currency: 'JPY', first: '2023-01-31', every: 'quarterly' };
    expect(rowsOf({ ...over, parts: 3, downPayment: '10000' })).toEqual([
      '0 2023-01-31 10000',
      '1 2023-04-30 30000',
      '2 2023-07-31 30000',
      '3 2023-10-31 30001',
    ]);
    expect(plan([{ id: 1, ...over, parts: 3, downPayment: '0.5' }])).toMatchObject([
      { error: { code: 'amount.too-many-decimals' } },
    ]);
  });

  it('in dinars of a thousand fils', () => {
    const over = {
      total: '10.005',
      currency: 'KWD',
      first: '2024-02-29',
      every: 'monthly',
      parts: 2,
    };
    expect(rowsOf(over)).toEqual(['1 2024-02-29 5.002', '2 2024-03-29 5.003']);
  });

  // 1,000 x 12 % x 31/365 = 10.19 and 500 x 12 % x 29/365 = 4.77; as a sum: 50.01 over two parts.
  it.each([
    [{ ratePct: 12 }, ['510.19 10.19 500.00', '504.77 4.77 500.00']],
    [{ amount: '50.01', placing: 'spread' }, ['525.00 25.00 500.00', '525.01 25.01 500.00']],
    [{ amount: '50.01' }, ['500.00 0.00 500.00', '550.01 50.01 500.00']],
    ['none', ['500.00 0.00 500.00', '500.00 0.00 500.00']],
    [null, ['500.00 0.00 500.00', '500.00 0.00 500.00']],
  ])('with interest %j', (interest, expected) => {
    const over = { total: '1000.00', first: '2024-01-31', every: 'monthly', parts: 2 };
    const [answer] = plan([{ id: 1, currency: 'EUR', ...over, interest }]) as [
      { rows: Record<'amount' | 'interest' | 'principal' | 'balance', string>[] },
    ];
    expect(answer.rows.map((row) => `${row.amount} ${row.interest} ${row.principal}`)).toEqual(
      expected,
    );
    expect(answer.rows.map(({ balance }) => balance)).toEqual(['500.00', '0.00']);
  });

  it('leaves the calendar alone where it ends', () => {
    const over = { total: '10', currency: 'EUR', first: '9999-12-31', every: 'monthly', parts: 2 };
    expect(plan([{ id: 1, ...over }])).toMatchObject([
      { id: 1, error: { code: 'calc.bad-input' } },
    ]);
  });
});

describe('the ladder worked out by hand', () => {
  const level = (no: number, clock: string, days: number) => ({
    level: no,
    channel: 'email',
    clock,
    days,
  });
  const item = (id: string, amount: string, dueDate: string) => ({
    id,
    amount,
    currency: 'EUR',
    dueDate,
  });

  function steps(
    levels: readonly object[],
    items: readonly object[],
    runs: readonly string[],
    payments: readonly object[] = [],
  ) {
    const input = {
      policies: [{ id: 'p', levels }],
      accounts: [{ id: 'a', policy: 'p', items, payments }],
      tolerance: '1.00',
      runs,
    };
    const answer = ladder(input) as {
      run: string;
      lines: { item: string; level: number; open: string }[];
    }[];
    return answer.map(({ run, lines }) => [
      run,
      ...lines.map((one) => `${one.item} ${one.level} ${one.open}`),
    ]);
  }

  it('three clocks, tolerance, and a payment on the day of the run', () => {
    const levels = [level(1, 'due', 5), level(2, 'endOfMonth', 10), level(3, 'lastContact', 7)];
    const items = [
      item('i1', '100.00', '2013-01-15'),
      item('i2', '1.00', '2013-01-15'),
      item('i3', '1.01', '2013-01-26'),
    ];
    const runs = [
      '2013-01-19',
      '2013-01-20',
      '2013-01-31',
      '2013-02-27',
      '2013-02-28',
      '2013-03-06',
      '2013-03-07',
    ];
    const paid = [{ on: '2013-01-31', item: 'i1', amount: '99.00' }];
    expect(steps(levels, items, runs, paid)).toEqual([
      ['2013-01-19'],
      ['2013-01-20', 'i1 1 100.00'],
      ['2013-01-31', 'i3 1 1.01'],
      ['2013-02-27'],
      ['2013-02-28', 'i3 2 1.01'],
      ['2013-03-06'],
      ['2013-03-07', 'i3 3 1.01'],
    ]);
  });

  it('the end of a leap February, and of the month before the due date', () => {
    const items = [item('i', '10', '2024-01-31')];
    const ends = [level(1, 'endOfMonth', 1)];
    expect(steps(ends, items, ['2024-02-28', '2024-02-29'])).toEqual([
      ['2024-02-28'],
      ['2024-02-29', 'i 1 10.00'],
    ]);
    const ahead = [level(1, 'due', -10), level(2, 'endOfMonth', -31)];
    expect(steps(ahead, items, ['2024-01-20', '2024-01-21', '2024-01-22'])).toEqual([
      ['2024-01-20'],
      ['2024-01-21', 'i 1 10.00'],
      ['2024-01-22', 'i 2 10.00'],
    ]);
  });
});

describe('limitation worked out by hand', () => {
  it.each([
    ['de', '2023-12-31', [], '2026-12-31'],
    ['de', '2024-01-01', [], '2027-12-31'],
    ['de', '2023-03-31', [['2026-12-30', 'partPayment']], '2029-12-30'],
    ['de', '2023-03-31', [['2027-01-01', 'partPayment']], '2026-12-31'],
    ['pl', '2023-12-30', [], '2026-12-31'],
    ['pl', '2023-12-31', [], '2027-12-31'],
    ['at', '2024-02-29', [], '2027-02-28'],
    ['gb-eng', '2020-02-29', [], '2026-02-28'],
    ['gb-eng', '2020-02-29', [['2026-02-28', 'partPayment']], '2032-02-28'],
    ['gb-eng', '2020-02-29', [['2025-01-01', 'registeredLetter']], '2026-02-28'],
    ['gb-sct', '2020-02-29', [], '2025-02-28'],
    ['nl', '2020-01-01', [['2024-01-01', 'writtenNotice']], '2029-01-01'],
    ['fr', '2020-06-30', [['2025-06-30', 'acknowledgement']], '2030-06-30'],
    ['cz', '2024-01-10', [['2025-01-01', 'acknowledgement']], '2035-01-01'],
    ['us', '2024-02-29', [], '2028-02-29'],
  ])('%s, due %s, %j: %s', (regime, dueDate, events, lastDay) => {
    const given = events.map(([on, type]) => ({ on, type }));
    expect(limitation([{ id: 1, regime, dueDate, events: given }])).toMatchObject([
      { id: 1, lastDay },
    ]);
  });
});
