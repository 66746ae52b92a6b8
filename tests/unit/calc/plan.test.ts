import { expect, it } from 'vitest';
import { plan } from '../../../scripts/calc/plan';

const CASE = {
  id: 1,
  total: '1000.00',
  currency: 'EUR',
  first: '2024-01-31',
  every: 'monthly',
  parts: 3,
};

it('answers with a row per payment', () => {
  expect(plan([CASE])).toEqual([
    {
      id: 1,
      rows: [
        row(1, '2024-01-31', '333.33', '666.67'),
        row(2, '2024-02-29', '333.33', '333.34'),
        row(3, '2024-03-31', '333.34', '0.00'),
      ],
    },
  ]);
});

function row(no: number, due: string, amount: string, balance: string) {
  return { no, due, amount, interest: '0.00', principal: amount, balance };
}

it.each([
  [{ interest: { ratePct: 12 } }, ['10.19', '6.36', '3.40']],
  [{ interest: { ratePct: '12', dayCount: 'actual/360' } }, ['10.33', '6.44', '3.44']],
  [{ interest: { kind: 'agreed', ratePct: '12', dayCount: '30/360' } }, ['10.00', '6.44', '3.44']],
  [{ interest: { amount: '30.00' } }, ['0.00', '0.00', '30.00']],
  [{ interest: { amount: '30.00', placing: 'spread' } }, ['10.00', '10.00', '10.00']],
  [{ interest: { kind: 'none' } }, ['0.00', '0.00', '0.00']],
  [{ interest: 'none' }, ['0.00', '0.00', '0.00']],
  [{ interest: null, amount: null }, ['0.00', '0.00', '0.00']],
])('takes interest as data: %j', (over, interest) => {
  const [answer] = plan([{ ...CASE, ...over }]) as [{ rows: { interest: string }[] }];
  expect(answer.rows.map((one) => one.interest)).toEqual(interest);
});

it('counts fils and a down payment', () => {
  const over = { total: '100', currency: 'KWD', downPayment: '10', amount: '40', parts: undefined };
  const [answer] = plan([{ ...CASE, ...over }]) as [{ rows: { amount: string }[] }];
  expect(answer.rows.map((one) => one.amount)).toEqual(['10.000', '40.000', '40.000', '10.000']);
});

it.each([
  [{ parts: 121 }, 'plan.too-many-parts'],
  [{ first: null }, 'plan.first-date-missing'],
  [{ total: '1.005' }, 'amount.too-many-decimals'],
  [{ every: 'daily' }, 'calc.bad-input'],
  [{ amount: '10' }, 'calc.bad-input'],
])('refuses %j', (over, code) => {
  const [answer] = plan([{ ...CASE, ...over }]) as [{ id: number; error: { code: string } }];
  expect(answer.id).toBe(1);
  expect(answer.error.code).toBe(code);
});

it('wants an array', () => {
  expect(plan({})).toMatchObject([{ id: null, error: { code: 'calc.not-an-array' } }]);
});
