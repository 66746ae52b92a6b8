import { describe, expect, it } from 'vitest';
import type { Account, LetterRef } from '../../../../src/domain/accounts/account';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import { decide } from '../../../../src/domain/accounts/decide';
import type { AccountEvent } from '../../../../src/domain/accounts/events';
import { evolve } from '../../../../src/domain/accounts/evolve';
import type { BatchId, LetterId } from '../../../../src/domain/accounts/ids';
import { undoOf } from '../../../../src/domain/accounts/undo';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import {
  matchesSearch,
  registerCsv,
  registerRows,
  usedNumbers,
} from '../../../../src/domain/posting/register';
import { servicesOf, usualService } from '../../../../src/domain/posting/services';
import { accountWith } from '../../../support/accountFixture';

const LETTER = 'letter-1' as LetterId;
const TODAY = plainDate('2026-03-20');
const day = (text: string) => plainDate(text);

function letter(over: Partial<LetterRef> = {}): LetterRef {
  return {
    id: LETTER,
    kind: 'letterBeforeAction',
    on: day('2026-03-02'),
    currency: currency('EUR'),
    minor: 10_000,
    deadline: day('2026-03-16'),
    items: [],
    batch: 'b' as BatchId,
    withdrawn: false,
    ...over,
  };
}

const posted = (over: Partial<Extract<AccountCommand, { type: 'postLetter' }>> = {}) =>
  ({
    type: 'postLetter',
    letter: LETTER,
    on: day('2026-03-03'),
    number: 'RR123456785GB',
    raw: 'RR 123 456 785 GB',
    service: 'registered',
    ...over,
  }) as const;

/** The account after commands, with the events of the last one. */
function played(account: Account, ...commands: readonly AccountCommand[]) {
  let now = account;
  let before = account;
  let events: readonly AccountEvent[] = [];
  for (const command of commands) {
    const decided = decide(now, command, { today: TODAY, now: '', by: 'me', newId: () => 'id' });
    if (!decided.ok) throw new Error(decided.error.code);
    before = now;
    events = decided.value;
    for (const event of events) now = evolve(now, event, { account: now.id, seq: now.seq + 1 });
  }
  return { account: now, before, events };
}

function codeOf(account: Account, command: AccountCommand): string {
  const decided = decide(account, command, { today: TODAY, now: '', by: 'me', newId: () => 'id' });
  return decided.ok ? 'ok' : decided.error.code;
}

const fresh = accountWith({ letters: [letter()] });
const wayOf = ({ letters }: Account) => {
  const [first] = letters;
  return { posting: first?.posting, mails: first?.mails };
};
const PROOF = { name: 'list.pdf', sha256: 'a'.repeat(64) };

