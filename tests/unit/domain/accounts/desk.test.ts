import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, REVIEW_VERDICTS } from '../../../../src/domain/accounts/account';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import { contactLog } from '../../../../src/domain/accounts/contactLog';
import { undoOf } from '../../../../src/domain/accounts/undo';
import {
  activeSnooze,
  assigneeOf,
  reviewThisWeek,
  weekOf,
} from '../../../../src/domain/accounts/views/desk';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { type Desk, deskWith, invoice, TODAY } from './support';

const desk = (): Desk => deskWith(invoice('1', 10_000, '2026-10-01'));
const snooze = (until: string, reason = 'waits for the auditor'): AccountCommand => ({
  type: 'snooze',
  until: plainDate(until),
  reason,
});

/** The account without the number of its last event, which grows with every entry. */
function facts({ seq: _seq, ...rest }: Account): Omit<Account, 'seq'> {
  return rest;
}

/** Runs a command and takes it back; what the account was before and after. */
function takenBack(on: Desk, command: AccountCommand) {
  const before = on.known;
  const events = on.run(command);
  for (const one of undoOf(before, events)) on.run(one);
  return { before: facts(before), after: facts(on.known) };
}

describe('putting aside', () => {
  it('holds until the day before, and is over on the day', () => {
    const on = desk();
    on.run(snooze('2026-11-25'));
    expect(activeSnooze(on.known, plainDate('2026-11-24'))).toMatchObject({ until: '2026-11-25' });
    expect(activeSnooze(on.known, plainDate('2026-11-25'))).toBeNull();
  });

  it('wants a reason and a later day', () => {
    const on = desk();
    expect(on.try(snooze('2026-11-21'))?.code).toBe('snooze.not-later');
    expect(on.try(snooze('2026-11-22', '  '))?.code).toBe('snooze.reason-missing');
    expect(on.try({ type: 'endSnooze', reason: 'x' })?.code).toBe('snooze.none');
  });

  it('leads back to the snooze before it when it is undone', () => {
    const on = desk();
    on.run(snooze('2026-11-30', 'first'));
    on.today = plainDate('2026-11-22');
    const { after } = takenBack(on, snooze('2026-12-24', 'second'));
    expect(after.snooze).toMatchObject({ until: '2026-11-30', reason: 'first' });
  });
});

describe('assigning', () => {
  it('knows the colleague, and does nothing twice', () => {
    const on = desk();
    on.run({ type: 'assign', to: ' Ito ' });
    expect(assigneeOf(on.known)).toBe('Ito');
    expect(on.run({ type: 'assign', to: 'Ito' })).toEqual([]);
    on.run({ type: 'assign', to: '' });
    expect(assigneeOf(on.known)).toBe('');
  });
});

describe('reviewing', () => {
  it('counts for the week from Monday to Sunday', () => {
    const on = desk();
    on.run({ type: 'review', verdict: 'ok', note: '' });
    // 21 November 2026 is a Saturday.
    expect(weekOf(TODAY)).toBe('2026-11-16');
    expect(reviewThisWeek(on.known, plainDate('2026-11-22'))?.verdict).toBe('ok');
    expect(reviewThisWeek(on.known, plainDate('2026-11-23'))).toBeNull();
  });

  it('refuses to take back what is not there', () => {
    const on = desk();
    const [made] = on.run({ type: 'review', verdict: 'ok', note: '' });
    if (made?.type !== 'reviewed') throw new Error('no review');
    const back: AccountCommand = { type: 'takeBackReview', review: made.review.id, reason: 'x' };
    on.run(back);
    expect(on.try(back)?.code).toBe('review.unknown');
  });
});

const commands: fc.Arbitrary<AccountCommand> = fc.oneof(
  fc
    .record({ days: fc.integer({ min: 1, max: 400 }), reason: fc.constantFrom('a', 'b c') })
    .map(({ days, reason }) => snooze(addDays(TODAY, days), reason)),
  fc.constantFrom('', 'Ito', 'Ana').map((to): AccountCommand => ({ type: 'assign', to })),
  fc
    .constantFrom(...REVIEW_VERDICTS)
    .map((verdict): AccountCommand => ({ type: 'review', verdict, note: 'n' })),
);

describe('undo', () => {
  it('restores the account after whatever was done at the desk', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 4 }), commands, (earlier, last) => {
        const on = desk();
        for (const command of earlier) on.run(command);
        const { before, after } = takenBack(on, last);
        const { snooze: was, ...others } = before;
        const { snooze: now, ...same } = after;
        expect(same).toEqual(others);
        expect(now?.until).toBe(was?.until);
        expect(now?.reason).toBe(was?.reason);
      }),
      { numRuns: 60 },
    );
  });

  it('puts aside again what was brought back', () => {
    const on = desk();
    on.run(snooze('2026-11-30'));
    const { before, after } = takenBack(on, { type: 'endSnooze', reason: 'early' });
    expect(after).toEqual(before);
  });
});

it('stands in the contact log as work of the house', () => {
  const on = desk();
  on.run(snooze('2026-11-30'));
  on.run({ type: 'assign', to: 'Ito' });
  const stored = on.events.map((event, index) => ({
    seq: index + 1,
    at: '2026-11-21T09:00:00.000Z',
    by: 'AB',
    account: on.known.id,
    event,
    prev: '',
    hash: '',
  }));
  const entries = contactLog(stored);
  expect(entries.map(({ code, channel }) => [code, channel])).toEqual([
    ['log.snoozed', 'desk'],
    ['log.assigned', 'desk'],
  ]);
});
