import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { carryingCost } from '../../../../src/domain/kpi/carryingCost';
import {
  averageDaysDelinquent,
  bestPossibleDso,
  collectionEffectiveness,
  dsoCountback,
  dsoSimple,
} from '../../../../src/domain/kpi/dso';
import { payingHabit } from '../../../../src/domain/kpi/habit';
import { promiseKeptRate } from '../../../../src/domain/kpi/promiseRate';
import { ratio } from '../../../../src/domain/kpi/ratio';
import { recoveredByStep } from '../../../../src/domain/kpi/recovered';

describe('ratio', () => {
  it.each([
    [1, 3, 1, 0.33],
    [2, 3, 1, 0.67],
    [1, 8, 1, 0.13],
    [-1, 8, 1, -0.13],
    [1, -8, 1, -0.13],
    [-1, 3, 1, -0.33],
    [2, 3, 100, 66.67],
  ])('%i / %i × %i = %d', (top, bottom, factor, expected) => {
    expect(ratio(top, bottom, factor)).toBe(expected);
  });

  it('has no value over nothing', () => {
    expect(ratio(1, 0)).toBeUndefined();
  });
});

describe('days sales outstanding', () => {
  const quarter = { receivables: 600_000, current: 450_000, creditSales: 900_000, days: 90 };

  it('is receivables by sales by days, best possible from what is not due', () => {
    expect(dsoSimple(quarter)).toBe(60);
    expect(bestPossibleDso(quarter)).toBe(45);
    expect(averageDaysDelinquent(quarter)).toBe(15);
    expect(dsoSimple({ ...quarter, creditSales: 0 })).toBeUndefined();
  });

  it('counts back month by month', () => {
    const months = [
      { sales: 300_000, days: 30 },
      { sales: 200_000, days: 31 },
      { sales: 400_000, days: 28 },
    ];
    expect(dsoCountback(600_000, months)).toBe(68);
    expect(dsoCountback(300_000, months)).toBe(30);
    expect(dsoCountback(100_000, months)).toBe(10);
    expect(dsoCountback(0, months)).toBe(0);
    expect(dsoCountback(900_001, months)).toBeUndefined();
  });
});

it('collection effectiveness compares what came with what could have come', () => {
  const year = { openingReceivables: 1000, creditSales: 4000, closingReceivables: 1500 };
  expect(collectionEffectiveness({ ...year, closingCurrent: 800 })).toBe(83.33);
  expect(collectionEffectiveness({ ...year, closingCurrent: 1500 })).toBe(100);
  expect(collectionEffectiveness({ ...year, closingCurrent: 5000 })).toBeUndefined();
});

it('promises are kept in full or count by the part that came', () => {
  const ended = [
    { promised: 100, received: 100 },
    { promised: 100, received: 250 },
    { promised: 300, received: 150 },
    { promised: 100, received: 0 },
  ];
  expect(promiseKeptRate(ended)).toEqual({ ended: 4, kept: 2, byCountPct: 50, byAmountPct: 58.33 });
  expect(promiseKeptRate([]).byCountPct).toBeUndefined();
});

it('money is credited to the last step before it, within the window', () => {
  const items = [
    {
      steps: [
        { level: 1, on: plainDate('2024-01-10'), open: 500 },
        { level: 2, on: plainDate('2024-01-25'), open: 300 },
      ],
      receipts: [
        { on: plainDate('2024-01-09'), minor: 1 },
        { on: plainDate('2024-01-24'), minor: 200 },
        { on: plainDate('2024-01-25'), minor: 100 },
        { on: plainDate('2024-03-01'), minor: 200 },
      ],
    },
    { steps: [{ level: 1, on: plainDate('2024-01-10'), open: 500 }], receipts: [] },
  ];
  expect(recoveredByStep(items, 30)).toEqual([
    { level: 1, sent: 2, chased: 1000, recovered: 200, recoveredPct: 20 },
    { level: 2, sent: 1, chased: 300, recovered: 100, recoveredPct: 33.33 },
  ]);
});

describe('carrying', () => {
  const stretches = [
    { minor: 1_000_000, from: plainDate('2024-01-01'), until: plainDate('2024-03-01') },
    { minor: 500_000, from: plainDate('2024-02-01'), until: plainDate('2024-01-01') },
  ];

  it('costs amount by days by rate, rounded once', () => {
    // 10000.00 × 60 days × 8.5 % / 365 = 139.726
    expect(carryingCost(stretches, '8.5')).toBe(13_973);
    expect(() => carryingCost(stretches, 'much')).toThrow('not a rate');
  });
});

describe('payingHabit', () => {
  const settled = (...days: string[]) =>
    days.map((day) => ({ due: plainDate('2024-01-10'), settledOn: plainDate(`2024-01-${day}`) }));

  it('is the middle of the days after due', () => {
    expect(payingHabit(settled('30', '12', '15'))).toBe(5);
    expect(payingHabit(settled('30', '08', '09', '12'))).toBe(2);
  });

  it('needs three invoices', () => {
    expect(payingHabit(settled('12', '15'))).toBeUndefined();
  });
});
