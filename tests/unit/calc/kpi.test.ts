import { expect, it } from 'vitest';
import { kpi } from '../../../scripts/calc/kpi';

const period = { receivables: '6000', current: '4500', creditSales: '9000', days: 90 };
const paid = [{ on: '2024-03-27', amount: '10' }];

it.each([
  [{ figure: 'dso', ...period }, { days: 60 }],
  [{ figure: 'bestPossibleDso', ...period }, { days: 45 }],
  [{ figure: 'averageDaysDelinquent', ...period, creditSales: 0 }, { days: null }],
  [
    { figure: 'dsoCountback', receivables: '10', months: [{ sales: '20', days: 30 }] },
    { days: 15 },
  ],
  [
    { figure: 'cei', opening: '1000', creditSales: '4000', closing: '1500', closingCurrent: '800' },
    { pct: 83.33 },
  ],
  [
    { figure: 'promiseKeptRate', promises: [{ promised: '4', received: '1' }] },
    { ended: 1, kept: 0, byCountPct: 0, byAmountPct: 25 },
  ],
  [
    {
      figure: 'recoveredByStep',
      items: [{ steps: [{ level: 1, on: '2024-03-01', open: '40' }], receipts: paid }],
    },
    { steps: [{ level: 1, sent: 1, chased: '40.00', recovered: '10.00', recoveredPct: 25 }] },
  ],
  [
    {
      figure: 'carryingCost',
      ratePct: '10',
      overdue: [{ amount: '365', from: '2024-01-01', until: '2024-01-11' }],
    },
    { amount: '1.00' },
  ],
  [
    {
      figure: 'cashForecast',
      asOf: '2024-03-13',
      items: [{ open: '30', dueDate: '2024-03-01', promises: paid, habitDays: 3 }],
    },
    {
      weeks: [
        {
          week: '2024-03-25',
          amount: '10.00',
          bySource: { plan: '0.00', promise: '10.00', habit: '0.00', due: '0.00' },
        },
      ],
      undated: '20.00',
    },
  ],
])('%j', (one, expected) => {
  expect(kpi([{ id: 7, currency: 'EUR', ...one }])).toEqual([
    { id: 7, figure: one.figure, ...expected },
  ]);
});

it('does not know every figure', () => {
  expect(kpi([{ id: 7, currency: 'EUR', figure: 'luck' }])).toMatchObject([
    { id: 7, error: { code: 'calc.bad-input' } },
  ]);
});
