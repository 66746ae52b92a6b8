import { expect, test } from 'vitest';
import { compareWays, type WaysInput } from '../../../../src/domain/agencies/compareWays';
import type { PastResults } from '../../../../src/domain/agencies/pastResults';
import type { Agency, FeeModel } from '../../../../src/domain/agencies/types';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';

const EUR = currency('EUR');
const FEES: FeeModel = {
  ...{ currency: EUR, basis: 'amount', slices: false, minimum: 0, fixed: 0, tracing: 0 },
  tiers: [{ upTo: null, pct: '12.5' }],
};
const NOTHING: PastResults = {
  ...{ cases: 0, running: 0, handed: [], collected: [], fees: [], medianDays: null },
};

interface Worked extends Pick<WaysInput, 'parts' | 'waitMonths' | 'carryingPct' | 'ageDays'> {
  readonly claim: number;
  readonly on: string;
  readonly traced?: boolean;
  readonly fees: Partial<FeeModel>;
  readonly expectedPct?: string;
  /** Handed over and collected before, minor units. */
  readonly past?: readonly [handed: number, collected: number];
  /** Worked out by hand. */
  readonly fee: number;
  readonly net: number;
  readonly collected: number;
  readonly netOfThat: number;
  readonly waits: readonly [until: string, carrying: number | null];
  readonly paysOff: readonly [until: string, carrying: number | null];
}

const CASES: readonly (readonly [name: string, of: Worked])[] = [
  [
    'a fresh claim at one rate and a fixed fee, money at 6 percent',
    {
      ...{ claim: 1_599_99, ageDays: 34, on: '2026-03-16', expectedPct: '55' },
      fees: { fixed: 25_00 },
      ...{ parts: 6, waitMonths: 6, carryingPct: '6' },
      // 12.5 % of 1,599.99 = 199.99875, and 25.00.
      ...{ fee: 225_00, net: 1_374_99 },
      // 55 % = 879.9945; of it 12.5 % = 109.99875, and 25.00.
      ...{ collected: 879_99, netOfThat: 744_99 },
      // 184 days: 1,599.99 x 6 % x 184 / 365 = 48.394.
      waits: ['2026-09-16', 48_39],
      // 266.66 five times and 266.69: 1.36 + 2.67 + 4.03 + 5.35 + 6.71 + 8.07.
      paysOff: ['2026-09-16', 28_19],
    },
  ],
  [
    'a small old claim by age, with a minimum, and tracing: what comes in costs more than it brings',
    {
      ...{ claim: 180_00, ageDays: 400, on: '2026-11-22', traced: true, expectedPct: '20' },
      fees: {
        basis: 'age',
        tiers: [
          { upTo: 90, pct: '15' },
          { upTo: 365, pct: '25' },
          { upTo: null, pct: '40' },
        ],
        ...{ minimum: 50_00, tracing: 30_00 },
      },
      ...{ parts: 12, waitMonths: 12, carryingPct: '' },
      // 40 % = 72.00, above the minimum; 30.00 for tracing.
      ...{ fee: 102_00, net: 78_00 },
      // 36.00 come in: 14.40, topped up to all of it, and 30.00.
      ...{ collected: 36_00, netOfThat: -30_00 },
      waits: ['2027-11-22', null],
      paysOff: ['2027-11-22', null],
    },
  ],
  [
    'a large claim in slices, expected by past cases, money at 7.3 percent',
    {
      ...{ claim: 12_345_67, ageDays: 60, on: '2026-11-22', past: [20_000_00, 7_500_00] },
      fees: {
        slices: true,
        tiers: [
          { upTo: 1_000_00, pct: '20' },
          { upTo: 10_000_00, pct: '10' },
          { upTo: null, pct: '5' },
        ],
      },
      ...{ parts: 3, waitMonths: 3, carryingPct: '7.3' },
      // 200.00 + 900.00 + 5 % of 2,345.67 = 117.2835.
      ...{ fee: 1_217_28, net: 11_128_39 },
      // 37.5 % = 4,629.62625; 200.00 + 10 % of 3,629.63 = 362.963.
      ...{ collected: 4_629_63, netOfThat: 4_066_67 },
      // 92 days: 12,345.67 x 7.3 % x 92 / 365 = 227.160.
      waits: ['2027-02-22', 227_16],
      // 4,115.22 twice and 4,115.23 after 30, 61 and 92 days: 24.69 + 50.21 + 75.72.
      paysOff: ['2027-02-22', 150_62],
    },
  ],
];

test.each(CASES)('worked out by hand: %s', (_, one) => {
  const agency = {
    ...{ id: 'a', name: 'Nord', expectedPct: one.expectedPct ?? '' },
    fees: { ...FEES, ...one.fees },
  } as Agency;
  const sums = (minor: number) => [{ minor, currency: EUR }];
  const past: PastResults =
    one.past === undefined
      ? NOTHING
      : {
          ...NOTHING,
          cases: 4,
          running: 1,
          handed: sums(one.past[0]),
          collected: sums(one.past[1]),
        };
  const { parts, waitMonths, carryingPct, ageDays, traced = false } = one;
  const found = compareWays({
    ...{ claim: { minor: one.claim, currency: EUR }, today: plainDate(one.on) },
    ...{ parts, waitMonths, carryingPct, ageDays, traced, agencies: [{ agency, past }] },
  });
  if (!found.ok) throw new Error(found.error.code);
  const { agencies, waiting, instalments } = found.value;
  expect(agencies[0]).toMatchObject({
    ...{ fee: { total: one.fee }, net: one.net, past: { cases: past.cases } },
    expected: { collected: one.collected, net: one.netOfThat },
  });
  const left = (carrying: number | null) => one.claim - (carrying ?? 0);
  const [until, carrying] = one.waits;
  expect(waiting).toEqual({ until, carrying, net: left(carrying) });
  const [ends, held] = one.paysOff;
  expect(instalments).toEqual({ parts, ends, carrying: held, net: left(held) });
});

test('a case that runs and brought nothing yet does not stand for what is to be expected', () => {
  const agency = { id: 'a', name: 'Nord', expectedPct: '60', fees: FEES } as Agency;
  const handed = [{ minor: 500_00, currency: EUR }];
  const expectedOf = (running: number) => {
    const found = compareWays({
      ...{ claim: { minor: 100_00, currency: EUR }, today: plainDate('2026-11-22') },
      ...{ parts: 6, waitMonths: 6, carryingPct: '', ageDays: 30, traced: false },
      agencies: [{ agency, past: { ...NOTHING, cases: 1, running, handed } }],
    });
    return found.ok ? found.value.agencies[0]?.expected : null;
  };
  expect(expectedOf(1)).toMatchObject({ collected: 60_00, from: 'stated' });
  expect(expectedOf(0)).toMatchObject({ collected: 0, from: 'past' });
});
