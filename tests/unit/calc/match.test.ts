import { expect, it } from 'vitest';

import { runCalc } from '../../../scripts/calc/run';
import { TOPICS } from '../../../scripts/calc/topics';

function match(input: unknown): unknown {
  return JSON.parse(runCalc(TOPICS, 'match', JSON.stringify(input)).output);
}

const CASE = {
  id: 'march',
  asOf: '2024-03-31',
  tolerance: { EUR: '5.00' },
  entries: [
    { id: 'e1', on: '2024-03-15', amount: '96.00', currency: 'EUR', text: 'RE 4711' },
    { id: 'e2', on: '2024-03-15', amount: '1.23', currency: 'EUR', name: 'Nobody' },
  ],
  items: [
    {
      id: 'i1',
      customer: 'c1',
      number: 'RE-4711',
      currency: 'EUR',
      amount: '100.00',
      open: '100.00',
      dueDate: '2024-03-01',
    },
  ],
};

it('answers each entry with items, confidence and reasons', () => {
  expect(match([CASE])).toEqual([
    {
      id: 'march',
      matches: [
        {
          entry: 'e1',
          kind: 'short',
          customer: 'c1',
          items: [{ item: 'i1', amount: '96.00', discount: '0.00', writeOff: '4.00' }],
          unallocated: '0.00',
          confidence: 0.94,
          book: true,
          reasons: ['Invoice RE-4711 is named.', 'Less is missing than the tolerance allows.'],
        },
        {
          entry: 'e2',
          kind: 'none',
          customer: null,
          items: [],
          unallocated: '1.23',
          confidence: 0,
          book: false,
          reasons: ['Neither payer nor purpose is known.'],
        },
      ],
    },
  ]);
});

it('books nothing below the threshold', () => {
  expect(match([{ ...CASE, threshold: 0.95 }])).toMatchObject([
    { matches: [{ confidence: 0.94, book: false }, {}] },
  ]);
});

it('refuses a case of another shape', () => {
  expect(match([{ ...CASE, asOf: 'today' }])).toMatchObject([
    { error: { code: 'calc.bad-input' } },
  ]);
});
