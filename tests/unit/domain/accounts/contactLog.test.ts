import { describe, expect, test } from 'vitest';
import { contactLog } from '../../../../src/domain/accounts/contactLog';
import type { AccountEvent } from '../../../../src/domain/accounts/events';
import { logText } from '../../../../src/domain/accounts/log/logText';
import { LOG_TEXTS } from '../../../../src/domain/accounts/log/texts';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { debtorInput, stored } from '../../../support/packFixtures';

const on = plainDate('2026-11-02');
const as = (event: unknown): AccountEvent => event as AccountEvent;

describe('contactLog', () => {
  test('tells each contact with its day, person and words, oldest first', () => {
    const log = contactLog(debtorInput().events);
    expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(log[0]).toMatchObject({
      on: '2026-11-02',
      at: '2026-11-01T09:30:00.000Z',
      by: 'AB',
      channel: 'call',
      code: 'log.call.promise',
      person: 'Małgorzata Wiśniewska',
    });
    expect(log.map(logText).slice(2, 5)).toEqual([
      'Promise to pay 5,000.00 EUR by 10 Nov 2026',
      'Reminder over 18,310.55 EUR, to be paid by 5 Dec 2026',
      'Registered letter before action over 18,310.55 EUR, to be paid by 5 Dec 2026',
    ]);
  });

  test('keeps what was taken back, and says by whom and why', () => {
    const log = contactLog(debtorInput().events);
    expect(log[6]?.withdrawn).toEqual({
      at: '2026-11-08T09:30:00.000Z',
      by: 'AB',
      reason: 'logged on the wrong account',
    });
    expect(log.slice(0, 6).every(({ withdrawn }) => withdrawn === null)).toBe(true);
  });

  test('leaves bookkeeping out and has a sentence for every turn of a case', () => {
    const eur = currency('EUR');
    const plan = {
      id: 'p',
      agreedOn: on,
      rows: [{}, {}],
      currency: eur,
      minor: 100,
      items: [],
      terms: { kind: 'deferral' },
    };
    const dispute = {
      id: 'd',
      openedOn: on,
      items: ['i'],
      minor: null,
      reason: 'price',
      note: 'too much',
    };
    const events = [
      { type: 'itemsImported', batch: 'b', items: [], changed: [] },
      {
        type: 'paymentReceived',
        receipt: 'r',
        on,
        minor: 100,
        currency: eur,
        reference: '',
        allocations: [],
        batch: null,
      },
      { type: 'disputeOpened', dispute },
      { type: 'disputeClosed', dispute: 'd', on, outcome: 'credited' },
      { type: 'holdSet', hold: { since: on, until: null, reason: 'waiting' } },
      { type: 'holdSet', hold: { since: on, until: on, reason: 'waiting' } },
      { type: 'holdLifted', on, reason: 'done' },
      { type: 'planAgreed', plan },
      { type: 'planEnded', plan: 'p', on, why: 'broken' },
      { type: 'handedOff', handoff: 'h', on, agency: 'Inkasso', items: ['i'] },
      { type: 'recalled', handoff: 'h', on, reason: 'paid' },
    ];
    const log = contactLog(stored(...events.map(as)));
    expect(log).toHaveLength(events.length - 1);
    for (const entry of log) {
      expect(LOG_TEXTS).toHaveProperty([entry.code]);
      expect(logText(entry)).not.toMatch(/[{}]|^log\./);
    }
    expect(logText(log[6] ?? ({} as never))).toBe('Deferral agreement over 1.00 EUR, 2 payments');
  });
});
