import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { compact, nameSimilarity, nameWords } from '../../../../src/domain/matching/normalise';
import { subsetsWithSum } from '../../../../src/domain/matching/subset';
import { matchingTexts } from '../../../../src/domain/matching/texts';
import { entry, item, matchAll } from './build';

describe('names', () => {
  const alike = (a: string, b: string) => nameSimilarity(nameWords(a), nameWords(b));

  it.each([
    ['Brightway Systems Inc.', 'BRIGHTWAY SYSTEMS'],
    ['Élan S.A.R.L.', 'ELAN SARL'],
    ['Søren Ærø A/S', 'SOREN AERO'],
    ['Müller Söhne', 'MUELLER SOEHNE'],
    ['Müller Söhne', 'Muller Sohne'],
    ['Parts Northern Co.', 'Northern Parts Company'],
  ])('%s is %s', (a, b) => {
    expect(alike(a, b)).toBe(1);
  });

  it('tells likeness in steps', () => {
    expect(alike('Pinecrest Supply Corp', 'NSF RETURN - PINECREST SUPPLY')).toBe(0.9);
    expect(alike('Meyer Stahlbau', 'Meier Stahlbau')).toBeGreaterThan(0.75);
    expect(alike('Meyer Stahlbau', 'Granite Products')).toBeLessThan(0.3);
    expect(alike('', 'Granite')).toBe(0);
    // Dice: twice the pairs in common by all pairs; a pair counts as often as both have it.
    expect(alike('Meyer Stahlbau', 'Meier Stahlbau')).toBeCloseTo(22 / 26, 10);
    expect(nameSimilarity(['NIGHT'], ['NACHT'])).toBe(2 / 8);
    expect(nameSimilarity(['AAAA'], ['AAA'])).toBe(4 / 5);
    expect(nameWords('The Co. Ltd')).toEqual(['THE', 'CO', 'LTD']);
  });

  it('joins numbers', () => {
    expect(compact(' inv-07/O01 ')).toBe('INV07001');
  });
});

describe('subsetsWithSum', () => {
  it('finds sets of two and more, the earlier first', () => {
    expect(subsetsWithSum([5, 3, 2, 5], 5, 5)).toEqual([[1, 2]]);
    expect(subsetsWithSum([3, 4, 3, 4], 7, 2)).toEqual([
      [0, 1],
      [0, 3],
    ]);
    expect(subsetsWithSum([3, 4], 8, 1)).toEqual([]);
    expect(subsetsWithSum([3, 4], 0, 1)).toEqual([]);
  });

  it('gives up instead of searching for ever', () => {
    const many = Array.from({ length: 30 }, (_, at) => 2 ** at * 3);
    expect(subsetsWithSum(many, 2 ** 31 - 1, 1)).toEqual([]);
  });

  it('is right whenever it answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 12 }),
        fc.nat(120),
        (amounts, target) => {
          for (const set of subsetsWithSum(amounts, target, 3)) {
            expect(set.reduce((sum, at) => sum + (amounts[at] ?? 0), 0)).toBe(target);
            expect(new Set(set).size).toBe(set.length);
          }
        },
      ),
    );
  });
});

const numbers = ['RE-1001', 'RE-1002', 'RE-1003', 'RE-1004'];
const anyItems = fc
  .tuple(...numbers.map(() => fc.integer({ min: 1, max: 40 }).map((units) => units * 500)))
  .map((amounts) => amounts.map((open, at) => item(numbers[at] ?? '', { open })));
const anyEntry = fc
  .record({
    minor: fc.integer({ min: 1, max: 100 }).map((units) => units * 250),
    text: fc.subarray(numbers).map((named) => named.join(' ')),
    name: fc.constantFrom('', 'MÜLLER SÖHNE', 'Northern Parts', 'Nobody'),
    on: fc.constantFrom(plainDate('2024-03-10'), plainDate('2024-03-20')),
  })
  .map((over) => entry(over));

describe('whatever is paid', () => {
  it('money is conserved, and no item gets more than was open', () => {
    fc.assert(
      fc.property(anyItems, fc.array(anyEntry, { maxLength: 5 }), (items, entries) => {
        const suggestions = matchAll(entries, items);
        for (const [at, one] of suggestions.entries()) {
          const given = one.allocations.reduce((sum, { minor }) => sum + minor, 0);
          expect(given + one.unallocated).toBe(entries[at]?.amount.minor);
          expect(one.confidence).toBeGreaterThanOrEqual(one.book ? 0.9 : 0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          for (const reason of one.reasons) expect(matchingTexts[reason.code]).toBeDefined();
        }
        const booked = suggestions.flatMap((one) => (one.book ? one.allocations : []));
        for (const one of items) {
          const own = booked.filter((part) => part.item === one.id);
          const sum = own.reduce((total, it) => total + it.minor + it.discount + it.writeOff, 0);
          expect(sum).toBeLessThanOrEqual(one.open);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the answer is the same each time', () => {
    fc.assert(
      fc.property(anyItems, fc.array(anyEntry, { maxLength: 5 }), (items, entries) => {
        expect(matchAll(entries, items)).toEqual(matchAll(entries, items));
      }),
      { numRuns: 50 },
    );
  });
});
