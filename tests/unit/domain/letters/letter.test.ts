import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../../../src/domain/accounts/account';
import type { BatchId, ReceiptId } from '../../../../src/domain/accounts/ids';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import type { LetterModel } from '../../../../src/domain/documents/model';
import type { LetterInput } from '../../../../src/domain/letters/input';
import { LETTER_TEXTS } from '../../../../src/domain/letters/texts';
import { refusalText } from '../../../../src/domain/messages/texts';
import { currency } from '../../../../src/domain/money/currency';
import { formatAmount } from '../../../../src/domain/money/format';
import {
  account,
  britishCompany,
  EUR,
  invoice,
  letterInput,
  TODAY,
  threeItems,
} from '../../../support/documentFixtures';
import { formalReminderLetter, letterBeforeAction, reminderLetter } from '../../../support/letters';

type Over = Partial<LetterInput>;

function demand(over: Over = {}): LetterModel {
  const letter = letterBeforeAction(letterInput(over));
  if (!letter.ok) throw new Error(letter.error.code);
  return letter.value;
}

function reminder(over: Over = {}): LetterModel {
  const letter = reminderLetter(letterInput(over));
  if (!letter.ok) throw new Error(letter.error.code);
  return letter.value;
}

function receipt(left: number, over: Partial<Receipt> = {}): Receipt {
  return {
    id: 'receipt-1' as ReceiptId,
    on: plainDate('2026-11-10'),
    minor: left,
    left,
    currency: EUR,
    reference: '',
    batch: null,
    ...over,
  };
}

const words = (letter: LetterModel): string =>
  [letter.subject, ...letter.paragraphs].join('\n').replaceAll('\u00a0', ' ');

describe('figures', () => {
  test('each item shows amount, paid, open and days late; the total is what is open', () => {
    const { table } = reminder();
    expect(table.rows[1]?.map((cell) => cell.replaceAll('\u00a0', ' '))).toEqual([
      '2026-00452',
      '2 Sep 2026',
      '2 Oct 2026',
      '7,000.00',
      '2,000.00',
      '5,000.00',
      '50',
    ]);
    expect(table.totals).toEqual([['Amount to pay', '', '', '', '', '18,310.55', '']]);
  });

  test('money not yet matched is shown as received and deducted', () => {
    const receipts = [
      receipt(31_055),
      receipt(999, { currency: currency('USD') }),
      receipt(888, { on: addDays(TODAY, 1) }),
    ];
    const letter = reminder({ account: account({ receipts }) });
    expect(letter.table.totals.map((row) => row[5])).toEqual([
      '18,310.55',
      '\u2212310.55',
      '18,000.00',
    ]);
    expect(letter.subject).toContain('18,000.00');
  });

  test('a payment after the date of the letter does not count yet, an item settled by then is left out', () => {
    const late = {
      on: addDays(TODAY, 1),
      minor: 100,
      cause: 'receipt',
      ref: 'b' as BatchId,
    } as const;
    const full = { on: TODAY, minor: 5_000, cause: 'receipt', ref: 'b' as BatchId } as const;
    const due = plainDate('2026-10-01');
    const items = [
      invoice('A', due, 1_000, { reductions: [late] }),
      invoice('B', due, 5_000, { reductions: [full] }),
    ];
    expect(reminder({ items }).table.rows.map((row) => [row[0], row[5]])).toEqual([['A', '10.00']]);
  });

  test('the table always adds up to the amount asked for', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e10 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('EUR', 'JPY', 'KWD'), (minors, code) => {
        const money = currency(code);
        const items = minors.map((minor, i) =>
          invoice(`N${i}`, plainDate('2026-09-01'), minor, { currency: money }),
        );
        const letter = demand({ items });
        const sum = minors.reduce((a, b) => a + b, 0);
        expect(letter.table.totals.at(-1)?.[5]).toBe(formatAmount({ minor: sum, currency: money }));
        expect(letter.table.rows).toHaveLength(minors.length);
      }),
    );
  });
});

describe('tone and law', () => {
  test('a reminder asks for neither interest nor costs and threatens nothing', () => {
    const text = words(reminder());
    expect(text).not.toMatch(/interest|court|agency|costs|legal|default/i);
    expect(text).toContain('Saturday, 5 December 2026');
    expect(text).toContain('Payments received up to 21 November 2026 are included');
  });

  test('a letter before action threatens only what is enabled', () => {
    expect(words(demand())).not.toMatch(/court|collection|proceedings|report/i);
    const court = words(demand({ consequences: [{ kind: 'court' }] }));
    expect(court).toContain('we intend to begin court proceedings without further notice');
    expect(court).not.toMatch(/collection|report/);
    const all = words(
      demand({ consequences: [{ kind: 'court' }, { kind: 'agency', name: 'Inkasso Nord' }] }),
    );
    expect(all).toContain('begin court proceedings and to pass the claim to Inkasso Nord');
  });

  test('it tells how to dispute and whom to ask for instalments, and is registered and signed', () => {
    const letter = demand();
    expect(words(letter)).toMatch(/If you dispute the claim or a part of it/);
    expect(words(letter)).toMatch(/instalments under a written agreement/);
    expect(letter.endorsement).toBe('Einschreiben');
    expect(letter.signatory).toBe('Anna Bergström');
    expect(letter.enclosures).toHaveLength(1);
  });

  test('it mentions a reminder only when every item had one', () => {
    expect(words(demand())).not.toContain('In spite of our reminder');
    const items = threeItems().map((item) => ({ ...item, level: 1 }));
    expect(words(demand({ items }))).toContain('In spite of our reminder');
  });

  test('charges stand beside the invoices and are claimed; a consumer is never asked a lump sum', () => {
    const charges = [
      { kind: 'lumpSum', label: 'Lump sum (s. 288 (5) BGB)', minor: 4_000 },
    ] as const;
    const totals = demand({ charges }).table.totals.map((row) => [row[0], row[5]]);
    expect(totals).toEqual([
      ['Total open', '18,310.55'],
      ['Lump sum (s. 288 (5) BGB)', '40.00'],
      ['Amount to pay', '18,350.55'],
    ]);
    const consumer = account({ debtorType: 'consumer' });
    expect(refused({ charges, account: consumer })).toBe('letters.lumpSumForConsumer');
    expect(words(demand({ account: consumer }))).not.toMatch(/interest|compensation/);
  });
});

