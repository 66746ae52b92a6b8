import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountAsOf } from '../../../../src/domain/accounts/asOf';
import { fold } from '../../../../src/domain/accounts/fold';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { addDays, type PlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import type { StoredEvent } from '../../../../src/domain/journal/storedEvent';
import { ACCOUNT, deskWith, EUR, invoice, TODAY } from './support';

const dayOf = (moment: string) => moment.slice(0, 10) as PlainDate;

/** The events of a desk as journal lines, one a day from the first. */
function journal(days: readonly number[]): StoredEvent[] {
  const desk = deskWith(invoice('1', 10_000, '2026-09-01'));
  desk.run({ type: 'addNote', note: 'rang' });
  desk.run({
    type: 'recordPayment',
    on: plainDate('2026-11-01'),
    minor: 4_000,
    currency: EUR,
    reference: '',
    allocations: null,
    batch: null,
  });
  return desk.events.map((event, index) => ({
    seq: index + 1,
    at: `${addDays(TODAY, days[index] ?? index)}T10:00:00.000Z`,
    by: 'AK',
    account: ACCOUNT,
    event,
    prev: '',
    hash: '',
  }));
}

it('knows on a day what was recorded by its end, whatever date it is about', () => {
  const lines = journal([]);
  const openOn = (days: number) => {
    const found = accountAsOf(ACCOUNT, lines, addDays(TODAY, days), dayOf);
    const item = found?.account.items[0];
    return item === undefined ? null : openMinor(item, addDays(TODAY, days));
  };
  expect([openOn(-1), openOn(0), openOn(1), openOn(2), openOn(3)]).toEqual([
    null,
    null,
    10_000,
    10_000,
    6_000,
  ]);
});

it('is the fold of a prefix, whatever the clock did', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: -6, max: 6 }),
      (days, on) => {
        const lines = journal(days);
        const found = accountAsOf(ACCOUNT, lines, addDays(TODAY, on), dayOf);
        const length = found?.events.length ?? 0;
        expect(lines.slice(length).every(({ at }) => dayOf(at) > addDays(TODAY, on))).toBe(true);
        const events = lines.slice(0, length).map(({ event }) => event as never);
        const folded = fold(null, events, { account: ACCOUNT, seq: 1 });
        expect(found?.account ?? null).toEqual(folded);
      },
    ),
  );
});
