import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { cashForecast, type ForecastItem } from '../../../../src/domain/kpi/forecast';
import { currency } from '../../../../src/domain/money/currency';

const EUR = currency('EUR');
const TODAY = plainDate('2024-03-13');

function item(due: string, open: number, over: Partial<ForecastItem> = {}): ForecastItem {
  return { currency: EUR, open, due: plainDate(due), ...over };
}

const part = (due: string, minor: number) => ({ due: plainDate(due), minor });

function weeks(...items: ForecastItem[]) {
  return cashForecast(items, TODAY).weeks.map(({ week, minor }) => [week, minor]);
}

describe('cashForecast', () => {
  it('gathers by week from Monday on, dated by due date or habit', () => {
    expect(
      weeks(item('2024-03-17', 5), item('2024-03-13', 7), item('2024-03-01', 9, { habitDays: 20 })),
    ).toEqual([
      ['2024-03-11', 12],
      ['2024-03-18', 9],
    ]);
  });

  it('believes plans before promises before habit, never more than is open', () => {
    const plan = [part('2024-04-08', 30), part('2024-04-01', 30)];
    const promises = [part('2024-03-20', 25), part('2024-03-27', 100)];
    const { weeks: found } = cashForecast([item('2024-03-14', 100, { plan, promises })], TODAY);
    expect(found.map(({ week, bySource }) => [week, bySource])).toEqual([
      ['2024-03-18', { plan: 0, promise: 25, habit: 0, due: 0 }],
      ['2024-03-25', { plan: 0, promise: 15, habit: 0, due: 0 }],
      ['2024-04-01', { plan: 30, promise: 0, habit: 0, due: 0 }],
      ['2024-04-08', { plan: 30, promise: 0, habit: 0, due: 0 }],
    ]);
  });

  it('gives no date to what is disputed or overdue beyond habit', () => {
    const items = [
      item('2024-03-20', 10, { disputed: 4 }),
      item('2024-01-01', 5, { habitDays: 9 }),
    ];
    expect(cashForecast(items, TODAY).undated).toEqual([{ currency: 'EUR', minor: 9 }]);
    expect(weeks(...items)).toEqual([['2024-03-18', 6]]);
  });

  it('keeps currencies apart, in order', () => {
    const usd = item('2024-03-20', 1, { currency: currency('USD') });
    expect(
      cashForecast([usd, item('2024-04-20', 2)], TODAY).weeks.map((week) => week.currency),
    ).toEqual(['EUR', 'USD']);
  });

  it('accounts for all that is open', () => {
    const parts = fc.array(
      fc.record({
        due: fc.constantFrom(plainDate('2024-03-01'), plainDate('2024-05-01')),
        minor: fc.nat(50),
      }),
      { maxLength: 3 },
    );
    const anyItem = fc.record({
      currency: fc.constant(EUR),
      open: fc.nat(200),
      due: fc.constantFrom(TODAY, plainDate('2024-02-01'), plainDate('2024-06-01')),
      disputed: fc.nat(80),
      plan: parts,
      promises: parts,
    });
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        const { weeks: dated, undated } = cashForecast(items, TODAY);
        const sum = [...dated, ...undated].reduce((total, { minor }) => total + minor, 0);
        expect(sum).toBe(items.reduce((total, { open }) => total + open, 0));
      }),
    );
  });
});
