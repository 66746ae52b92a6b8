import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { SHIPPED_LIMITATION_RULES } from '../../../../src/domain/limitation/shippedRules';
import { english } from '../../../../src/domain/messages/english';
import { sentence } from '../../../../src/domain/messages/sentence';
import { dayProgress } from '../../../../src/domain/worklist/progress';
import {
  reviewCsv,
  reviewLines,
  verdictCounts,
} from '../../../../src/domain/worklist/reviewReport';
import { worklist } from '../../../../src/domain/worklist/worklist';
import { valueBand, yearsBusiness } from '../../../../src/domain/worklist/worth';
import { type Desk, deskWith, EUR, invoice, TODAY, USD } from '../accounts/support';

const GERMAN = {
  ...NO_ADDRESS,
  lines: ['Weg 1'],
  postalCode: '20457',
  city: 'Hamburg',
  country: 'DE',
};

function line(account: Account, today = TODAY): string | undefined {
  const [row] = worklist([account], {
    today,
    limitation: { rules: SHIPPED_LIMITATION_RULES, home: '' },
  });
  return row && [row.group, sentence(english, row.reason), sentence(english, row.next)].join(' | ');
}

const pay = (minor: number, on: string, desk?: Desk): AccountCommand => ({
  type: 'recordPayment',
  on: plainDate(on),
  minor,
  currency: EUR,
  reference: '',
  allocations: desk === undefined ? [] : null,
  batch: null,
});
const call: AccountCommand = {
  type: 'logCall',
  outcome: 'reached',
  person: '',
  note: '',
  promise: null,
};

describe('the other groups of the day', () => {
  it('warns of a claim that is about to be time-barred, until somebody called', () => {
    const old = deskWith(invoice('7', 50_000, '2023-03-01', { issuedOn: plainDate('2023-02-01') }));
    const account = { ...old.known, address: GERMAN };
    // Three years from the end of 2023: 31 December 2026 (BGB 195, 199).
    expect(line(account, plainDate('2026-11-21'))).toBe(
      'limitation | Item 7, 500.00 EUR: probably time-barred after 31 Dec 2026 | Get an acknowledgement, or decide on court steps',
    );
    expect(line(account, plainDate('2026-09-01'))).not.toContain('limitation');
    expect(line({ ...account, address: NO_ADDRESS })).not.toContain('limitation');
    old.run(call);
    expect(line({ ...old.known, address: GERMAN })).toContain('quiet | Called today');
  });

  it('asks for the address where nothing can be written to', () => {
    const desk = deskWith(invoice('1', 50_000, '2026-10-20'));
    expect(line(desk.known)).toContain('trace | No postal address');
    const mail = { ...desk.known.contact, email: 'ito@example.com' };
    expect(line({ ...desk.known, contact: mail })).toContain('letter |');
    expect(line({ ...desk.known, address: GERMAN })).toContain('letter |');
  });

  it('asks for the address where a letter came back, until it is confirmed or looked for later', () => {
    const desk = deskWith(invoice('1', 50_000, '2026-10-20'));
    const back = (why: string, posted = '2026-10-26') => ({
      ...{ id: 'l1', kind: 'reminder', on: plainDate(posted), deadline: plainDate('2026-11-09') },
      ...{ items: [], withdrawn: false, currency: EUR, minor: 50_000 },
      posting: {
        ...{ on: plainDate(posted), number: '', raw: '', service: '' },
        outcome: { kind: 'returned', on: plainDate('2026-11-18'), why },
      },
    });
    const trace = (result: string, nextOn: string | null) => ({
      ...{ id: 't1', on: plainDate('2026-11-19'), source: 'companyRegister', result, nextOn },
      ...{ found: null, note: '' },
    });
    const lineWith = (letter: object, traces: readonly object[] = []) =>
      line({ ...desk.known, address: GERMAN, letters: [letter], traces } as unknown as Account);
    expect(lineWith(back('unknown'))).toBe(
      'trace | Post came back on 18 Nov 2026: the address on file is in doubt | Find the address',
    );
    expect(lineWith(back('refused'))).toContain('letter |');
    expect(lineWith(back('unknown'), [trace('confirmed', null)])).toContain('letter |');
    expect(lineWith(back('unknown', '2026-11-19'), [trace('confirmed', null)])).toContain(
      'trace |',
    );
    expect(lineWith(back('unknown'), [trace('nothing', '2026-11-28')])).toContain('quiet | Post');
    expect(lineWith(back('unknown'), [trace('nothing', null)])).toContain('trace |');
  });

  it('thanks for a promise that was kept, once', () => {
    const desk = deskWith(invoice('1', 50_000, '2026-10-20'));
    desk.today = plainDate('2026-11-16');
    desk.run({
      type: 'makePromise',
      promise: { minor: 50_000, currency: EUR, dueOn: plainDate('2026-11-19'), by: 'Ito' },
    });
    desk.today = TODAY;
    desk.run(pay(50_000, '2026-11-19', desk));
    expect(line(desk.known)).toBe(
      'thank | Kept the promise of 500.00 EUR for 19 Nov 2026 | Say thank you',
    );
    expect(line(desk.known, plainDate('2026-11-27'))).toBeUndefined();
    desk.run(call);
    expect(line(desk.known)).toBeUndefined();
  });

  it('keeps in touch with the silent who owe nothing yet, but not for ever', () => {
    const desk = deskWith(invoice('1', 50_000, '2028-01-01'));
    desk.run(call);
    const at = (days: number) => line(desk.known, addDays(TODAY, days));
    expect(at(39)).toBeUndefined();
    expect(at(40)).toBe(
      'stayInTouch | No word for 40 days, nothing overdue: do not mention the account | Give a sign of life',
    );
    expect(at(366)).toBeUndefined();
  });

  it('gives a few signs of life a day, not hundreds', () => {
    const desk = deskWith(invoice('1', 50_000, '2028-01-01'));
    desk.run(call);
    const many = Array.from({ length: 40 }, (_, n) => ({
      ...desk.known,
      id: `a${n}` as AccountId,
    }));
    expect(worklist(many, { today: addDays(TODAY, 50) })).toHaveLength(5);
  });

  it('puts aside whatever the advice was, and brings it back on the day', () => {
    const desk = deskWith(invoice('1', 50_000, '2026-10-20'));
    desk.run({ type: 'snooze', until: plainDate('2026-11-24'), reason: 'books are closed' });
    expect(line(desk.known)).toBe(
      'snoozed | Put aside until 24 Nov 2026: books are closed | Look again',
    );
    expect(line(desk.known, plainDate('2026-11-24'))).toContain('trace |');
  });
});

