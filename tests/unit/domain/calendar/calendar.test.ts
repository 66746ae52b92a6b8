import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandoffId, PlanId } from '../../../../src/domain/accounts/ids';
import { calendarEntries, ENTRY_KINDS } from '../../../../src/domain/calendar/entries';
import { exportedEvents } from '../../../../src/domain/calendar/export';
import { sameMonth, weeksOf } from '../../../../src/domain/calendar/month';
import { addDays, dayOfWeek, plainDate } from '../../../../src/domain/dates/plainDate';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { icsText } from '../../../../src/renderer/features/calendar/icsText';
import { en } from '../../../../src/renderer/messages/en';
import { type Desk, deskWith, EUR, invoice, MODEL, TODAY } from '../accounts/support';

function busy(): Desk {
  const desk = deskWith(invoice('1', 50_000, '2026-10-20'), invoice('2', 20_000, '2026-10-25'));
  desk.run({
    type: 'makePromise',
    promise: { minor: 10_000, currency: EUR, dueOn: plainDate('2026-11-25'), by: 'Ito' },
  });
  desk.run(desk.letter([desk.item('1')]));
  desk.run({
    type: 'openDispute',
    items: [desk.item('1')],
    minor: 3_000,
    reason: 'price',
    note: 'old list',
  });
  desk.run({ type: 'snooze', until: plainDate('2026-11-23'), reason: 'books' });
  return desk;
}

const entriesOf = (desk: Desk) => calendarEntries([desk.known], TODAY, SHIPPED_POLICIES);

describe('the dates', () => {
  it('are promises, deadlines, disputes and what comes back, oldest first', () => {
    expect(entriesOf(busy()).map(({ kind, on, money }) => [kind, on, money?.minor])).toEqual([
      ['snooze', '2026-11-23', undefined],
      ['promise', '2026-11-25', 10_000],
      ['answer', '2026-12-01', 3_000],
      ['deadline', '2026-12-05', 50_000],
    ]);
  });

  it('are calls that were planned, until somebody turns to the customer again', () => {
    const desk = deskWith(invoice('1', 50_000, '2026-10-20'));
    const call = {
      type: 'logCall',
      outcome: 'noAnswer',
      person: '',
      note: '',
      promise: null,
    } as const;
    desk.run({ ...call, next: { kind: 'callBack', on: plainDate('2026-11-24') } });
    desk.run({ type: 'addNote', note: 'asked the salesman for a number' });
    expect(entriesOf(desk).map(({ kind, on }) => [kind, on])).toEqual([['callback', '2026-11-24']]);
    desk.run(call);
    expect(entriesOf(desk)).toEqual([]);
  });

  it('are signs of life that were planned', () => {
    const desk = deskWith(invoice('1', 50_000, '2026-12-20'));
    const nextOn = plainDate('2026-12-01');
    desk.run({ type: 'logTouch', channel: 'call', person: '', note: 'New warehouse', nextOn });
    expect(entriesOf(desk).map(({ kind, on }) => [kind, on])).toEqual([['callback', '2026-12-01']]);
  });

  it('are the payments of an agreement that have not come', () => {
    const desk = deskWith(invoice('1', 50_000, '2026-10-20'));
    desk.run({
      type: 'agreePlan',
      plan: 'p1' as PlanId,
      items: [desk.item('1')],
      currency: EUR,
      rows: ['2026-12-01', '2027-01-01'].map((dueOn, index) => ({
        no: index + 1,
        dueOn: plainDate(dueOn),
        minor: 25_000,
        interestMinor: 0,
        principalMinor: 25_000,
        balanceMinor: 25_000 - index * 25_000,
      })),
      terms: { kind: 'instalments', rhythm: 'monthly', graceDays: 5, signatory: '', place: '' },
      model: MODEL,
    });
    desk.run({
      type: 'recordPayment',
      on: TODAY,
      minor: 30_000,
      currency: EUR,
      reference: '',
      allocations: [],
      batch: null,
    });
    expect(entriesOf(desk).map(({ id, on, money }) => [id, on, money?.minor])).toEqual([
      ['instalment-p1-2', '2027-01-01', 20_000],
    ]);
  });

  it('are nobody else’s business once an agency has the case, or all is paid', () => {
    const handed = deskWith(invoice('1', 50_000, '2026-10-20'));
    handed.run(handed.letter([handed.item('1')]));
    handed.run({
      type: 'handOff',
      handoff: 'h1' as HandoffId,
      agency: 'A',
      items: [handed.item('1')],
      packSha256: 'a'.repeat(64),
      fileName: 'x.zip',
    });
    expect(entriesOf(handed)).toEqual([]);
    const paid = deskWith(invoice('1', 50_000, '2026-10-20'));
    paid.run(paid.letter([paid.item('1')]));
    paid.run({
      type: 'recordPayment',
      on: TODAY,
      minor: 50_000,
      currency: EUR,
      reference: '',
      allocations: null,
      batch: null,
    });
    expect(entriesOf(paid)).toEqual([]);
  });
});

