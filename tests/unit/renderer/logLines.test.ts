import { describe, expect, it } from 'vitest';
import type { AccountEvent } from '../../../src/domain/accounts/events';
import type { StoredEvent } from '../../../src/domain/journal/storedEvent';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { fixClock } from '../../../src/renderer/clock';
import { logLines } from '../../../src/renderer/features/debtors/log/logLines';
import { en } from '../../../src/renderer/messages/en';

/** Journal lines of one account; those of one day are recorded in the same moment. */
function journal(...events: readonly unknown[]): StoredEvent[] {
  return events.map((event, index) => ({
    seq: index + 1,
    at: `${(event as AccountEvent & { on?: string }).on ?? '2026-11-11'}T10:00:00.000Z`,
    by: 'AK',
    account: 'a',
    event,
    prev: '',
    hash: '',
  })) as unknown as StoredEvent[];
}

const CALL = {
  type: 'callLogged',
  contact: 'c1',
  on: '2026-11-11',
  outcome: 'promise',
  person: 'P. Brandt',
  note: 'Pays on the 18th',
};
const PROMISE = {
  type: 'promiseMade',
  promise: {
    id: 'p1',
    madeOn: '2026-11-11',
    dueOn: '2026-11-18',
    minor: 1_200_000,
    currency: 'EUR',
    by: 'P. Brandt',
    contact: 'c1',
  },
};
const NOTE = { type: 'noteAdded', contact: 'c2', on: '2026-11-12', note: 'Prefers mornings' };

describe('the contact log as it is read', () => {
  fixClock('2026-11-21T12:00:00Z');

  it('puts a call and the promise given in it into one line', () => {
    const lines = logLines(en, journal(CALL, PROMISE), DEFAULT_SETTINGS.codes);
    expect(lines.map(({ text }) => text)).toEqual([
      'Call: promise to pay 12,000.00 EUR by 18 Nov, P. Brandt. Pays on the 18th',
    ]);
  });

  it('names an outcome of the user, also beside the promise given in it', () => {
    const outcomes = {
      labels: { 'own-1': 'Cheque promised' },
      hidden: [],
      countsAs: { 'own-1': 'promise' },
    } as const;
    const codes = { ...DEFAULT_SETTINGS.codes, outcomes };
    const [line] = logLines(en, journal({ ...CALL, named: 'own-1' }, PROMISE), codes);
    expect(line).toMatchObject({ kinds: ['call', 'promise'] });
    expect(line?.text).toBe(
      'Call: Cheque promised, promise to pay 12,000.00 EUR by 18 Nov, P. Brandt. Pays on the 18th',
    );
    const later = { ...CALL, outcome: 'noAnswer', named: 'own-1', callBackOn: '2026-11-30' };
    expect(logLines(en, journal(later), codes)[0]?.text).toMatch(
      /^Call: Cheque promised; to be called again on 30 Nov,/,
    );
  });

  it('keeps a promise that came without a call', () => {
    expect(logLines(en, journal(PROMISE), DEFAULT_SETTINGS.codes).map(({ text }) => text)).toEqual([
      'Promise to pay 12,000.00 EUR by 18 Nov, P. Brandt',
    ]);
  });

  it('shows the latest first and marks what was withdrawn', () => {
    const withdrawal = { type: 'contactWithdrawn', contact: 'c1', reason: 'wrong customer' };
    const lines = logLines(en, journal(CALL, PROMISE, NOTE, withdrawal), DEFAULT_SETTINGS.codes);
    expect(lines.map(({ on, withdrawn }) => [on, withdrawn])).toEqual([
      ['2026-11-12', false],
      ['2026-11-11', true],
    ]);
  });
});
