import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  epochDay,
  type PlainDate,
  plainDate,
} from '../../../../src/domain/dates/plainDate';
import { allocate } from '../../../../src/domain/interest/allocation';
import { DAY_COUNTS, type Order } from '../../../../src/domain/interest/conventions';
import { rateOn } from '../../../../src/domain/interest/rates';
import type { Regime } from '../../../../src/domain/interest/regime';
import type { Credit } from '../../../../src/domain/interest/types';
import { currency } from '../../../../src/domain/money/currency';
import {
  plus,
  rational,
  rationalFromDecimal,
  roundToMinor,
  times,
  ZERO,
} from '../../../../src/domain/money/rational';
import { regime } from '../../../support/regimes';
import { interestMinor, worked } from './claims';

const EUR = currency('EUR');
const FIRST = plainDate('2016-01-01');
const FLOATING = ['eu-2011-7-default', 'fr-b2b', 'it-b2b', 'be-b2b', 'nl-b2b', 'de-b2b'].map(
  regime,
);

const day = fc.integer({ min: 0, max: 2_400 }).map((days) => addDays(FIRST, days));
const minor = fc.integer({ min: 1, max: 5_000_000 });
const length = fc.integer({ min: 0, max: 1_200 });
const anyRegime = fc.constantFrom(...FLOATING);
const order = fc.shuffledSubarray(['costs', 'interest', 'principal'] as const, { minLength: 3 });

const claimOf = (
  principal: number,
  due: PlainDate,
  days: number,
  credits: readonly Credit[] = [],
) => ({
  principal: { minor: principal, currency: EUR },
  dueDate: due,
  untilDate: addDays(due, days),
  credits,
});

const creditsAfter = (due: PlainDate, raw: readonly (readonly [number, number])[]): Credit[] =>
  raw.map(([days, amount]) => ({
    on: addDays(due, days),
    amount: { minor: amount, currency: EUR },
    kind: 'payment',
  }));

const rawCredits = fc.array(
  fc.tuple(fc.integer({ min: -20, max: 1_300 }), fc.integer({ min: 0, max: 2_000_000 })),
  { maxLength: 5 },
);

/** Interest day by day, principal first: slow, and written without stretches or lines. */
function dayByDay(of: ReturnType<typeof claimOf>, table: Regime): number {
  let total = ZERO;
  for (let on = addDays(of.dueDate, 1); on <= of.untilDate; on = addDays(on, 1)) {
    const paid = of.credits
      .filter((credit) => credit.on < on)
      .reduce((sum, c) => sum + c.amount.minor, 0);
    const row = rateOn(table, on);
    const rate = row.ok ? rationalFromDecimal(row.value.ratePct) : null;
    const open = rational(Math.max(of.principal.minor - paid, 0));
    total = plus(total, times(open, times(rate ?? ZERO, rational(1, 36_500))));
  }
  return roundToMinor(total);
}

describe('interest', () => {
  it('equals the sum of its days', () => {
    const simple = ['eu-2011-7-default', 'pl-b2b', 'pl-b2c'].map(regime);
    fc.assert(
      fc.property(
        fc.constantFrom(...simple),
        minor,
        day,
        fc.integer({ min: 0, max: 500 }),
        rawCredits,
        (table, principal, due, days, raw) => {
          const of = claimOf(principal, due, days, creditsAfter(due, raw));
          const allocation: Order = ['principal', 'interest', 'costs'];
          const wished = { allocation, dueDay: 'as-agreed' } as const;
          expect(interestMinor(of, table, wished)).toBe(dayByDay(of, table));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the sum of its lines, which follow each other day by day', () => {
    fc.assert(
      fc.property(
        anyRegime,
        minor,
        day,
        length,
        rawCredits,
        order,
        (table, principal, due, days, raw, buckets) => {
          const of = claimOf(principal, due, days, creditsAfter(due, raw));
          const { lines, interest } = worked(of, table, { allocation: orderOf(buckets) });
          expect(lines.reduce((sum, line) => sum + line.interest.minor, 0)).toBe(interest.minor);
          expect(lines.reduce((sum, line) => sum + line.days, 0)).toBe(days);
          const next = lines.reduce(
            (on, line) => (line.from === on && line.to !== null ? addDays(line.to, 1) : on),
            addDays(due, 1),
          );
          expect(epochDay(next) - epochDay(due)).toBe(days + 1);
        },
      ),
    );
  });

  it('never falls with more days or more principal', () => {
    fc.assert(
      fc.property(
        anyRegime,
        minor,
        day,
        length,
        fc.constantFrom(...DAY_COUNTS),
        (table, principal, due, days, dayCount) => {
          const base = interestMinor(claimOf(principal, due, days), table, { dayCount });
          expect(
            interestMinor(claimOf(principal, due, days + 1), table, { dayCount }),
          ).toBeGreaterThanOrEqual(base);
          expect(
            interestMinor(claimOf(principal + 1, due, days), table, { dayCount }),
          ).toBeGreaterThanOrEqual(base);
        },
      ),
    );
  });

  it('and payments conserve money', () => {
    fc.assert(
      fc.property(
        anyRegime,
        minor,
        day,
        length,
        rawCredits,
        order,
        minor,
        (table, principal, due, days, raw, buckets, costs) => {
          const of = {
            ...claimOf(principal, due, days, creditsAfter(due, raw)),
            costs: { minor: costs, currency: EUR },
          };
          const { interest, outstanding, surplus } = worked(of, table, {
            allocation: orderOf(buckets),
          });
          const received = of.credits
            .filter((c) => c.on <= of.untilDate)
            .reduce((sum, c) => sum + c.amount.minor, 0);
          const open =
            outstanding.principal.minor + outstanding.interest.minor + outstanding.costs.minor;
          expect(principal + costs + interest.minor - received).toBe(open - surplus.minor);
          expect(
            Math.min(
              outstanding.principal.minor,
              outstanding.interest.minor,
              outstanding.costs.minor,
            ),
          ).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('an allocation', () => {
  it('conserves the payment and never settles more than is owed', () => {
    const owed = fc.record({ costs: minor, interest: minor, principal: minor });
    fc.assert(
      fc.property(minor, owed, order, (payment, debts, buckets) => {
        const exact = {
          costs: rational(debts.costs),
          interest: rational(debts.interest),
          principal: rational(debts.principal),
        };
        const { parts, rest } = allocate(rational(payment), exact, orderOf(buckets));
        const { costs, interest, principal } = parts;
        expect(plus(plus(costs, interest), plus(principal, rest))).toEqual(rational(payment));
        for (const bucket of ['costs', 'interest', 'principal'] as const) {
          expect(roundToMinor(parts[bucket])).toBeLessThanOrEqual(debts[bucket]);
        }
        const [first] = orderOf(buckets);
        expect(parts[first]).toEqual(rational(Math.min(payment, debts[first])));
      }),
    );
  });
});

function orderOf(buckets: readonly string[]): Order {
  const at = (bucket: string) => buckets.indexOf(bucket);
  const sorted = (['costs', 'interest', 'principal'] as const).toSorted((a, b) => at(a) - at(b));
  const [first = 'costs', second = 'interest', third = 'principal'] = sorted;
  return [first, second, third];
}
