import { describe, expect, test } from 'vitest';
import { contactLog } from '../../../../src/domain/accounts/contactLog';
import type { AccountEvent } from '../../../../src/domain/accounts/events';
import { logTextsWith } from '../../../../src/domain/accounts/log/codeNames';
import { logText } from '../../../../src/domain/accounts/log/logText';
import { LOG_TEXTS } from '../../../../src/domain/accounts/log/texts';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { OUTCOME_CODES } from '../../../../src/domain/settings/sections/codes';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
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
    expect(log.map((entry) => logText(entry, DEFAULT_SETTINGS.codes)).slice(2, 5)).toEqual([
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
      expect(logText(entry, DEFAULT_SETTINGS.codes)).not.toMatch(/[{}]|^log\./);
    }
    expect(logText(log[6] ?? ({} as never), DEFAULT_SETTINGS.codes)).toBe(
      'Deferral agreement over 1.00 EUR, 2 payments',
    );
  });

  test('calls outcomes and reasons as the user does, in every form of the line', () => {
    const codes = {
      outcomes: { labels: { reached: 'Spoke with accounts {back}' }, hidden: [] },
      reasons: { labels: { price: 'Old price list' }, hidden: [] },
    };
    const line = (code: string, params = {}) =>
      logText({ code, params } as unknown as Parameters<typeof logText>[0], codes);
    expect(line('log.call.reached')).toBe('Call: Spoke with accounts back');
    expect(line('log.call.reached.back', { back: '2026-11-30' })).toBe(
      'Call: Spoke with accounts back; to be called again on 30 Nov 2026',
    );
    expect(line('log.call.voicemail')).toBe('Call: message left on voicemail');
    expect(line('log.dispute.price', { count: 2 })).toBe(
      'Dispute opened: Old price list (invoices concerned: 2)',
    );
    // Whatever the settings do not name says what it said, also with its tail.
    for (const code of OUTCOME_CODES) {
      for (const tail of ['', '.back', '.letter']) {
        const named = { ...codes, outcomes: { labels: { [code]: 'X' }, hidden: [] } };
        const shipped = LOG_TEXTS[`log.call.${code}${tail}`] ?? '';
        const own = logTextsWith(named)[`log.call.${code}${tail}`] ?? '';
        expect(own.split(';')[1]).toBe(shipped.split(';')[1]);
      }
    }
  });
});
