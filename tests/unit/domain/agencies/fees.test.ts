import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feeOf } from '../../../../src/domain/agencies/fees';
import type { FeeModel } from '../../../../src/domain/agencies/types';
import { currency } from '../../../../src/domain/money/currency';

const MODEL: FeeModel = {
  currency: currency('EUR'),
  basis: 'amount',
  slices: false,
  tiers: [
    { upTo: null, pct: '8' },
    { upTo: 1_000_00, pct: '15' },
    { upTo: 5_000_00, pct: '12.5' },
  ],
  minimum: 0,
  fixed: 0,
  tracing: 0,
};

const fee = (part: Partial<FeeModel>, collected: number, ageDays = 0, traced = false) =>
  feeOf({ ...MODEL, ...part }, { collected, ageDays, traced });

describe('fees of an agency', () => {
  test.each([
    [1_000_00, 150_00],
    [1_000_01, 125_00],
    [5_000_00, 625_00],
    [5_000_01, 400_00],
    [0, 0],
  ])('all at the rate of its tier: %i', (collected, total) => {
    expect(fee({}, collected).total).toBe(total);
  });

  test('slice by slice', () => {
    // 1,000 at 15, 4,000 at 12.5, 1,000 at 8 percent.
    expect(fee({ slices: true }, 6_000_00).total).toBe(150_00 + 500_00 + 80_00);
  });

  test('by the age of the claim, the last day of a tier included', () => {
    const tiers = [
      { upTo: 90, pct: '10' },
      { upTo: 365, pct: '20' },
      { upTo: null, pct: '35.5' },
    ];
    const byAge = (days: number) => fee({ basis: 'age', tiers }, 1_000_00, days).total;
    expect([90, 91, 365, 366].map(byAge)).toEqual([100_00, 200_00, 200_00, 355_00]);
  });

  test('the minimum counts once something came, and never takes more than that', () => {
    expect(fee({ minimum: 40_00 }, 100_00)).toMatchObject({ success: 15_00, topUp: 25_00 });
    expect(fee({ minimum: 40_00 }, 10_00).total).toBe(10_00);
    expect(fee({ minimum: 40_00 }, 0).total).toBe(0);
  });

  test('the fixed fee is owed for nothing too, tracing only when it was needed', () => {
    const both = { fixed: 25_00, tracing: 18_00 };
    expect(fee(both, 0).total).toBe(25_00);
    expect(fee(both, 0, 0, true).total).toBe(43_00);
  });

  test('a half cent goes up', () => {
    expect(fee({ tiers: [{ upTo: null, pct: '12.5' }] }, 1_599_99).total).toBe(200_00);
    expect(fee({ tiers: [{ upTo: null, pct: '50' }] }, 1).total).toBe(1);
  });

  test('slices are continuous and grow with what is collected', () => {
    const sums = fc.integer({ min: 0, max: 20_000_00 });
    fc.assert(
      fc.property(sums, fc.integer({ min: 0, max: 1_000_00 }), (collected, more) => {
        const low = fee({ slices: true }, collected).total;
        const high = fee({ slices: true }, collected + more).total;
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high - low).toBeLessThanOrEqual(Math.ceil(more * 0.15) + 1);
      }),
    );
  });
});
