import fc from 'fast-check';
import { expect, it } from 'vitest';
import { A_STEP, atOnce, sortSteps } from '../../../src/domain/steps';

interface Card {
  readonly rank: number;
  readonly place: number;
}

function cards(ranks: readonly number[]): readonly Card[] {
  return ranks.map((rank, place) => ({ rank, place }));
}

const byRank = (a: Card, b: Card) => a.rank - b.rank;

it('sorts as toSorted does, equals in the order they came in', () => {
  const ranks = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 3.5 * A_STEP, size: 'max' });
  fc.assert(
    fc.property(ranks, (given) => {
      const all = cards(given);
      expect(atOnce(sortSteps(all, byRank))).toEqual(all.toSorted(byRank));
    }),
    { numRuns: 30 },
  );
});

it('stops before it has compared much more than a part', () => {
  const all = cards(Array.from({ length: 20 * A_STEP }, (_, at) => (at * 7_919) % 20_011));
  let compared = 0;
  let most = 0;
  const steps = sortSteps(all, (a, b) => {
    compared += 1;
    return byRank(a, b);
  });
  while (steps.next().done !== true) {
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeLessThan(A_STEP * Math.log2(A_STEP));
});
