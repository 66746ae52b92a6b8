import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOfEpochDay } from '../../../../src/domain/dates/epochDate';
import { epochDay } from '../../../../src/domain/dates/plainDate';
import type { LadderPolicy } from '../../../../src/domain/ladder/policy';
import { runLadder } from '../../../../src/domain/ladder/runLadder';
import type { LadderAccount, LadderLine } from '../../../../src/domain/ladder/types';
import { currency } from '../../../../src/domain/money/currency';
import { promiseStatuses } from '../../../../src/domain/promises/promiseStatus';
import { account, EUR, item, POLICY } from './build';

const START = epochDay(item('x').due);
const USD = currency('USD');
const anyDay = fc.integer({ min: 0, max: 90 }).map((days) => dateOfEpochDay(START + days));
const anyId = fc.constantFrom('a', 'b', 'c', 'd');
const anyIds = fc.uniqueArray(anyId, { minLength: 1 });
const anyCurrency = fc.constantFrom(EUR, USD);
const anyMinor = fc.integer({ min: 1, max: 20_000 });
const anyMoney = fc.record({ on: anyDay, minor: anyMinor, currency: anyCurrency });
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });

const anyItem = (id: string) =>
  fc
    .record({
      currency: anyCurrency,
      amount: fc.constantFrom(10_000, 5000, -3000),
      due: anyDay,
      reductions: few(fc.record({ on: anyDay, minor: anyMinor })),
      sent: few(fc.record({ on: anyDay, level: fc.constantFrom(1, 2, 3) })),
    })
    .map((over) => item(id, over));

const anyAccount: fc.Arbitrary<LadderAccount> = fc
  .record({
    items: fc.tuple(anyItem('a'), anyItem('b'), anyItem('c'), anyItem('d')),
    receipts: few(anyMoney),
    unallocated: few(anyMoney),
    promises: few(
      fc.record({
        madeOn: anyDay,
        dueOn: anyDay,
        minor: anyMinor,
        currency: anyCurrency,
        withdrawn: fc.constant(false),
      }),
    ),
    disputes: few(
      fc.record({
        items: anyIds,
        minor: fc.constantFrom(null, 2000),
        since: anyDay,
        closedOn: fc.constantFrom(null, dateOfEpochDay(START + 60)),
        reason: fc.constant('goods'),
      }),
    ),
    stops: few(
      fc.record({
        kind: fc.constantFrom('hold' as const, 'agency' as const, 'insolvency' as const),
        items: fc.option(anyIds),
        since: anyDay,
        until: fc.option(anyDay),
        reason: fc.constant(''),
      }),
    ),
    contacts: few(fc.record({ on: anyDay, channel: fc.constant('call') })),
  })
  .map((over) => account(over));

const policy: LadderPolicy = { ...POLICY, minimumGapDays: 5, budget: { contacts: 2, days: 30 } };

function run(accounts: LadderAccount[], asOf: ReturnType<typeof dateOfEpochDay>) {
  const result = runLadder(accounts, { policies: [policy], company: 'house' }, asOf);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function openOn(of: LadderAccount, line: LadderLine, asOf: string): number {
  const found = of.items.find((one) => one.id === line.item);
  const paid = found?.reductions
    .filter(({ on }) => on <= asOf)
    .reduce((sum, { minor }) => sum + minor, 0);
  return (found?.amount ?? 0) - (paid ?? 0);
}

it('never contacts what is settled, disputed in full, promised or held', () => {
  fc.assert(
    fc.property(anyAccount, anyDay, (of, asOf) => {
      const [suggestion] = run([of], asOf).suggestions;
      for (const line of suggestion?.lines ?? []) {
        expect(line.open).toBeGreaterThan(0);
        expect(line.open).toBeLessThanOrEqual(openOn(of, line, asOf));
        const concerns = (one: { items: readonly string[] | null }) =>
          one.items === null || one.items.includes(line.item);
        const held = of.stops.filter(
          (stop) => concerns(stop) && stop.since <= asOf && (stop.until ?? asOf) >= asOf,
        );
        expect(held).toEqual([]);
        const disputed = of.disputes.filter(
          (one) =>
            concerns(one) &&
            one.minor === null &&
            one.since <= asOf &&
            (one.closedOn ?? '9') > asOf,
        );
        expect(disputed).toEqual([]);
        const promises = of.promises.filter((one) => one.madeOn <= asOf);
        const states = promiseStatuses({ promises, receipts: of.receipts }, asOf)
          .filter(({ promise }) => promise.currency === line.currency)
          .map(({ state }) => state);
        expect(states).not.toContain('open');
      }
    }),
    { numRuns: 500 },
  );
});

it('never asks for more than is open after the money that is there', () => {
  fc.assert(
    fc.property(anyAccount, anyDay, (of, asOf) => {
      const [suggestion] = run([of], asOf).suggestions;
      for (const total of suggestion?.totals ?? []) {
        let balance = 0;
        for (const one of of.items) {
          if (one.currency !== total.currency) continue;
          const paid = one.reductions.filter(({ on }) => on <= asOf);
          balance += one.amount - paid.reduce((sum, { minor }) => sum + minor, 0);
        }
        const there = of.unallocated.filter(
          (one) => one.currency === total.currency && one.on <= asOf,
        );
        balance -= there.reduce((sum, { minor }) => sum + minor, 0);
        expect(total.minor).toBeLessThanOrEqual(Math.max(0, balance));
      }
    }),
    { numRuns: 500 },
  );
});

it('keeps gap and budget', () => {
  fc.assert(
    fc.property(anyAccount, anyDay, (of, asOf) => {
      if (run([of], asOf).suggestions.length === 0) return;
      const before = of.contacts
        .filter(({ on }) => on <= asOf)
        .map(({ on }) => epochDay(asOf) - epochDay(on));
      expect(before.filter((days) => days < 5)).toEqual([]);
      expect(before.filter((days) => days < 30).length).toBeLessThan(2);
    }),
    { numRuns: 500 },
  );
});

it('gives every account one answer at most, the same each time and whoever else is there', () => {
  fc.assert(
    fc.property(fc.array(anyAccount, { maxLength: 5 }), anyDay, (given, asOf) => {
      const accounts = given.map((one, index) => ({ ...one, id: String(index) }));
      const together = run(accounts, asOf);
      expect(run(accounts, asOf)).toEqual(together);
      const alone = accounts.map((one) => run([one], asOf));
      expect(alone.flatMap((one) => one.suggestions)).toEqual(together.suggestions);
      expect(alone.flatMap((one) => one.resting)).toEqual(together.resting);
      for (const one of alone) {
        expect(one.suggestions.length + one.resting.length).toBeLessThanOrEqual(1);
      }
    }),
  );
});
