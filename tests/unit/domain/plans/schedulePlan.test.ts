import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { DayCount } from '../../../../src/domain/interest/conventions';
import { currency } from '../../../../src/domain/money/currency';
import { schedulePlan } from '../../../../src/domain/plans/schedulePlan';
import { planTexts } from '../../../../src/domain/plans/texts';
import type { PlanInput, PlanRow } from '../../../../src/domain/plans/types';

const EUR = currency('EUR');

function input(over: Partial<PlanInput> & { minor?: number } = {}): PlanInput {
  const { minor = 100_000, ...rest } = over;
  return {
    total: { minor, currency: EUR },
    first: plainDate('2024-01-31'),
    every: 'monthly',
    cut: { by: 'parts', parts: 3 },
    ...rest,
  };
}

function rows(over: Partial<PlanInput> & { minor?: number } = {}): PlanRow[] {
  const result = schedulePlan(input(over));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function code(over: Partial<PlanInput> & { minor?: number }): string {
  const result = schedulePlan(input(over));
  return result.ok ? 'accepted' : result.error.code;
}

describe('parts', () => {
  it('leaves the rest to the last part by default', () => {
    expect(rows().map((row) => row.amount)).toEqual([33_333, 33_333, 33_334]);
  });

  it('spreads the rest when asked', () => {
    expect(rows({ rest: 'spread' }).map((row) => row.amount)).toEqual([33_334, 33_333, 33_333]);
  });

  it('cuts by amount, the last part being what remains', () => {
    const cut = { by: 'amount', minor: 30_000 } as const;
    expect(rows({ cut }).map((row) => row.amount)).toEqual([30_000, 30_000, 30_000, 10_000]);
    expect(rows({ cut, rest: 'spread' }).map((row) => row.amount)).toEqual([
      25_000, 25_000, 25_000, 25_000,
    ]);
  });

  it('counts yen without decimals', () => {
    const total = { minor: 1000, currency: currency('JPY') };
    expect(rows({ total }).map((row) => row.amount)).toEqual([333, 333, 334]);
  });

  it('takes a deferral as one part', () => {
    expect(rows({ cut: { by: 'parts', parts: 1 } })).toEqual([
      { no: 1, due: '2024-01-31', amount: 100_000, interest: 0, principal: 100_000, balance: 0 },
    ]);
  });
});

describe('dates', () => {
  const dues = (over: Partial<PlanInput>) => rows(over).map((row) => row.due);

  it('keeps the anchor day over short months', () => {
    expect(dues({})).toEqual(['2024-01-31', '2024-02-29', '2024-03-31']);
    expect(dues({ first: plainDate('2023-01-31') })[1]).toBe('2023-02-28');
  });

  it.each([
    ['weekly', '2024-02-07', '2024-02-14'],
    ['fortnightly', '2024-02-14', '2024-02-28'],
    ['quarterly', '2024-04-30', '2024-07-31'],
  ] as const)('steps %s', (every, second, third) => {
    expect(dues({ every })).toEqual(['2024-01-31', second, third]);
  });

  it('pays on month ends when asked, but not in weekly plans', () => {
    const first = plainDate('2023-02-28');
    expect(dues({ first, monthEnds: true })).toEqual(['2023-02-28', '2023-03-31', '2023-04-30']);
    expect(dues({ first, monthEnds: true, every: 'weekly' })[1]).toBe('2023-03-07');
  });

  it('moves to working days without moving the later dates', () => {
    const holidays = new Set([plainDate('2024-04-01')]);
    const plan = { first: plainDate('2024-03-30'), cut: { by: 'parts', parts: 2 } } as const;
    expect(dues({ ...plan, workingDays: { rule: 'next', holidays } })).toEqual([
      '2024-04-02',
      '2024-04-30',
    ]);
    expect(dues({ ...plan, workingDays: { rule: 'previous', holidays } })[0]).toBe('2024-03-29');
    expect(dues({ ...plan, workingDays: { rule: 'sameMonth', holidays } })[0]).toBe('2024-03-29');
  });
});

describe('down payment', () => {
  it('is row 0 on the first date, the parts follow one interval later', () => {
    expect(rows({ downPayment: { minor: 10_000 }, cut: { by: 'parts', parts: 2 } })).toEqual([
      { no: 0, due: '2024-01-31', amount: 10_000, interest: 0, principal: 10_000, balance: 90_000 },
      { no: 1, due: '2024-02-29', amount: 45_000, interest: 0, principal: 45_000, balance: 45_000 },
      { no: 2, due: '2024-03-31', amount: 45_000, interest: 0, principal: 45_000, balance: 0 },
    ]);
  });

  it('may have a date of its own before the first part', () => {
    const due = plainDate('2024-01-05');
    const plan = rows({ downPayment: { minor: 10_000, due }, cut: { by: 'parts', parts: 1 } });
    expect(plan.map((row) => row.due)).toEqual(['2024-01-05', '2024-01-31']);
  });
});

describe('interest', () => {
  const rates = (dayCount: DayCount) =>
    ({
      kind: 'rates',
      from: plainDate('2024-01-01'),
      steps: [{ from: plainDate('2024-01-01'), ratePct: '10' }],
      dayCount,
    }) as const;

  it('adds the interest on what is open to equal principals', () => {
    // 1000.00 * 10 % * 30/365 = 8.219; 666.67 * 10 % * 29/365 = 5.297; 333.34 * 10 % * 31/365 = 2.831
    expect(rows({ interest: rates('actual/365') }).map((row) => row.interest)).toEqual([
      822, 530, 283,
    ]);
  });

  it('contains the interest in parts by amount', () => {
    const plan = rows({ interest: rates('actual/360'), cut: { by: 'amount', minor: 60_000 } });
    // 1000.00 * 10 % * 30/360 = 8.333; open 408.33 * 10 % * 29/360 = 3.289
    expect(plan.map((row) => [row.amount, row.interest, row.balance])).toEqual([
      [60_000, 833, 40_833],
      [41_162, 329, 0],
    ]);
  });

  it('counts each year by its own days, and each rate from its day', () => {
    const interest = {
      kind: 'rates',
      from: plainDate('2023-12-29'),
      steps: [
        { from: plainDate('2024-01-16'), ratePct: '20' },
        { from: plainDate('2023-01-01'), ratePct: '10' },
      ],
      dayCount: 'actual/actual',
    } as const;
    // 2 days of 2023 at 10 %: 0.54795; 15 days of 2024 at 10 %: 4.09836; 16 days at 20 %: 8.74317
    expect(rows({ interest, cut: { by: 'parts', parts: 1 } })[0]?.interest).toBe(1339);
  });

  it('bears interest on the whole debt until the down payment', () => {
    const downPayment = { minor: 50_000, due: plainDate('2024-01-11') };
    const plan = rows({
      interest: rates('actual/360'),
      downPayment,
      cut: { by: 'parts', parts: 1 },
    });
    // 1000.00 * 10 % * 10/360 = 2.778; 500.00 * 10 % * 20/360 = 2.778
    expect(plan[1]?.interest).toBe(556);
  });

  it('places a fixed sum on the last part or spreads it', () => {
    const last = rows({ interest: { kind: 'amount', minor: 3000, placing: 'last' } });
    expect(last.map((row) => row.amount)).toEqual([33_333, 33_333, 36_334]);
    const spread = rows({ interest: { kind: 'amount', minor: 3000, placing: 'spread' } });
    expect(spread.map((row) => [row.amount, row.interest])).toEqual([
      [34_333, 1000],
      [34_333, 1000],
      [34_334, 1000],
    ]);
  });
});

describe('refusals', () => {
  const twelve = plainDate('2024-12-01');
  it.each<[string, Partial<PlanInput> & { minor?: number }]>([
    ['plan.nothing-to-pay', { minor: 0 }],
    ['plan.first-date-missing', { first: null }],
    ['plan.down-payment-not-positive', { downPayment: { minor: 0 } }],
    ['plan.down-payment-too-large', { downPayment: { minor: 100_000 } }],
    ['plan.down-payment-after-first', { downPayment: { minor: 1, due: twelve } }],
    ['plan.part-below-minor-unit', { minor: 2 }],
    ['plan.part-below-minor-unit', { cut: { by: 'amount', minor: 0 } }],
    ['plan.amount-larger-than-debt', { cut: { by: 'amount', minor: 100_001 } }],
    ['plan.parts-not-positive', { cut: { by: 'parts', parts: 1.5 } }],
    ['plan.too-many-parts', { cut: { by: 'parts', parts: 121 } }],
    ['plan.too-many-parts', { cut: { by: 'amount', minor: 800 } }],
    ['plan.interest-negative', { interest: { kind: 'amount', minor: -1, placing: 'last' } }],
    ['plan.rate-not-a-number', { interest: rated('10%', '2024-01-01') }],
    ['plan.rate-missing', { interest: rated('10', '2024-07-01') }],
    [
      'plan.amount-below-interest',
      { interest: rated('900', '2024-01-01'), cut: { by: 'amount', minor: 900 } },
    ],
    [
      'plan.too-many-parts',
      { interest: rated('12', '2024-01-01'), cut: { by: 'amount', minor: 1040 } },
    ],
  ])('%s', (expected, over) => {
    expect(code(over)).toBe(expected);
    expect(planTexts[expected]).toBeDefined();
  });
});

function rated(ratePct: string, from: string): NonNullable<PlanInput['interest']> {
  const steps = [{ from: plainDate(from), ratePct }];
  return { kind: 'rates', from: plainDate('2024-01-01'), steps, dayCount: 'actual/365' };
}

describe('every plan', () => {
  const anyInput = fc.record({
    total: fc.record({
      minor: fc.integer({ min: 1, max: 1e10 }),
      currency: fc.constantFrom(EUR, currency('JPY'), currency('KWD')),
    }),
    first: fc.constantFrom(plainDate('2024-01-31'), plainDate('2023-02-28')),
    every: fc.constantFrom('weekly', 'fortnightly', 'monthly', 'quarterly'),
    rest: fc.constantFrom('last', 'spread'),
    cut: fc.oneof(
      fc.record({ by: fc.constant('parts' as const), parts: fc.integer({ min: 1, max: 120 }) }),
      fc.record({ by: fc.constant('amount' as const), minor: fc.integer({ min: 1, max: 1e9 }) }),
    ),
    interest: fc.constantFrom(
      { kind: 'none' } as const,
      { kind: 'amount', minor: 777, placing: 'spread' } as const,
      rated('12.62', '2023-01-01'),
    ),
  }) satisfies fc.Arbitrary<PlanInput>;

  it('sums to the debt, falls to zero, and rises in time', () => {
    fc.assert(
      fc.property(anyInput, (plan) => {
        const result = schedulePlan(plan);
        if (!result.ok) return;
        const total = result.value.reduce((sum, row) => sum + row.principal, 0);
        expect(total).toBe(plan.total.minor);
        expect(result.value.at(-1)?.balance).toBe(0);
        for (const [index, row] of result.value.entries()) {
          expect(row.amount).toBe(row.interest + row.principal);
          expect(row.due > (result.value[index - 1]?.due ?? '')).toBe(true);
        }
      }),
    );
  });
});