describe('a month', () => {
  it('is whole weeks from Monday that hold all of its days', () => {
    const dates = fc.integer({ min: -20_000, max: 20_000 }).map((n) => addDays(TODAY, n));
    fc.assert(
      fc.property(dates, (date) => {
        const weeks = weeksOf(date);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(dayOfWeek(days[0] ?? date)).toBe(1);
        expect(days).toContain(date);
        expect(days.filter((day) => sameMonth(day, date)).length).toBeGreaterThanOrEqual(28);
        expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? date, index)));
        // No row without a day of the month.
        expect(weeks.every((week) => week.some((day) => sameMonth(day, date)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the calendar file', () => {
  const NOW = '2026-11-21T09:00:00.000Z';
  const file = (names: boolean, amounts: boolean) => {
    const choice = { kinds: new Set(ENTRY_KINDS), names, amounts };
    const events = exportedEvents(entriesOf(busy()), choice, () => 'Möbel Grünwald');
    return icsText(en, events, NOW).replaceAll('\r\n ', '');
  };

  it('says nothing of the customer unless it is asked to', () => {
    const bare = file(false, false);
    expect(bare).toContain('SUMMARY:Promise due\r\n');
    for (const secret of ['Grünwald', '100.00', 'EUR', 'Ito', 'old list', 'books', '00123']) {
      expect(bare).not.toContain(secret);
    }
    expect(file(true, false)).toContain('Möbel Grünwald');
    expect(file(true, false)).not.toContain('EUR');
    expect(file(false, true)).toContain('100.00 EUR');
  });

  it('has all-day events with UIDs that stay, and is the same file each time', () => {
    const text = file(false, false);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(text).toMatch(/UID:promise-\S+@forbear\.invalid/);
    expect(text).toContain('DTSTART;VALUE=DATE:20261125');
    expect(text).toContain('DTEND;VALUE=DATE:20261126');
    expect(text).toContain('DTSTAMP:20261121T090000Z');
    expect(file(false, false)).toBe(text);
  });

  it('has lines of no more than 75 bytes that are whole again without their breaks', () => {
    const name = 'Łożek, Żółw; "Gęś" i Spółka z ograniczoną odpowiedzialnością 🦆, Świętochłowice';
    const [first] = entriesOf(busy());
    const choice = { kinds: new Set(ENTRY_KINDS), names: true, amounts: true };
    const events = exportedEvents(first === undefined ? [] : [first], choice, () => name);
    const text = icsText(en, events, NOW);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(name.replaceAll(',', '\\,').replace(';', '\\;'));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('holds only the kinds that were chosen', () => {
    const choice = { kinds: new Set(['promise'] as const), names: false, amounts: false };
    expect(exportedEvents(entriesOf(busy()), choice, () => '').map(({ kind }) => kind)).toEqual([
      'promise',
    ]);
  });
});
