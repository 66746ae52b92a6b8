import { describe, expect, it } from 'vitest';
import type { Dispute, Item, Plan, Receipt } from '../../../../src/domain/accounts/account';
import type {
  Attachment,
  AttachmentKind,
  Mark,
  OtherPerson,
} from '../../../../src/domain/accounts/dossier/types';
import type { AccountEvent } from '../../../../src/domain/accounts/events';
import { blankPaper } from '../../../../src/domain/accounts/families/planLife';
import type {
  AttachmentId,
  ContactId,
  DisputeId,
  ItemId,
  MarkId,
  PersonId,
  PlanId,
  PromiseId,
  ReceiptId,
} from '../../../../src/domain/accounts/ids';
import { NO_CONTACT } from '../../../../src/domain/accounts/party';
import { callSheetDocument } from '../../../../src/domain/callSheet/document';
import { CALL_PHRASES, PHRASE_NAMES } from '../../../../src/domain/callSheet/phrases/phrases';
import { addDays } from '../../../../src/domain/dates/plainDate';
import { LETTER_LANGUAGES } from '../../../../src/domain/letters/languages/languages';
import { currency } from '../../../../src/domain/money/currency';
import { checkTone } from '../../../../src/domain/tone/checkTone';
import { lateCustomer, sheetOf, stored } from '../../../support/callSheetFixture';
import {
  agreementInput,
  company,
  EUR,
  invoice,
  planRows,
  TODAY,
} from '../../../support/documentFixtures';

const CALLED = addDays(TODAY, -5);

function receipt(on: typeof TODAY, minor: number, left = 0): Receipt {
  const id = `receipt-${on}-${minor}` as ReceiptId;
  return { id, on, minor, left, currency: EUR, reference: '', batch: null };
}

const calls: AccountEvent[] = [
  {
    type: 'callLogged',
    contact: 'c1' as ContactId,
    on: addDays(TODAY, -30),
    outcome: 'noAnswer',
    person: '',
    note: '',
  },
  {
    type: 'callLogged',
    contact: 'c2' as ContactId,
    on: CALLED,
    outcome: 'reached',
    person: 'Ms Kern',
    note: 'Invoice is approved',
  },
  { type: 'noteAdded', contact: 'c3' as ContactId, on: TODAY, note: 'Look at this' },
  {
    type: 'callLogged',
    contact: 'c4' as ContactId,
    on: TODAY,
    outcome: 'voicemail',
    person: '',
    note: 'by mistake',
  },
  { type: 'contactWithdrawn', contact: 'c4' as ContactId, reason: 'undone' },
];

