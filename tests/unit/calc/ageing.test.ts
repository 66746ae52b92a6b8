import { expect, it } from 'vitest';
import { ageing } from '../../../scripts/calc/ageing';

const ITEMS = [
  {
    amount: '100.00',
    currency: 'EUR',
    dueDate: '2024-03-01',
    payments: [{ on: '2024-03-10', amount: 25 }],
  },
  { amount: '40', currency: 'EUR', dueDate: '2024-05-01', issued: '2024-04-10' },
  { amount: '30', currency: 'EUR', dueDate: '2024-02-01', disputed: true },
  { amount: '20', currency: 'EUR', dueDate: '2024-02-01', disputed: '5' },
];

it('ages what was open at the end of the day', () => {
  expect(ageing([{ id: 'a', asOf: '2024-03-31', items: ITEMS }])).toEqual([
    {
      id: 'a',
      currencies: [
        {
          currency: 'EUR',
          buckets: [
            { bucket: 'current', count: 0, amount: '0.00' },
            { bucket: '1-30', count: 1, amount: '75.00' },
            { bucket: '31-60', count: 1, amount: '15.00' },
            { bucket: '61-90', count: 0, amount: '0.00' },
            { bucket: '90+', count: 0, amount: '0.00' },
          ],
          disputed: { count: 2, amount: '35.00' },
          total: { count: 3, amount: '125.00' },
        },
      ],
    },
  ]);
});

it('refuses buckets that do not rise, and amounts that are none', () => {
  expect(ageing([{ id: 1, asOf: '2024-03-31', items: [], buckets: [0, 30, 30] }])).toMatchObject([
    { id: 1, error: { code: 'kpi.buckets-not-rising' } },
  ]);
  const items = [{ amount: '1.001', currency: 'EUR', dueDate: '2024-03-01' }];
  expect(ageing([{ id: 1, asOf: '2024-03-31', items, posted: 1 }])).toMatchObject([
    { error: { code: 'amount.too-many-decimals' } },
  ]);
});
