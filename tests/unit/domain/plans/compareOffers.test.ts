import { expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { compareOffers, type Offer } from '../../../../src/domain/plans/compareOffers';

function offer(id: string, parts: number, interest: number): Offer {
  return {
    id,
    input: {
      total: { minor: 120_000, currency: currency('EUR') },
      first: plainDate('2024-01-31'),
      every: 'monthly',
      cut: { by: 'parts', parts },
      interest: { kind: 'amount', minor: interest, placing: 'last' },
    },
  };
}

it('puts offers side by side', () => {
  const offers = [offer('at once', 1, 0), offer('quarter', 3, 600), offer('year', 12, 3000)];
  const compared = compareOffers([...offers, offer('odd', 0, 0)], 41_000);
  expect(compared.offers.map((one) => [one.id, one.total, one.ends, one.affordable])).toEqual([
    ['at once', 120_000, '2024-01-31', false],
    ['quarter', 120_600, '2024-03-31', true],
    ['year', 123_000, '2024-12-31', true],
  ]);
  expect(compared.offers[1]?.highestPayment).toBe(40_600);
  expect(compared.refused).toEqual([{ id: 'odd', refusal: { code: 'plan.parts-not-positive' } }]);
  expect(compared.soonest).toEqual(['at once']);
  expect(compared.cheapest).toEqual(['at once']);
  expect(compared.soonestAffordable).toEqual(['quarter']);
});

it('adds up a month in weekly plans, and knows nothing of means it was not told', () => {
  const weekly = offer('weekly', 4, 0);
  const input = { ...weekly.input, every: 'weekly', first: plainDate('2024-01-01') } as const;
  const [summary] = compareOffers([{ id: 'weekly', input }]).offers;
  expect(summary?.highestMonth).toBe(120_000);
  expect(summary?.affordable).toBeUndefined();
});

it('has nothing to say about no offers', () => {
  expect(compareOffers([]).soonest).toEqual([]);
});