describe('the way of a letter', () => {
  it('goes from the post to the addressee', () => {
    const { account } = played(
      fresh,
      posted(),
      { type: 'attachPostingProof', letter: LETTER, file: PROOF },
      { type: 'recordDelivery', letter: LETTER, on: day('2026-03-05'), name: ' A. Berg ' },
      { type: 'recordMail', letter: LETTER, to: 'a@b.example', subject: 'S' },
    );
    expect(wayOf(account)).toEqual({
      posting: {
        on: '2026-03-03',
        number: 'RR123456785GB',
        raw: 'RR 123 456 785 GB',
        service: 'registered',
        proofs: [PROOF],
        outcome: { kind: 'delivered', on: '2026-03-05', name: 'A. Berg' },
      },
      mails: [{ on: TODAY, to: 'a@b.example', subject: 'S' }],
    });
  });

  it.each<[string, AccountCommand[]]>([
    ['a posting', [posted()]],
    ['a corrected number', [posted(), posted({ number: 'RR000000005GB', raw: 'x' })]],
    ['a proof', [posted(), { type: 'attachPostingProof', letter: LETTER, file: PROOF }]],
    ['a delivery', [posted(), { type: 'recordDelivery', letter: LETTER, on: TODAY, name: '' }]],
    ['a return', [posted(), { type: 'recordReturn', letter: LETTER, on: TODAY, why: 'refused' }]],
    [
      'a return after a delivery',
      [
        posted(),
        { type: 'recordDelivery', letter: LETTER, on: TODAY, name: 'B' },
        { type: 'recordReturn', letter: LETTER, on: TODAY, why: 'refused' },
      ],
    ],
    ['a mail', [{ type: 'recordMail', letter: LETTER, to: 'a@b.example', subject: '' }]],
  ])('undo takes back %s', (_, commands) => {
    const { account, before, events } = played(fresh, ...commands);
    expect(wayOf(account)).not.toEqual(wayOf(before));
    expect(wayOf(played(account, ...undoOf(before, events)).account)).toEqual(wayOf(before));
  });

  it('refuses what cannot have been', () => {
    const there = played(fresh, posted()).account;
    const delivery = { type: 'recordDelivery', letter: LETTER, name: '' } as const;
    expect(codeOf(fresh, { ...delivery, on: TODAY })).toBe('posting.not-posted');
    expect(codeOf(fresh, posted({ on: day('2026-03-21') }))).toBe('posting.future');
    expect(codeOf(fresh, posted({ on: day('2026-03-01') }))).toBe('posting.before-letter');
    expect(codeOf(there, { ...delivery, on: day('2026-03-02') })).toBe('posting.before-posting');
    const gone = accountWith({ letters: [letter({ withdrawn: true })] });
    expect(codeOf(gone, posted())).toBe('posting.withdrawn');
    expect(codeOf(accountWith(), posted())).toBe('letter.unknown');
  });

  it('says nothing new when the same number is saved again', () => {
    expect(played(fresh, posted(), posted()).events).toEqual([]);
  });
});

describe('the register', () => {
  const at = (text: string) => registerRows([played(fresh, posted()).account], day(text));

  it('knows where a letter is, and when news are overdue', () => {
    expect(registerRows([fresh], TODAY).map(({ state }) => state)).toEqual(['noNumber']);
    expect(at('2026-03-31').map(({ state, days }) => [state, days])).toEqual([['open', 28]]);
    expect(at('2026-04-01').map(({ state }) => state)).toEqual(['overdue']);
    const back = played(fresh, posted(), {
      type: 'recordReturn',
      letter: LETTER,
      on: TODAY,
      why: 'unknown',
    });
    expect(registerRows([back.account], TODAY).map(({ state }) => state)).toEqual(['returned']);
  });

  it('leaves ordinary letters out', () => {
    const account = accountWith({ letters: [letter({ kind: 'reminder' })] });
    expect(registerRows([account], TODAY)).toEqual([]);
  });

  it('finds a letter by its number however it is grouped', () => {
    const [row] = at('2026-03-10');
    const finds = (text: string) => row !== undefined && matchesSearch(row, text);
    expect([finds('456 785'), finds('acme'), finds('RR1234'), finds('RR9')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is a file no spreadsheet takes for a formula', () => {
    const odd = played(accountWith({ name: '=1+1', letters: [letter()] }), posted()).account;
    const csv = registerCsv(registerRows([odd], TODAY));
    expect(csv.split('\r\n')[1]).toBe(
      "2026-03-02,1,'=1+1,letterBeforeAction,Registered letter,2026-03-03,RR123456785GB,open,,,,",
    );
  });

  it('remembers numbers for twelve months', () => {
    const { account } = played(fresh, posted());
    expect([...usedNumbers([account], day('2027-03-02')).keys()]).toEqual(['RR123456785GB']);
    expect(usedNumbers([account], day('2027-03-03')).size).toBe(0);
  });
});

describe('services', () => {
  it('proposes the usual one at home and the one of the postal union abroad', () => {
    expect(usualService('DE', 'DE').id).toBe('de-einwurf');
    expect(usualService('DE', '').id).toBe('de-einwurf');
    expect(usualService('DE', 'FR').id).toBe('registered');
    expect(usualService('US', 'DE').id).toBe('us-registered');
    expect(usualService('JP', 'JP').id).toBe('registered');
  });

  it('has every country of the facts, and always those of the union', () => {
    const countries = 'GB IE DE FR PL US NL AT CH BE IT ES CZ'.split(' ');
    expect(countries.filter((country) => servicesOf(country).length < 3)).toEqual([]);
  });
});
