import { expect, it } from 'vitest';
import { currency } from '../../../../../src/domain/money/currency';
import { ratesSection } from '../../../../../src/domain/settings/sections/rates';

const STATED = {
  base: 'EUR',
  rates: { USD: '0.925', JPY: '0.0061' },
  on: '2026-03-31',
  source: 'ECB reference rates',
  carryingPct: '8.5',
};

it('takes what a person stated, and nothing stated at all', () => {
  expect(ratesSection.schema.parse(STATED)).toEqual(STATED);
  expect(ratesSection.schema.parse(ratesSection.initial)).toEqual(ratesSection.initial);
  expect(ratesSection.initial.base).toBe(currency('EUR'));
});

it.each([
  ['a rate of nothing', { rates: { USD: '0' } }],
  ['a negative rate', { rates: { USD: '-1' } }],
  ['a comma', { rates: { USD: '0,9' } }],
  ['no currency', { rates: { dollar: '0.9' } }],
  ['no day', { on: '2026-02-30' }],
  ['no percentage', { carryingPct: 'much' }],
  ['a base that is none', { base: 'euro' }],
])('refuses %s', (_, over) => {
  expect(ratesSection.schema.safeParse({ ...STATED, ...over }).success).toBe(false);
});
