import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { sumMinor } from '../../../../src/domain/money/money';
import { agreementPrefill, compareOptions } from '../../../../src/domain/options/compareOptions';
import type { OptionsInput, PayOption } from '../../../../src/domain/options/types';
import { agreementRows } from '../../../../src/domain/plans/agreementRows';

const TODAY = plainDate('2026-03-16');
const EUR = currency('EUR');

function input(over: Partial<OptionsInput> = {}): OptionsInput {
  return {
    debt: { minor: 239_999, currency: EUR },
    today: TODAY,
    first: plainDate('2026-03-31'),
    affordable: null,
    interestPct: '',
    carryingPct: '7.3',
    limitation: null,
    consumer: false,
    ...over,
  };
}

function compared(over: Partial<OptionsInput> = {}) {
  const result = compareOptions(input(over));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function option(id: string, over: Partial<OptionsInput> = {}): PayOption {
  const found = compared(over).options.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('options in a call', () => {
  it('a weekend that moves a payment into the next month does not make it dearer', () => {
    // 30 May 2026 is a Saturday: that payment comes on 1 June, and another on 30 June.
    const over = { first: plainDate('2026-03-30'), affordable: 50_000, holidays: new Set<never>() };
    const { suggested, options } = compared(over);
    const chosen = options.find(({ id }) => id === suggested);
    expect(chosen?.parts).toBe(5);
    expect(chosen?.rows.map(({ due }) => due)[2]).toBe('2026-06-01');
  });

  it('offers deferrals from today and instalments from the first date', () => {
    const { options, refused } = compared();
    expect(refused).toEqual([]);
    expect(options.map(({ id, ends, highestPayment }) => [id, ends, highestPayment])).toEqual([
      ['defer-1', '2026-04-16', 239_999],
      ['defer-2', '2026-05-16', 239_999],
      ['defer-3', '2026-06-16', 239_999],
      ['defer-6', '2026-09-16', 239_999],
      ['parts-3', '2026-05-31', 80_001],
      ['parts-6', '2026-08-31', 40_004],
      ['parts-12', '2027-02-28', 20_010],
    ]);
  });

  // 7.3 % of 2,399.99 over 365 days is 0.48 a day: 31 days are 14.88 (14.87994 rounded half up).
  it('says what a deferral costs to carry, the same as waiting that long', () => {
    expect(option('defer-1')).toMatchObject({ days: 31, carrying: 1488, waiting: 1488 });
  });

  // 800.00 x 15 days, 799.99-ish parts: 3 x 79,999/80,001 at 7.3/36500 per day for 15, 45 and 76 days.
  it('carries less with instalments than by waiting for the end', () => {
    const three = option('parts-3');
    expect(three).toMatchObject({ days: 76, waiting: 3648 });
    expect(three.carrying).toBe(240 + 720 + 1216);
  });

  it('states no cost while no rate is stated', () => {
    expect(option('parts-3', { carryingPct: '' })).toMatchObject({ carrying: null, waiting: null });
  });

  it('finds the fewest instalments that fit, and suggests them', () => {
    const { options, suggested } = compared({ affordable: 50_000 });
    expect(options.find(({ id }) => id === 'affordable')).toMatchObject({
      parts: 5,
      highestPayment: 48_003,
      affordable: true,
    });
    expect(suggested).toBe('affordable');
    expect(options.find(({ id }) => id === 'defer-1')?.affordable).toBe(false);
  });

  it('does not show the same instalments twice', () => {
    const { options, suggested } = compared({ affordable: 40_004 });
    expect(options.some(({ id }) => id === 'affordable')).toBe(false);
    expect(suggested).toBe('parts-6');
  });

  it('suggests nothing when not even ten years of months are enough', () => {
    const { options, suggested, note } = compared({ affordable: 100 });
    expect(options.some(({ id }) => id === 'affordable')).toBe(false);
    expect(suggested).toBeNull();
    // 2,399.99 in 120 parts: 119 of 19.99 and a last one of 21.18.
    expect(note).toEqual({
      code: 'options.too-little',
      params: { amount: '1.00', least: '21.18', currency: 'EUR', most: 120 },
    });
  });

  it('what it names as enough is enough, and more than that has nothing to say', () => {
    expect(compared({ affordable: 2_118 })).toMatchObject({ note: null, suggested: 'affordable' });
    expect(compared().note).toBeNull();
  });

  it('warns of an agreement of more than two years', () => {
    const codes = (affordable: number) =>
      option('affordable', { affordable }).warnings.map(({ code }) => code);
    // 24 parts end on 29 February 2028, 25 a month later: today in two years is 16 March.
    expect(codes(10_029)).toEqual([]);
    expect(codes(9_630)).toEqual(['options.long']);
  });

  it('adds agreed interest, and takes it along into the agreement', () => {
    const offer = option('defer-1', { interestPct: '7.3' });
    expect(offer).toMatchObject({ interest: 1488, total: 239_999 + 1488 });
    expect(agreementPrefill(input({ interestPct: ' 7.3 ' }), offer)).toEqual({
      debt: { minor: 239_999, currency: EUR },
      setOff: false,
      kind: 'deferral',
      parts: 1,
      first: '2026-04-16',
      interestPct: '7.3',
    });
  });

  it.each([
    ['after the last day', '2026-08-30', 'options.past-limitation', -1],
    ['on the last day', '2026-08-31', 'options.near-limitation', 0],
    ['89 days before', '2026-11-28', 'options.near-limitation', 89],
    ['90 days before', '2026-11-29', undefined, 90],
  ])('warns of limitation: six instalments end %s', (_, day, code, spare) => {
    const six = option('parts-6', { limitation: plainDate(day) });
    expect(six.spare).toBe(spare);
    expect(six.warnings[0]?.code).toBe(code);
  });

  it('does not suggest what ends after limitation', () => {
    const { suggested } = compared({ affordable: 45_000, limitation: plainDate('2026-06-01') });
    expect(suggested).toBeNull();
  });

  it.each([
    ['interest', { interestPct: '4' }, 'defer-1', ['options.consumer-interest']],
    ['no interest', { interestPct: '0' }, 'defer-1', []],
    ['more than twelve', { affordable: 15_000 }, 'affordable', ['options.consumer-long']],
    ['twelve', {}, 'parts-12', []],
  ] as const)('a private person, %s', (_, over, id, codes) => {
    const { warnings } = option(id, { consumer: true, ...over });
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['nothing owed', { debt: { minor: 0, currency: EUR } }, 'plan.nothing-to-pay'],
    ['a first date in the past', { first: addDays(TODAY, -1) }, 'options.first-in-past'],
    ['nothing affordable', { affordable: 0 }, 'options.affordable-not-positive'],
    ['a rate in words', { interestPct: 'ten' }, 'plan.rate-not-a-number'],
    ['a negative rate', { carryingPct: '-1' }, 'plan.rate-not-a-number'],
  ] as const)('refuses %s', (_, over, code) => {
    const result = compareOptions(input(over));
    expect(result.ok ? null : result.error.code).toBe(code);
  });

  it('refuses parts below the smallest unit and keeps the others', () => {
    const { options, refused } = compared({ debt: { minor: 5, currency: EUR } });
    expect(refused.map(({ id }) => id)).toEqual(['parts-6', 'parts-12']);
    expect(options.map(({ id }) => id)).toContain('parts-3');
  });

  it('every option pays the debt to the smallest unit and ends at zero', () => {
    const anything = fc.record({
      minor: fc.integer({ min: 1, max: 90_000_000 }),
      code: fc.constantFrom('EUR', 'JPY', 'KWD'),
      ahead: fc.integer({ min: 0, max: 400 }),
      affordable: fc.option(fc.integer({ min: 1, max: 9_000_000 })),
      interestPct: fc.constantFrom('', '0', '4.25', '11.62'),
    });
    fc.assert(
      fc.property(anything, ({ minor, code, ahead, affordable, interestPct }) => {
        const debt = { minor, currency: currency(code) };
        const first = addDays(TODAY, ahead);
        const { options } = compared({ debt, first, affordable, interestPct });
        for (const one of options) {
          expect(sumMinor(one.rows.map((row) => row.principal))).toBe(minor);
          expect(one.total).toBe(minor + one.interest);
          expect(one.rows.at(-1)?.balance).toBe(0);
          expect(agreementRows(one.rows).at(-1)?.balanceMinor).toBe(0);
          expect(one.carrying ?? 0).toBeLessThanOrEqual((one.waiting ?? 0) + one.parts);
          if (one.id === 'affordable')
            expect(one.highestPayment).toBeLessThanOrEqual(affordable ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
