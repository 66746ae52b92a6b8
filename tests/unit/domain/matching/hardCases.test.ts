import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { MatchEntry, MatchItem } from '../../../../src/domain/matching/types';
import { currency } from '../../../../src/domain/money/currency';
import { entry, item, matchAll } from './build';

const MUELLER = { name: 'Mueller und Soehne GmbH' };
const SKONTO = { pct: '2', until: plainDate('2024-03-20') };

type Case = readonly [
  what: string,
  entry: Parameters<typeof entry>[0],
  items: MatchItem[],
  booked: boolean,
  allocated: string,
];

/** What is right is written beside each case; what is not sure must wait for a person. */
const CASES: readonly Case[] = [
  [
    'many invoices named, all of them paid',
    { ...MUELLER, minor: 30_000, text: 'RE-1001, 1002/1003' },
    [item('RE-1001'), item('RE-1002'), item('RE-1003'), item('RE-1004')],
    false,
    'RE-1001 10000, RE-1002 10000, RE-1003 10000',
  ],
  [
    'three numbers written out',
    { ...MUELLER, minor: 35_000, text: 'RE-1001 RE-1002 RE-1003' },
    [item('RE-1001'), item('RE-1002', { open: 15_000 }), item('RE-1003')],
    true,
    'RE-1001 10000, RE-1002 15000, RE-1003 10000',
  ],
  [
    'two of three named invoices, in two ways',
    { ...MUELLER, minor: 20_000, text: 'RE-1001 RE-1002 RE-1003' },
    [item('RE-1001'), item('RE-1002'), item('RE-1003')],
    false,
    'RE-1001 10000, RE-1002 10000',
  ],
  [
    'one named, and one of two others of that amount',
    { ...MUELLER, minor: 35_000, text: 'RE-1001' },
    [item('RE-1001'), item('RE-1002', { open: 25_000 }), item('RE-1003', { open: 25_000 })],
    false,
    'RE-1001 10000, RE-1002 25000',
  ],
  [
    'one named by nobody known, the rest by its amount',
    { name: 'Unknown AG', minor: 35_000, text: 'RE-1001' },
    [item('RE-1001'), item('RE-1002', { open: 25_000 })],
    false,
    'RE-1001 10000, RE-1002 25000',
  ],
  [
    'the number of two customers, the payer is the second',
    { name: 'Northern Parts', minor: 10_000, text: 'invoice 1001' },
    [item('1001', { id: 'a' }), item('1001', { id: 'b', customer: 'c2' })],
    true,
    'b 10000',
  ],
  [
    'the number of two customers, the payer is nobody',
    { minor: 10_000, text: 'invoice 1001' },
    [item('1001', { id: 'a' }), item('1001', { id: 'b', customer: 'c2', open: 9_000 })],
    false,
    'a 10000',
  ],
  [
    'the number of two customers, both paid by the sum',
    { minor: 20_000, text: 'invoice 1001' },
    [item('1001', { id: 'a' }), item('1001', { id: 'b', customer: 'c2' })],
    false,
    'a 10000',
  ],
  [
    'a typing error in the number',
    { ...MUELLER, text: 'RE-1010' },
    [item('RE-1001')],
    false,
    'RE-1001 10000',
  ],
  [
    'a typing error that makes another number',
    { ...MUELLER, text: 'RE-1002' },
    [item('RE-1001'), item('RE-1002', { open: 40_000 })],
    false,
    'RE-1002 10000',
  ],
  [
    'a discount in time',
    { ...MUELLER, minor: 9_800, text: 'RE-1001' },
    [item('RE-1001', { discount: SKONTO })],
    true,
    'RE-1001 9800',
  ],
  [
    'a discount of 3 % where 2 % were offered',
    { ...MUELLER, minor: 9_700, text: 'RE-1001' },
    [item('RE-1001', { discount: SKONTO, open: 10_000 })],
    true,
    'RE-1001 9700',
  ],
  [
    'a discount too late',
    { ...MUELLER, minor: 98_000, text: 'RE-1001', on: plainDate('2024-03-25') },
    [item('RE-1001', { open: 100_000, discount: SKONTO })],
    false,
    'RE-1001 98000',
  ],
  [
    'a discount nobody offered',
    { ...MUELLER, minor: 98_000, text: 'RE-1001 abzgl. 2 % Skonto' },
    [item('RE-1001', { open: 100_000 })],
    false,
    'RE-1001 98000',
  ],
  [
    'bank charges beyond the tolerance',
    { ...MUELLER, minor: 98_500, text: 'RE-1001' },
    [item('RE-1001', { open: 100_000 })],
    false,
    'RE-1001 98500',
  ],
  [
    'the name of the payer and the amount only',
    { ...MUELLER },
    [item('RE-1001')],
    false,
    'RE-1001 10000',
  ],
  [
    'another payer than the customer of the invoice',
    { name: 'Northern Parts', text: 'RE-1001' },
    [item('RE-1001'), item('NP-7', { customer: 'c2' })],
    false,
    'RE-1001 10000',
  ],
  [
    'credit notes of one amount, one of them taken off',
    { ...MUELLER, minor: 8_000, text: 'RE-1001 abzgl. Gutschrift' },
    [item('RE-1001'), item('G-1', { open: -2_000 }), item('G-2', { open: -2_000 })],
    false,
    'RE-1001 10000, G-1 -2000',
  ],
  [
    'money in another currency',
    { ...MUELLER, minor: 10_800, text: 'RE-1001' },
    [item('RE-1001', { currency: currency('USD') })],
    false,
    '',
  ],
  [
    'a refund',
    { ...MUELLER, minor: -10_000, text: 'RE-1001' },
    [item('RE-1001', { open: 0, original: 10_000 })],
    false,
    'RE-1001 -10000',
  ],
  [
    'a small number in a sentence',
    { ...MUELLER, minor: 10_000, text: '5 Kisten Wein' },
    [item('5'), item('RE-9')],
    false,
    '5 10000',
  ],
  [
    'a year that is the number of an invoice too',
    { ...MUELLER, minor: 10_000, text: 'Zahlung Januar 2026' },
    [item('2026'), item('RE-9')],
    false,
    '2026 10000',
  ],
  [
    'a short number filled up with zeros',
    { minor: 10_000, name: '', text: 'INV 0000417' },
    [item('417'), item('418')],
    false,
    '417 10000',
  ],
];

function paid(one: MatchEntry, items: MatchItem[]) {
  const [found] = matchAll([one], items);
  return {
    booked: found?.book,
    allocated: found?.allocations.map(({ item: id, minor }) => `${id} ${minor}`).join(', '),
  };
}

describe('payments that are hard to tell', () => {
  it.each(CASES)('%s', (_, given, items, booked, allocated) => {
    expect(paid(entry(given), items)).toEqual({ booked, allocated });
  });

  it('the same payment twice is booked once', () => {
    const twice = [
      entry({ ...MUELLER, id: '1', text: 'RE-1001' }),
      entry({ ...MUELLER, id: '2', text: 'RE-1001' }),
    ];
    expect(matchAll(twice, [item('RE-1001')]).map(({ book }) => book)).toEqual([true, false]);
  });
});
