import { describe, expect, it } from 'vitest';
import type { AccountCommand, CommandOf } from '../../../../src/domain/accounts/commands';
import { contactLog } from '../../../../src/domain/accounts/contactLog';
import type { CallOutcome } from '../../../../src/domain/accounts/events';
import { LOG_TEXTS } from '../../../../src/domain/accounts/log/texts';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { openDisputes } from '../../../../src/domain/accounts/views/disputed';
import { activeHold } from '../../../../src/domain/accounts/views/standing';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { worklist } from '../../../../src/domain/worklist/worklist';
import { deskWith, EUR, invoice, TODAY } from './support';

const IN_A_WEEK = addDays(TODAY, 7);

function desk() {
  return deskWith(invoice('R-1', 10_000, '2026-10-01'), invoice('R-2', 5_000, '2026-10-15'));
}

function call(over: Partial<CommandOf<'logCall'>> = {}): AccountCommand {
  return {
    type: 'logCall',
    outcome: 'reached',
    person: 'Ms Kern',
    note: '',
    promise: null,
    ...over,
  };
}

describe('a call with all it brought', () => {
  it('is one decision and one undo', () => {
    const one = desk();
    const before = one.known;
    const events = one.run(
      call({
        seconds: 254,
        promise: { minor: 10_000, currency: EUR, dueOn: IN_A_WEEK, by: 'Ms Kern' },
        dispute: {
          items: [one.item('R-2')],
          minor: 1_000,
          reason: 'price',
          note: 'Rebate missing',
        },
        master: { contact: { name: 'Ms Kern', phone: '+49 30 1', email: '', preference: '' } },
        next: { kind: 'hold', until: IN_A_WEEK, reason: 'Answer about the rebate' },
      }),
    );
    expect(events.map(({ type }) => type)).toEqual([
      ...['callLogged', 'promiseMade', 'disputeOpened', 'masterChanged', 'holdSet'],
    ]);
    expect(events[0]).toMatchObject({ seconds: 254, person: 'Ms Kern' });
    expect(one.known.contact.phone).toBe('+49 30 1');
    for (const command of undoOf(before, events)) one.run(command);
    const after = one.known;
    expect(after.contacts).toEqual([]);
    expect(after.contact).toEqual(before.contact);
    expect(after.promises.every(({ withdrawn }) => withdrawn)).toBe(true);
    expect(openDisputes(after, TODAY)).toEqual([]);
    expect(activeHold(after, TODAY)).toBeNull();
  });

  it('with an outcome of the user is noted as that and as what it counts as, for good', () => {
    const one = desk();
    const before = one.known;
    const events = one.run(call({ outcome: 'noAnswer', named: 'own-1' }));
    expect(events[0]).toMatchObject({ outcome: 'noAnswer', named: 'own-1' });
    one.run(call({ outcome: 'reached', named: 'own-1' }));
    one.run(call({ outcome: 'reached' }));
    expect(one.known.namedCalls).toEqual(['own-1']);
    for (const command of undoOf(before, events)) one.run(command);
    expect(one.known.namedCalls).toEqual(['own-1']);
    expect(one.try(call({ outcome: 'promise', named: 'own-1' }))?.code).toBe(
      'call.promise-missing',
    );
  });

  it.each([
    ['a promise without one', { outcome: 'promise' }, 'call.promise-missing'],
    ['half a second', { seconds: 0.5 }, 'call.time-unreadable'],
    ['less than no time', { seconds: -1 }, 'call.time-unreadable'],
    ['calling back today', { next: { kind: 'callBack', on: TODAY } }, 'call.back-in-past'],
    [
      'a hold without a reason',
      { next: { kind: 'hold', until: null, reason: ' ' } },
      'hold.reason-missing',
    ],
    ['a nameless customer', { master: { name: '' } }, 'account.name-missing'],
    [
      'a dispute about nothing',
      { dispute: { items: [], minor: null, reason: 'price', note: '' } },
      'items.none',
    ],
  ] as const)('refuses %s, and with it the whole call', (_, over, code) => {
    const one = desk();
    const { seq } = one.known;
    expect(one.try(call(over))?.code).toBe(code);
    expect(one.known.seq).toBe(seq);
  });
});

describe('calling back', () => {
  const asked = () => {
    const one = desk();
    one.run(call({ outcome: 'callBack', next: { kind: 'callBack', on: IN_A_WEEK } }));
    return one.known;
  };
  const row = (today: typeof TODAY) => worklist([asked()], { today })[0];

  it('leaves the customer alone until that day', () => {
    expect(row(addDays(TODAY, 1))).toMatchObject({
      group: 'quiet',
      reason: { code: 'work.call-back-later', params: { on: IN_A_WEEK } },
      next: { code: 'next.call', on: IN_A_WEEK },
    });
  });

  it.each([IN_A_WEEK, addDays(IN_A_WEEK, 3)])('puts him on the list on %s', (day) => {
    expect(row(day)).toMatchObject({ group: 'call', reason: { code: 'work.call-back' } });
  });

  it('is over once somebody called', () => {
    const one = desk();
    one.run(call({ next: { kind: 'callBack', on: IN_A_WEEK } }));
    one.run(call({ outcome: 'noAnswer' }));
    const [found] = worklist([one.known], { today: addDays(TODAY, 1) });
    expect(found?.reason.code).not.toBe('work.call-back-later');
  });
});

describe('the log of calls', () => {
  const OUTCOMES: readonly CallOutcome[] = [
    ...(['promise', 'reached', 'voicemail', 'noAnswer'] as const),
    ...(['wrongNumber', 'dispute', 'paidAlready', 'callBack'] as const),
  ];

  it.each(OUTCOMES)('has a sentence for %s with and without what follows', (outcome) => {
    for (const tail of ['', '.back', '.letter']) {
      expect(LOG_TEXTS[`log.call.${outcome}${tail}`]).toBeDefined();
    }
  });

  it('says when the customer is to be called again, and that a letter follows', () => {
    const facts = {
      type: 'callLogged',
      contact: 'c',
      on: TODAY,
      outcome: 'reached',
      person: '',
      note: '',
    };
    const stored = (seq: number, more: object) =>
      ({
        seq,
        at: '2026-11-21T08:00:00.000Z',
        by: 'x',
        account: 'a',
        event: { ...facts, ...more },
      }) as never;
    const log = contactLog([
      stored(1, { callBackOn: plainDate('2026-12-01') }),
      stored(2, { letterFollows: true }),
    ]);
    expect(log.map(({ code, params }) => [code, params])).toEqual([
      ['log.call.reached.back', { back: '2026-12-01' }],
      ['log.call.reached.letter', {}],
    ]);
  });
});
