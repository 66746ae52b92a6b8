import { describe, expect, test } from 'vitest';
import { compareMany } from '../../../../src/domain/agencies/compareMany';
import { compareWays } from '../../../../src/domain/agencies/compareWays';
import { feeTerms } from '../../../../src/domain/agencies/feeTerms';
import type { Agency, FeeModel } from '../../../../src/domain/agencies/types';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { LETTER_LANGUAGES } from '../../../../src/domain/letters/languages/languages';
import { currency } from '../../../../src/domain/money/currency';

const EUR = currency('EUR');

const FEES: FeeModel = {
  currency: EUR,
  basis: 'amount',
  slices: true,
  tiers: [
    { upTo: 1_000_00, pct: '20' },
    { upTo: null, pct: '12.5' },
  ],
  minimum: 30_00,
  fixed: 25_00,
  tracing: 0,
};

const AGENCY = { id: 'a', name: 'Nord', fees: FEES, expectedPct: '50' } as Agency;
const PAST = { cases: 0, running: 0, handed: [], collected: [], fees: [], medianDays: null };
const REST = {
  traced: false,
  today: plainDate('2026-11-22'),
  agencies: [{ agency: AGENCY, past: PAST }],
  ...{ parts: 6, carryingPct: '6', waitMonths: 6 },
};

const claim = (minor: number) => ({ claim: { minor, currency: EUR }, ageDays: 60 });

describe('several cases together', () => {
  test('each pays its own fee: the fixed one twice, the tiers of each sum', () => {
    const ways = compareMany([claim(800_00), claim(2_000_00)], REST);
    if (!ways.ok) throw new Error(ways.error.code);
    const [way] = ways.value.agencies;
    // 20 % of 800; 20 % of 1,000 and 12.5 % of 1,000; 25 for each case.
    expect(way?.fee).toMatchObject({ success: 160_00 + 325_00, fixed: 50_00, total: 535_00 });
    expect(way?.net).toBe(2_800_00 - 535_00);
    expect(way?.expected?.collected).toBe(1_400_00);
    expect(ways.value.waiting.net + (ways.value.waiting.carrying ?? 0)).toBe(2_800_00);
  });

  test('one case alone is what it is alone; none is refused', () => {
    expect(compareMany([claim(800_00)], REST)).toEqual(compareWays({ ...REST, ...claim(800_00) }));
    expect(compareMany([], REST)).toMatchObject({ ok: false });
  });
});

describe('the fees in words', () => {
  test('English: tiers, slices, minimum and fixed fee', () => {
    expect(feeTerms(FEES, 'en')).toBe(
      'by sum collected; 20 % up to 1,000.00 EUR; 12.5 % above; each slice at its own rate; at least 30.00 EUR per case with money; 25.00 EUR per case; before VAT',
    );
  });

  test('a single rate by age, in German', () => {
    const plain = { ...FEES, tiers: [{ upTo: null, pct: '12.5' }], minimum: 0, fixed: 0 };
    expect(feeTerms({ ...plain, basis: 'age' }, 'de')).toBe(
      '12,5 % der eingezogenen Summe; ohne USt.',
    );
  });

  test.each(LETTER_LANGUAGES)('no place stays open in %s', (language) => {
    const aged = { ...FEES, basis: 'age' as const, tracing: 18_00 };
    expect(feeTerms(aged, language)).not.toMatch(/[{}]/);
    expect(feeTerms(FEES, language)).not.toMatch(/[{}]/);
  });
});