describe('the call sheet', () => {
  it('says what is open and since when', () => {
    const [debt] = sheetOf().debts;
    expect(debt).toMatchObject({ since: addDays(TODAY, -73), balance: { overdue: 150_000 } });
    expect(debt?.items.map(({ number, daysLate }) => [number, daysLate])).toEqual([
      ['R-1', 73],
      ['R-2', 20],
      ['R-3', -10],
    ]);
  });

  it('tells what was said last, without what was withdrawn, and when it was', () => {
    const sheet = sheetOf(lateCustomer(), calls);
    expect(sheet.said.map(({ note }) => note)).toEqual(['Look at this', 'Invoice is approved', '']);
    expect(sheet.lastContact).toBe(CALLED);
  });

  it('leaves out what was only moved about on the desk: it is no contact', () => {
    const snoozed: AccountEvent = {
      type: 'snoozed',
      snooze: { since: TODAY, until: addDays(TODAY, 7), reason: 'Busy until Monday' },
    };
    const sheet = sheetOf(lateCustomer(), [...calls, snoozed]);
    expect(sheet.said.map(({ note }) => note)).not.toContain('Busy until Monday');
    expect(sheet.lastContact).toBe(CALLED);
  });

  it('shows payments since the last contact, and money not allocated', () => {
    const receipts = [
      receipt(addDays(CALLED, -1), 100),
      receipt(CALLED, 200),
      receipt(TODAY, 300, 300),
    ];
    const sheet = sheetOf(lateCustomer({ receipts }), calls);
    expect(sheet.payments.map(({ minor }) => minor)).toEqual([300, 200]);
    expect(sheet.unallocated).toEqual([{ currency: EUR, minor: 300 }]);
  });

  it('looks back ninety days where nobody ever called', () => {
    const receipts = [receipt(addDays(TODAY, -91), 100), receipt(addDays(TODAY, -90), 200)];
    expect(sheetOf(lateCustomer({ receipts })).payments.map(({ minor }) => minor)).toEqual([200]);
  });

  it('names disputes with their invoices', () => {
    const dispute = {
      id: 'd1' as DisputeId,
      openedOn: CALLED,
      items: ['item-R-2' as ItemId],
      minor: 5_000,
      reason: 'price',
      batch: null,
      note: 'Rebate',
      closedOn: null,
    } as const;
    const sheet = sheetOf(lateCustomer({ disputes: [dispute] }));
    expect(sheet.disputes).toEqual([
      {
        since: CALLED,
        reason: 'price',
        numbers: ['R-2'],
        part: { minor: 5_000, currency: EUR },
        note: 'Rebate',
        owner: '',
        answerBy: null,
      },
    ]);
    // What is disputed is not offered in instalments.
    expect(sheet.offers.map(({ debt }) => debt.minor)).toEqual([130_000]);
  });

  // 7.3 % over 365 days is 0.02 % a day: 1,000.00 x 73 days = 14.60, 500.00 x 20 = 2.00, 0.30 a day.
  it('derives what the debt costs, and nothing else', () => {
    expect(sheetOf().impacts).toEqual([
      {
        currency: EUR,
        overdue: 150_000,
        averageDays: 55,
        carrying: { ratePct: '7.3', toDate: 1660, perDay: 30 },
        invoiced: 180_000,
        sharePct: 83,
      },
    ]);
  });

  it('states no cost while no rate is stated', () => {
    expect(sheetOf(undefined, [], { carryingPct: '' }).impacts[0]?.carrying).toBeNull();
  });
});

describe('what to say', () => {
  const broken = {
    id: 'p1' as PromiseId,
    madeOn: addDays(TODAY, -20),
    dueOn: addDays(TODAY, -10),
    minor: 40_000,
    currency: EUR,
    by: 'Ms Kern',
    contact: null,
    withdrawn: false,
  };
  const names = (over: Parameters<typeof lateCustomer>[0]) =>
    sheetOf(lateCustomer(over)).script.map(({ name }) => name);

  it('follows from the ledger', () => {
    expect(names({ contact: NO_CONTACT })).toEqual([
      ...['greetingFirm', 'purpose', 'question', 'offer', 'closing'],
    ]);
    expect(names({ promises: [broken], receipts: [receipt(TODAY, 300, 300)] })).toEqual(
      expect.arrayContaining(['thanks', 'unmatched', 'partly']),
    );
    expect(names({ items: [] })).toEqual(expect.not.arrayContaining(['purpose', 'question']));
  });

  it('has one stop where a date or a name ends a sentence with its own', () => {
    const polish = { ...lateCustomer(), language: 'pl' };
    const texts = sheetOf(polish).script.map(({ text }) => text);
    expect(texts.join(' ')).toMatch(/\sr\. /);
    for (const text of texts) expect(text).not.toMatch(/\.\./);
  });

  it("begins and ends with the user's own sentences, in their language only", () => {
    const own = {
      en: { opening: 'Hello, {me} here for {person}.', closing: 'Bye from {company}.' },
    };
    const caller = { name: 'Anna', company: 'Nordlicht', own };
    const contact = { ...NO_CONTACT, name: 'Mr Kern' };
    const texts = (language: string) =>
      sheetOf(lateCustomer({ language, contact }), [], { caller }).script.map(({ text }) => text);
    expect(texts('en')[0]).toBe('Hello, Anna here for Mr Kern.');
    expect(texts('en').at(-1)).toBe('Bye from Nordlicht.');
    expect(texts('de').join(' ')).not.toContain('Bye');
  });

  it.each(LETTER_LANGUAGES)('%s: has every phrase, filled, and courteous', (language) => {
    expect(Object.keys(CALL_PHRASES[language])).toEqual([...PHRASE_NAMES]);
    const customer = lateCustomer({
      language,
      promises: [broken],
      receipts: [receipt(TODAY, 300, 300)],
    });
    for (const { text } of sheetOf(customer).script) {
      expect(text).not.toMatch(/[{}]/);
      const { findings } = checkTone(text, { languages: [language, 'en'], consequences: [] });
      expect(findings.map(({ phrase }) => phrase)).toEqual([]);
    }
  });
});