describe('the value of a customer', () => {
  it('is a year of business, in the base currency where a rate is stated', () => {
    const desk = deskWith(
      invoice('1', 400_000, '2026-10-20'),
      invoice('2', 5_000_000, '2026-10-20', { currency: USD }),
    );
    desk.run(pay(200_000, '2026-11-01'));
    const account = {
      ...desk.known,
      receipts: [
        ...desk.known.receipts,
        ...desk.known.receipts.map((one) => ({ ...one, on: plainDate('2025-11-21') })),
      ],
    };
    expect(yearsBusiness(account, TODAY)).toEqual([
      { currency: 'EUR', minor: 600_000 },
      { currency: 'USD', minor: 5_000_000 },
    ]);
    expect(valueBand(account, TODAY, null)).toBe('key');
    const rates = { base: EUR, rates: { USD: '0.5' }, on: null, source: '' };
    expect(valueBand(account, TODAY, rates)).toBe('regular');
  });
});

describe('the progress of the day', () => {
  it('follows from the ledger: who was turned to, what was promised and paid', () => {
    const desk = deskWith(invoice('1', 50_000, '2026-10-20'));
    const none = dayProgress([desk.known], new Set([desk.known.id]), TODAY);
    expect(none).toEqual({ done: 0, total: 1, promised: [], received: [] });
    desk.run({
      type: 'logCall',
      outcome: 'promise',
      person: '',
      note: '',
      promise: { minor: 30_000, currency: EUR, dueOn: plainDate('2026-11-25'), by: '' },
    });
    desk.run(pay(1_000, '2026-11-21'));
    desk.run(pay(9_000, '2026-11-20'));
    expect(dayProgress([desk.known], new Set(), TODAY)).toEqual({
      done: 1,
      total: 1,
      promised: [{ currency: 'EUR', minor: 30_000 }],
      received: [{ currency: 'EUR', minor: 1_000 }],
    });
    expect(dayProgress([desk.known], new Set(), addDays(TODAY, 1)).done).toBe(0);
  });

  it('counts a note as nothing, and nobody who still waits', () => {
    const desk = deskWith(invoice('1', 50_000, '2026-10-20'));
    desk.run({ type: 'addNote', note: 'n' });
    expect(dayProgress([desk.known], new Set(), TODAY).done).toBe(0);
    desk.run(call);
    expect(dayProgress([desk.known], new Set([desk.known.id]), TODAY).done).toBe(0);
  });
});

it('reports the week: verdicts, what is overdue, and a table without formulas', () => {
  const desk = deskWith(invoice('1', 50_000, '2026-10-20'));
  desk.run({ type: 'review', verdict: 'call', note: '=HYPERLINK(1)' });
  const account = { ...desk.known, name: '+Acme' };
  const lines = reviewLines([account], TODAY);
  expect(verdictCounts(lines)).toEqual([
    { verdict: 'call', count: 1, overdue: [{ currency: 'EUR', minor: 50_000 }] },
  ]);
  const csv = reviewCsv(lines, ['a', 'b', 'c', 'd', 'e', 'f', 'g'], (verdict) => verdict);
  expect(csv).toBe("a,b,c,d,e,f,g\r\n00123,'+Acme,2026-11-21,call,500.00,EUR,'=HYPERLINK(1)\r\n");
  expect(reviewLines([account], addDays(TODAY, 7))).toEqual([]);
});
