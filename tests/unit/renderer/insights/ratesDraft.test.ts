import { expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { ratesSection } from '../../../../src/domain/settings/sections/rates';
import { readRates } from '../../../../src/renderer/features/insights/rates/ratesDraft';
import { en } from '../../../../src/renderer/messages/en';

const TODAY = plainDate('2026-03-16');
const BLANK = { base: currency('EUR'), rates: {}, on: '2026-03-16', source: '', carryingPct: '' };

it('reads what was typed, with a comma or a point, and leaves out empty fields and the base', () => {
  const rates = { USD: ' 0,925 ', GBP: '1.15', CHF: '', EUR: '1' };
  const read = readRates(en, { ...BLANK, rates, source: ' ECB ', carryingPct: '8,5' }, TODAY);
  expect(read.problems).toEqual({});
  expect(read.rates).toEqual({
    base: 'EUR',
    rates: { USD: '0.925', GBP: '1.15' },
    on: '2026-03-16',
    source: 'ECB',
    carryingPct: '8.5',
  });
  expect(ratesSection.schema.safeParse(read.rates).success).toBe(true);
});

it.each([
  ['USD', { rates: { USD: 'x' } }],
  ['USD', { rates: { USD: '0' } }],
  ['USD', { rates: { USD: '-1' } }],
  ['carryingPct', { carryingPct: '8 %' }],
  ['carryingPct', { carryingPct: '850' }],
  ['carryingPct', { carryingPct: '-1' }],
  ['on', { rates: { USD: '1' }, on: 'soon' }],
  ['on', { rates: { USD: '1' }, on: '2026-03-17' }],
])('says at %s what is wrong', (field, over) => {
  expect(Object.keys(readRates(en, { ...BLANK, ...over }, TODAY).problems)).toEqual([field]);
});

it('asks for no day while there are no rates', () => {
  expect(readRates(en, { ...BLANK, on: '' }, TODAY).problems).toEqual({});
});