const mark: Mark = {
  ...{ id: 'm1' as MarkId, kind: 'insolvency', since: CALLED, reason: 'file 12 IN 4/26' },
  liftedOn: null,
};

describe('who and what is at hand', () => {
  const attachment = (name: string, kind: AttachmentKind): Attachment => ({
    ...{ id: name as AttachmentId, on: CALLED, name, sha256: 'a'.repeat(64), size: 10, kind },
  });
  const person = (name: string): OtherPerson => ({
    ...NO_CONTACT,
    ...{
      id: name as PersonId,
      name,
      role: 'Bookkeeping',
      phone: '+49 40 1',
      preference: 'mornings',
    },
  });
  const lines = (over: Parameters<typeof lateCustomer>[0], heading: string) =>
    callSheetDocument(sheetOf(lateCustomer(over)), company)
      .left.find((section) => section.heading === heading)
      ?.lines.map(({ label, text }) => `${label}: ${text}`);
  const plainSpaces = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

  it('lists contracts before the files of open invoices, and what else was attached', () => {
    const [first, second, third] = lateCustomer().items;
    if (!first || !second || !third) throw new Error('no items');
    const file = { name: 'R-1.pdf', sha256: 'b'.repeat(64), size: 9 };
    const ref = 'r1' as ReceiptId;
    const whole = { on: TODAY, minor: second.minor, cause: 'receipt', ref } as const;
    const paid = { ...second, reductions: [whole], attachment: { ...file, name: 'R-2.pdf' } };
    const items = [{ ...first, attachment: file }, paid, third];
    const attachments = [
      attachment('mail.eml', 'correspondence'),
      attachment('frame contract.pdf', 'contract'),
    ];
    expect(sheetOf(lateCustomer({ items, attachments })).files.map(({ name }) => name)).toEqual([
      ...['frame contract.pdf', 'R-1.pdf', 'mail.eml'],
    ]);
    expect(lines({ items, attachments }, 'Contracts and invoices at hand')).toEqual([
      expect.stringMatching(/^Contract: frame contract\.pdf, \d/),
      expect.stringMatching(/^Invoice R-1: R-1\.pdf, \d/),
      expect.stringMatching(/^Correspondence: mail\.eml, \d/),
    ]);
    expect(lines({}, 'Contracts and invoices at hand')).toBeUndefined();
  });

  it('lists the other people with how they like to be reached, and says how many more', () => {
    const others = ['A', 'B', 'C', 'D', 'E'].map(person);
    expect(lines({ others }, 'Other people')).toEqual([
      'A, Bookkeeping: +49 40 1, likes: mornings',
      ...['B', 'C', 'D'].map((name) => `${name}, Bookkeeping: +49 40 1, likes: mornings`),
      ': 1 more person',
    ]);
  });

  it('says what the customer is marked with, until it is lifted', () => {
    const facts = (marks: readonly Mark[]) =>
      callSheetDocument(sheetOf(lateCustomer({ marks })), company).facts.find(
        ({ label }) => label === 'Marked',
      )?.text;
    expect(facts([mark])).toBe('insolvency: file 12 IN 4/26');
    expect(facts([{ ...mark, liftedOn: TODAY }])).toBeUndefined();
  });

  it('puts pinned lines of the log first, however old', () => {
    const [oldest] = stored(calls);
    const sheet = sheetOf(lateCustomer({ pinned: [oldest?.seq ?? 0] }), calls);
    const [first] = callSheetDocument(sheet, company).left;
    expect(first?.heading).toBe('To keep in mind');
    expect(first?.lines).toHaveLength(1);
  });

  it('says how an agreement stands, what of it is missing and what comes next', () => {
    const rows = planRows(150_000, 3, 0, addDays(TODAY, -40));
    const { terms } = agreementInput();
    const plan: Plan = {
      ...{ id: 'p1' as PlanId, agreedOn: addDays(TODAY, -50), currency: EUR, minor: 150_000 },
      ...{ items: ['item-R-1' as ItemId], rows, terms, endedOn: null },
    };
    const said = (more: Partial<Plan>) =>
      plainSpaces(lines({ plans: [{ ...plan, ...more }] }, 'Letters and agreements')?.[0]);
    expect(said({})).toBe(
      '2 Oct 2026: Agreement over 1,500.00 EUR, 3 payments: broken. 1,000.00 EUR missing. ' +
        'Payment 1: 500.00 EUR, due 12 Oct 2026',
    );
    expect(said({ rows: planRows(150_000, 3) })).toContain('3 payments: on time. Payment 1:');
    const unsent = { sentOn: null, debtor: null, creditor: null };
    expect(said({ paper: { ...blankPaper(), ...unsent } })).toBeUndefined();
    expect(said({ paper: { ...blankPaper(), ...unsent, sentOn: TODAY } })).toContain(
      'sent, not signed yet',
    );
    expect(said({ endedOn: TODAY })).toBeUndefined();
  });

  it('names what an offer is made over, and the credit that is not set against it', () => {
    const offered = (items: readonly Item[]) => {
      const [, offers] = callSheetDocument(sheetOf(lateCustomer({ items })), company).right;
      return plainSpaces(offers?.lines[0]?.label);
    };
    const { items } = lateCustomer();
    expect(offered(items)).toBe('Over 1,800.00 EUR, open and not disputed');
    const credit = invoice('G-1', TODAY, -20_000, { kind: 'creditNote' });
    expect(offered([...items, credit])).toBe(
      'Over 1,800.00 EUR, open and not disputed; credit of 200.00 EUR is not set off in it',
    );
  });

  it('ends a sentence with one stop, also after a date that has its own', () => {
    const texts = sheetOf(lateCustomer({ language: 'pl' })).script.map(({ text }) => text);
    expect(texts.some((text) => /\sr\.\s/.test(text))).toBe(true);
    expect(texts.filter((text) => /\.\./.test(text))).toEqual([]);
  });

  it('says who answers a dispute, and by when', () => {
    const dispute: Dispute = {
      ...{ id: 'd1' as DisputeId, openedOn: CALLED, items: ['item-R-2' as ItemId], minor: null },
      ...{ reason: 'price', batch: null, note: '', closedOn: null },
      ...{ owner: 'Clara', answerBy: addDays(TODAY, 4) },
    };
    expect(lines({ disputes: [dispute] }, 'Disputes')?.[0]).toMatch(/R-2\. Clara answers by \d/);
  });
});

describe('the printed sheet', () => {
  it('sums up many documents in a line, to the cent', () => {
    const one = lateCustomer().items[0];
    if (one === undefined) throw new Error('no item');
    const items = Array.from({ length: 14 }, (_, index) => ({
      ...one,
      id: `i${index}` as ItemId,
      number: `N-${index}`,
    }));
    const model = callSheetDocument(sheetOf(lateCustomer({ items })), company);
    expect(model.items.rows).toHaveLength(11);
    expect(model.items.rows.at(-1)).toEqual(['4 more documents', '', '', '', '4,000.00']);
    expect(model.items.totals[0]?.at(-1)).toBe('14,000.00');
  });

  it('names the currency of each document where there are several', () => {
    const [one] = lateCustomer().items;
    if (one === undefined) throw new Error('no item');
    const pounds = { ...one, id: 'item-P' as ItemId, number: 'P', currency: currency('GBP') };
    const customer = lateCustomer({ items: [one, pounds] });
    const { items } = callSheetDocument(sheetOf(customer), company);
    expect(items.rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ['R-1', '1,000.00\u00a0EUR'],
      ['P', '1,000.00\u00a0GBP'],
    ]);
  });
});
