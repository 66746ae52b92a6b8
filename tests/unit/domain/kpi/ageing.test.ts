import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { type AgeingItem, ageingOf, bucketKeys } from '../../../../src/domain/kpi/ageing';
import { openAsOf } from '../../../../src/domain/kpi/openAsOf';
import { currency } from '../../../../src/domain/money/currency';

const EUR = currency('EUR');
const TODAY = plainDate('2024-03-31');

function item(due: string, open: number, over: Partial<AgeingItem> = {}): AgeingItem {
  return { currency: EUR, open, due: plainDate(due), ...over };
}

function amounts(items: AgeingItem[], options = {}) {
  return ageingOf(items, TODAY, options)[0]?.buckets.map((bucket) => bucket.minor);
}

describe('ageingOf', () => {
  it('draws the lines at 0, 30, 60 and 90 days', () => {
    const dues = ['2024-04-01', '2024-03-31', '2024-03-30', '2024-03-01', '2024-02-29'];
    const older = ['2024-01-31', '2024-01-30', '2024-01-01', '2023-12-31'];
    const items = [...dues, ...older].map((due, index) => item(due, 10 ** index));
    expect(ageingOf(items, TODAY)).toEqual([
      {
        currency: 'EUR',
        buckets: [
          { key: 'current', count: 2, minor: 11 },
          { key: '1-30', count: 2, minor: 1100 },
          { key: '31-60', count: 2, minor: 110_000 },
          { key: '61-90', count: 2, minor: 11_000_000 },
          { key: '90+', count: 1, minor: 100_000_000 },
        ],
        disputed: { count: 0, minor: 0 },
        total: { count: 9, minor: 111_111_111 },
      },
    ]);
  });

  it('keeps currencies apart and leaves out what is settled', () => {
    const rows = ageingOf(
      [
        item('2024-01-01', 5),
        item('2024-01-01', 7, { currency: currency('USD') }),
        item('2024-01-01', 0),
      ],
      TODAY,
    );
    expect(rows.map((row) => [row.currency, row.total.count, row.total.minor])).toEqual([
      ['EUR', 1, 5],
      ['USD', 1, 7],
    ]);
  });

  it('puts disputed parts apart, or leaves them in their bucket', () => {
    const items = [
      item('2024-03-30', 100, { disputed: 40 }),
      item('2024-03-30', 7, { disputed: 7 }),
    ];
    const [row] = ageingOf(items, TODAY);
    expect(row?.buckets[1]).toEqual({ key: '1-30', count: 1, minor: 60 });
    expect(row?.disputed).toEqual({ count: 2, minor: 47 });
    expect(row?.total).toEqual({ count: 2, minor: 107 });
    expect(amounts(items, { disputed: 'within' })).toEqual([0, 107, 0, 0, 0]);
  });

  it('counts from the document or posting date, falling back to the next best', () => {
    const dates = { issued: plainDate('2024-02-15'), posted: plainDate('2024-01-15') };
    const all = item('2024-04-10', 1, dates);
    expect(amounts([all])).toEqual([1, 0, 0, 0, 0]);
    // 45 and 76 days
    expect(amounts([all], { by: 'issued' })).toEqual([0, 0, 1, 0, 0]);
    expect(amounts([all], { by: 'posted' })).toEqual([0, 0, 0, 1, 0]);
    const issued = item('2024-04-10', 1, { issued: dates.issued });
    expect(amounts([issued], { by: 'posted' })).toEqual([0, 0, 1, 0, 0]);
    expect(amounts([item('2024-03-01', 1)], { by: 'posted' })).toEqual([0, 1, 0, 0, 0]);
  });

  it('takes buckets of one’s own', () => {
    expect(bucketKeys([0, 14, 45])).toEqual(['current', '1-14', '15-45', '45+']);
    expect(bucketKeys([])).toEqual(['all']);
    expect(amounts([item('2024-03-01', 3)], { buckets: [15] })).toEqual([0, 3]);
  });

  it('loses nothing', () => {
    const anyItem = fc.record({
      currency: fc.constantFrom(EUR, currency('JPY')),
      open: fc.integer({ min: -1000, max: 100_000 }),
      due: fc
        .integer({ min: 1, max: 28 })
        .map((day) => plainDate(`2024-02-${String(day).padStart(2, '0')}`)),
      disputed: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        const rows = ageingOf(items, TODAY);
        const total = rows.reduce((sum, row) => sum + row.total.minor, 0);
        expect(total).toBe(items.reduce((sum, one) => sum + one.open, 0));
      }),
    );
  });
});

describe('openAsOf', () => {
  const history = {
    amount: 100,
    issued: plainDate('2024-01-10'),
    settlements: [
      { on: plainDate('2024-01-20'), minor: 60 },
      { on: plainDate('2024-01-25'), minor: -60 },
    ],
  };
  it.each([
    ['2024-01-09', 0],
    ['2024-01-10', 100],
    ['2024-01-20', 40],
    ['2024-01-25', 100],
  ])('on %s is %i', (asOf, open) => {
    expect(openAsOf(history, plainDate(asOf))).toBe(open);
  });
});