describe('a formal reminder', () => {
  const formal = (over: Over = {}): LetterModel => {
    const letter = formalReminderLetter(letterInput(over));
    if (!letter.ok) throw new Error(letter.error.code);
    return letter.value;
  };

  test('says reminder, since when the oldest item is late, and the new last day', () => {
    const letter = formal();
    expect(letter.subject.replaceAll('\u00a0', ' ')).toBe('Reminder: 18,310.55 EUR');
    expect(words(letter)).toContain('the oldest since 15 September 2026');
    expect(words(letter)).toContain('by Saturday, 5 December 2026');
    expect(letter.endorsement).toBe('');
    expect(words(letter)).not.toMatch(/court|agency|proceedings/i);
  });

  test('mentions an earlier reminder only when every invoice had one', () => {
    expect(words(formal())).not.toContain('In spite of our reminder');
    const items = threeItems().map((item) => ({ ...item, level: 1 }));
    expect(words(formal({ items }))).toContain('In spite of our reminder');
  });

  test('adds interest so far as it is given; a consumer is asked no lump sum', () => {
    const interest = { kind: 'interest', label: 'Interest to date', minor: 12_345 } as const;
    expect(formal({ charges: [interest] }).table.totals.at(-1)?.[5]).toBe('18,434.00');
    const lumpSum = { kind: 'lumpSum', label: 'Lump sum', minor: 4_000 } as const;
    const to = account({ debtorType: 'consumer' });
    const refusedLetter = formalReminderLetter(letterInput({ charges: [lumpSum], account: to }));
    expect(refusedLetter).toMatchObject({ error: { code: 'letters.lumpSumForConsumer' } });
    expect(words(formal({ account: to }))).not.toMatch(/interest|compensation/);
  });

  test('is refused while an invoice is not yet due', () => {
    const early = [...threeItems(), invoice('Z', TODAY, 100)];
    const letter = formalReminderLetter(letterInput({ items: early }));
    expect(letter).toMatchObject({ error: { code: 'letters.notYetDue' } });
  });
});

describe('addressing', () => {
  test('inland mail has no country line, mail abroad ends with it in capitals', () => {
    expect(reminder().addressee.at(-1)).toBe('POLAND');
    const address = {
      lines: ['Kai 1'],
      postalCode: '20457',
      city: 'Hamburg',
      region: '',
      country: 'DE',
    };
    expect(reminder({ account: account({ address }) }).addressee.at(-1)).toBe('20457 Hamburg');
  });

  test('the window follows the country of the sender', () => {
    expect(reminder().layout).toBe('din5008b');
    expect(reminder({ company: britishCompany }).layout).toBe('ukDl');
  });
});

function refused(over: Over): string {
  const letter = letterBeforeAction(letterInput(over));
  return letter.ok ? 'written' : letter.error.code;
}

describe('refusals', () => {
  const nowhere = { lines: [], postalCode: '', city: '', region: '', country: 'PL' };
  const endless = {
    ...nowhere,
    city: 'X',
    lines: Array.from({ length: 7 }, (_, i) => `Line ${i}`),
  };
  const usd = invoice('U', plainDate('2026-09-01'), 100, { currency: currency('USD') });
  const cases: readonly [string, Over][] = [
    ['letters.noAddress', { account: account({ address: nowhere }) }],
    ['letters.addressTooLong', { account: account({ address: endless }) }],
    ['letters.noItems', { items: [] }],
    ['letters.mixedCurrencies', { items: [...threeItems(), usd] }],
    ['letters.nothingOpen', { account: account({ receipts: [receipt(1_831_055)] }) }],
    ['letters.deadlineNotLater', { deadline: TODAY }],
    ['letters.notYetDue', { items: [...threeItems(), invoice('Z', TODAY, 100)] }],
  ];

  test.each(cases)('%s', (code, over) => {
    const letter = letterBeforeAction(letterInput(over));
    if (letter.ok) throw new Error('was written');
    expect(letter.error.code).toBe(code);
    expect(refusalText(LETTER_TEXTS, letter.error)).not.toMatch(/[{}]|^letters\./);
  });

  test('a reminder may list what is not yet due beside what is, but not alone', () => {
    const early = invoice('Z', addDays(TODAY, 3), 100);
    expect(reminder({ items: [...threeItems(), early] }).table.rows).toHaveLength(4);
    expect(reminderLetter(letterInput({ items: [early] })).ok).toBe(false);
  });
});
