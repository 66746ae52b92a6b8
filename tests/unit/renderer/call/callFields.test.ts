import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import {
  type CallFields,
  type CallPlace,
  callCommand,
  emptyCall,
  withOutcome,
} from '../../../../src/renderer/features/call/callFields';
import { disputable } from '../../../../src/renderer/features/call/disputeFields';
import { clockText } from '../../../../src/renderer/features/call/useStopwatch';
import { lateCustomer } from '../../../support/callSheetFixture';
import { EUR, TODAY } from '../../../support/documentFixtures';

const account = lateCustomer();

function command(over: Partial<CallFields>, place: Partial<CallPlace> = {}) {
  const fields = { ...emptyCall(account, '1500.00'), ...over } as CallFields;
  return callCommand(fields, {
    account,
    outcome: 'reached',
    currency: EUR,
    today: TODAY,
    codes: DEFAULT_SETTINGS.codes,
    seconds: 0,
    ...place,
  });
}

describe('the form of a call as one command', () => {
  it('is a plain call while nothing else was said', () => {
    expect(command({ note: 'n' })).toEqual({
      type: 'logCall',
      outcome: 'reached',
      person: account.contact.name,
      note: 'n',
      promise: null,
    });
  });

  it('takes along the promise only with that outcome, and its date must be readable', () => {
    expect(command({ date: '+7' })?.promise).toBeNull();
    expect(command({ date: '+7' }, { outcome: 'promise' })?.promise?.minor).toBe(150_000);
    expect(command({ date: 'soon' }, { outcome: 'promise' })).toBeNull();
  });

  it('takes along ticked invoices that are still open, with the part that is disputed', () => {
    const dispute = { items: 'item-R-2 item-gone', part: '12.50', reason: 'goods', note: 'wet' };
    expect(command(dispute, { outcome: 'dispute' })?.dispute).toEqual({
      items: ['item-R-2'],
      minor: 1250,
      reason: 'goods',
      note: 'wet',
      owner: '',
      answerBy: null,
    });
    expect(command({ ...dispute, part: 'x' }, { outcome: 'dispute' })).toBeNull();
    expect(command(dispute)?.dispute).toBeUndefined();
    const care = { ...dispute, owner: ' Ana ', answerBy: '2026-12-01' };
    expect(command(care, { outcome: 'dispute' })?.dispute).toMatchObject({
      owner: 'Ana',
      answerBy: '2026-12-01',
    });
    expect(command({ ...care, answerBy: 'soon' }, { outcome: 'dispute' })).toBeNull();
  });

  it('with an objection is not complete while nothing is ticked, unless there is no choice', () => {
    expect(disputable(account, TODAY).length).toBeGreaterThan(1);
    expect(command({ items: '' }, { outcome: 'dispute' })).toBeNull();
    const [only] = disputable(account, TODAY);
    const single = { ...account, items: only === undefined ? [] : [only] };
    const place = { account: single, outcome: 'dispute' } as const;
    expect(command({ items: '' }, place)?.dispute?.items).toEqual([only?.id]);
    const nothing = { account: { ...account, items: [] }, outcome: 'dispute' } as const;
    expect(command({ items: '' }, nothing)).toMatchObject({ outcome: 'dispute', promise: null });
    expect(command({ items: '' }, nothing)?.dispute).toBeUndefined();
  });

  it.each(['noAnswer', 'wrongNumber'] as const)('names nobody after %s', (outcome) => {
    expect(command({}, { outcome })?.person).toBe('');
    expect(command({}, { outcome: 'voicemail' })?.person).toBe(account.contact.name);
  });

  it('takes along contact data only when they differ', () => {
    expect(command({ phone: ` ${account.contact.phone} ` })?.master).toBeUndefined();
    expect(command({ phone: '112' })?.master?.contact).toEqual({
      ...account.contact,
      phone: '112',
    });
  });

  it.each([
    [{ next: 'none', nextDate: '+3' }, undefined],
    [{ next: 'letter' }, { kind: 'letter' }],
    [
      { next: 'callBack', nextDate: '2026-11-28' },
      { kind: 'callBack', on: '2026-11-28' },
    ],
    [
      { next: 'hold', nextReason: ' r ' },
      { kind: 'hold', until: null, reason: 'r' },
    ],
  ] as const)('%o is followed by %o', (fields, next) => {
    expect(command(fields)?.next).toEqual(next);
  });

  it.each([
    { next: 'callBack', nextDate: '' },
    { next: 'callBack', nextDate: 'soon' },
    { next: 'hold', nextDate: 'soon' },
  ])('%o is not complete', (fields) => {
    expect(command(fields)).toBeNull();
  });

  it.each(['promise', 'noAnswer', 'dispute'] as const)('counts an own outcome as %s', (meant) => {
    const named = 'own-1';
    const outcomes = { labels: { [named]: 'Mine' }, hidden: [], countsAs: { [named]: meant } };
    const codes = { ...DEFAULT_SETTINGS.codes, outcomes };
    const fields = { date: '+7', items: 'item-R-2' };
    expect(command(fields, { outcome: named, codes })).toEqual({
      ...command(fields, { outcome: meant }),
      named,
    });
  });

  it('takes the time along once there is any', () => {
    expect(command({}, { seconds: 61 })?.seconds).toBe(61);
  });
});

describe('another outcome', () => {
  const IN_A_WEEK = plainDate('2026-11-28');
  const again = (outcome: string) =>
    outcome === 'noAnswer' ? plainDate('2026-11-23') : outcome === 'paidAlready' ? IN_A_WEEK : null;
  const fields = emptyCall(account, '1500.00');

  it('proposes its next step, and takes back the one of the outcome before', () => {
    const first = { ...fields, ...withOutcome(fields, 'noAnswer', again) };
    expect(first).toMatchObject({ next: 'callBack', nextDate: '2026-11-23' });
    const second = { ...first, ...withOutcome(first, 'paidAlready', again) };
    expect(second).toMatchObject({ next: 'callBack', nextDate: '2026-11-28' });
    expect(withOutcome(second, 'reached', again)).toEqual({
      outcome: 'reached',
      next: 'none',
      nextDate: '',
    });
  });

  it.each([
    { next: 'letter', nextDate: '' },
    { next: 'callBack', nextDate: '+3' },
  ])('leaves %o as it is', (own) => {
    expect(withOutcome({ ...fields, ...own }, 'noAnswer', again)).toEqual({
      outcome: 'noAnswer',
    });
  });
});

it.each([
  [0, '0:00'],
  [247, '4:07'],
  [3750, '1:02:30'],
])('%i seconds are %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
