import { describe, expect, it } from 'vitest';
import type { CallOutcome } from '../../../../src/domain/accounts/events';
import { nextCall } from '../../../../src/domain/callSheet/nextCall';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { deskWith, invoice } from '../accounts/support';

const FRIDAY = plainDate('2026-11-20');

function log(outcome: CallOutcome, back: string | null = null) {
  const next = back === null ? {} : { next: { kind: 'callBack', on: plainDate(back) } as const };
  return { type: 'logCall', outcome, person: '', note: '', promise: null, ...next } as const;
}

const fresh = () => deskWith(invoice('1', 50_000, '2026-10-20'));

describe('when to call again', () => {
  it.each([
    ['noAnswer', '2026-11-23'],
    ['wrongNumber', '2026-11-23'],
    ['voicemail', '2026-11-24'],
    ['callBack', '2026-11-24'],
    ['paidAlready', '2026-11-25'],
    ['promise', null],
    ['reached', null],
    ['dispute', null],
  ] as const)('after %s on a Friday: %s', (outcome, day) => {
    expect(nextCall(fresh().known, outcome, FRIDAY, undefined)).toBe(day);
  });

  it('counts bank days by the holidays', () => {
    const holidays = new Set([plainDate('2026-11-23')]);
    expect(nextCall(fresh().known, 'noAnswer', FRIDAY, holidays)).toBe('2026-11-24');
  });

  it('leaves a customer who is never there to the ladder after two tries', () => {
    const desk = fresh();
    desk.run(log('noAnswer', '2026-11-23'));
    desk.run({ type: 'addNote', note: 'closed on Fridays' });
    expect(nextCall(desk.known, 'noAnswer', FRIDAY, undefined)).not.toBeNull();
    desk.run(log('voicemail', '2026-11-24'));
    expect(nextCall(desk.known, 'noAnswer', FRIDAY, undefined)).toBeNull();
    expect(nextCall(desk.known, 'paidAlready', FRIDAY, undefined)).toBe('2026-11-25');
    desk.run(log('reached'));
    expect(nextCall(desk.known, 'noAnswer', FRIDAY, undefined)).toBe('2026-11-23');
  });
});
