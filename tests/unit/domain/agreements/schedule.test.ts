import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instalmentAgreement } from '../../../../src/domain/agreements/paper/agreement';
import {
  agreementSchedule,
  defaultTerms,
  type ScheduleWish,
} from '../../../../src/domain/agreements/schedule';
import { addDays, dayOfWeek, plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { lastDayOfGrace } from '../../../../src/domain/plans/planStatus';
import { account, agreementInput, company, EUR, invoice } from '../../../support/documentFixtures';

const TODAY = plainDate('2026-11-21');

function wish(over: Partial<ScheduleWish> = {}): ScheduleWish {
  return {
    total: { minor: 100_001, currency: EUR },
    first: plainDate('2027-12-31'),
    every: 'monthly',
    cut: { by: 'parts', parts: 3 },
    today: TODAY,
    ...over,
  };
}

function rows(over: Partial<ScheduleWish> = {}) {
  const made = agreementSchedule(wish(over));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

function code(over: Partial<ScheduleWish>): string {
  const made = agreementSchedule(wish(over));
  return made.ok ? 'made' : made.error.code;
}

describe('the schedule of an agreement', () => {
  it.each([
    ['EUR', [33_333, 33_333, 33_335]],
    ['JPY', [33_333, 33_333, 33_335]],
    ['KWD', [33_333, 33_333, 33_335]],
  ])('counts %s in its smallest unit, the rest on the last', (name, amounts) => {
    const total = { minor: 100_001, currency: currency(name) };
    expect(rows({ total }).map(({ minor }) => minor)).toEqual(amounts);
  });

  it('keeps the 31st over short months and leap years', () => {
    expect(rows().map(({ dueOn }) => dueOn)).toEqual(['2027-12-31', '2028-01-31', '2028-02-29']);
  });

  it('moves off weekends and holidays when asked', () => {
    const holidays = new Set([plainDate('2028-01-31')]);
    const moved = rows({ workingDays: { rule: 'next', holidays } });
    expect(moved.map(({ dueOn }) => dueOn)).toEqual(['2027-12-31', '2028-02-01', '2028-02-29']);
    for (const { dueOn } of moved) expect(dayOfWeek(dueOn)).toBeLessThanOrEqual(5);
  });

  it('adds side claims to the last payment, and no waived one', () => {
    const extras = [
      { kind: 'interest', minor: 1200, waived: false },
      { kind: 'lumpSum', minor: 4000, waived: true },
    ] as const;
    const made = rows({ extras });
    expect(made.map(({ interestMinor }) => interestMinor)).toEqual([0, 0, 1200]);
    expect(made.map(({ balanceMinor }) => balanceMinor)).toEqual([67_868, 34_535, 0]);
  });

  it.each<[string, Partial<ScheduleWish>]>([
    ['agreements.firstInPast', { first: plainDate('2026-11-20') }],
    ['plan.too-many-parts', { cut: { by: 'parts', parts: 500 } }],
    ['plan.amount-larger-than-debt', { cut: { by: 'amount', minor: 100_002 } }],
    ['plan.nothing-to-pay', { total: { minor: 0, currency: EUR } }],
    ['plan.first-date-missing', { first: null }],
  ])('refuses: %s', (expected, over) => {
    expect(code(over)).toBe(expected);
  });

  it('is always accepted by the paper: sums to the debt, ends at zero', () => {
    const any = fc.record({
      minor: fc.integer({ min: 200, max: 1e10 }),
      parts: fc.integer({ min: 1, max: 60 }),
      start: fc.integer({ min: 0, max: 1500 }),
      extra: fc.integer({ min: 0, max: 50_000 }),
      waived: fc.boolean(),
      every: fc.constantFrom('weekly', 'fortnightly', 'monthly', 'quarterly'),
      name: fc.constantFrom('EUR', 'JPY', 'KWD'),
    });
    fc.assert(
      fc.property(any, ({ minor, parts, start, extra, waived, every, name }) => {
        const extras = [{ kind: 'costs', minor: extra, waived }] as const;
        const total = { minor, currency: currency(name) };
        const cut = { by: 'parts', parts } as const;
        const made = rows({ total, first: addDays(TODAY, start), every, cut, extras });
        const sum = made.reduce((all, row) => all + row.minor, 0);
        expect(sum).toBe(minor + (waived ? 0 : extra));
        expect(made.at(-1)?.balanceMinor).toBe(0);
        const items = [invoice('A', plainDate('2026-09-01'), minor, { currency: total.currency })];
        const base = agreementInput({ items, rows: made });
        expect(instalmentAgreement({ ...base, terms: { ...base.terms, extras } }).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('where to begin', () => {
  it('asks a natural person for no interest', () => {
    expect(defaultTerms(company, account({ debtorType: 'consumer' })).interest?.kind).toBe('none');
    expect(defaultTerms(company, account()).interest?.kind).toBe('waivedIfKept');
  });
});

describe('days of grace', () => {
  const friday = plainDate('2026-12-18');
  it.each([
    ['days', 5, '2026-12-23', []],
    ['bankDays', 5, '2026-12-28', ['2026-12-25']],
    ['bankDays', 0, '2026-12-18', []],
  ] as const)('%s: %i', (unit, days, last, closed) => {
    const holidays = new Set(closed.map(plainDate));
    expect(lastDayOfGrace(friday, { days, unit, holidays })).toBe(last);
  });

  it('count from Monday when the due date is a Sunday', () => {
    expect(lastDayOfGrace(plainDate('2026-12-20'), { days: 1, unit: 'bankDays' })).toBe(
      '2026-12-22',
    );
  });
});
