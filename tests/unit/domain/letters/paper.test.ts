import { describe, expect, test } from 'vitest';
import type { Account, Item, LetterKind } from '../../../../src/domain/accounts/account';
import type { ItemId } from '../../../../src/domain/accounts/ids';
import type { Company } from '../../../../src/domain/accounts/party';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { addDays } from '../../../../src/domain/dates/plainDate';
import type { LetterModel } from '../../../../src/domain/documents/model';
import { LETTER_LANGUAGES, wordsFor } from '../../../../src/domain/letters/languages/languages';
import { statementBehind } from '../../../../src/domain/letters/statementBehind';
import { currency } from '../../../../src/domain/money/currency';
import { formatAmount, formatMoney } from '../../../../src/domain/money/format';
import { sumMinor } from '../../../../src/domain/money/money';
import { swissQrCode } from '../../../../src/domain/references/swissQr';
import { boxFor } from '../../../../src/domain/settings/sections/paper';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { company, EUR, TODAY } from '../../../support/documentFixtures';
import { example, letterTo, preparedTo, textOf } from '../../../support/letterWork';

const CHF = currency('CHF');
const QR_IBAN = 'CH4431999123000889012';
const PLAIN_IBAN = 'CH9300762011623852957';

function written(
  account: Account,
  kind: LetterKind,
  over: Parameters<typeof letterTo>[2] = {},
): LetterModel {
  const letter = letterTo(account, kind, over);
  if (!letter.ok) throw new Error(JSON.stringify(letter.error));
  return letter.value.model;
}

describe('an invoice that is disputed in part', () => {
  /** 200.00 of the 600.00 of invoice 2033. */
  const partly = (language: (typeof LETTER_LANGUAGES)[number]): Account => {
    const account = example(language, 'business');
    const disputes = account.disputes.map((one) => ({ ...one, items: ['2033' as ItemId] }));
    return { ...account, disputes };
  };
  const kinds = ['reminder', 'formalReminder', 'letterBeforeAction', 'finalNotice'] as const;
  const cases = LETTER_LANGUAGES.flatMap((language) =>
    kinds.map((kind) => [kind, language] as const),
  );

  test.each(cases)('%s in %s asks for the rest and says so', (kind, language) => {
    const letter = letterTo(partly(language), kind);
    if (!letter.ok) throw new Error(letter.error.code);
    const { model, asked } = letter.value;
    const charges = preparedTo(partly(language), kind).input.charges ?? [];
    const extra = charges.reduce((sum, { minor }) => sum + minor, 0);
    // Item 2047 of the example is no longer disputed and is asked for, the part of 2033 is not.
    expect(asked.minor).toBe(219_990 + 20_000 - 20_000 + extra);
    const words = wordsFor(language);
    const part = formatMoney({ minor: 20_000, currency: EUR }, words.numbers);
    expect(model.paragraphs.filter((text) => text.includes(part))).toHaveLength(1);
    const total = model.table.totals.find(([label]) => label === words.totals.disputed);
    expect(total?.[5]).toMatch(/^[-\u2212]200/);
  });

  test('claims interest on the rest only', () => {
    const interest = (account: Account): number =>
      preparedTo(account, 'formalReminder').input.charges?.find(({ kind }) => kind === 'interest')
        ?.minor ?? 0;
    const without = { ...partly('de'), disputes: [] };
    const [rate = '0'] = /\d+,\d+(?= %)/.exec(
      preparedTo(without, 'formalReminder').input.charges?.[0]?.label ?? '',
    ) ?? ['0'];
    // 200.00 of invoice 2033 for 41 days; item 2047 of the example is late by 20.
    const less = (20_000 * 41 * Number(rate.replace(',', '.'))) / 36_500;
    expect(Math.abs(interest(without) - interest(partly('de')) - less)).toBeLessThan(2);
  });

  test('a letter without a dispute has no word of it', () => {
    const { disputed, contested, undisputed } = wordsFor('en').totals;
    const text = textOf(written(example('en', 'business', { disputes: [] }), 'statement'));
    for (const word of [disputed, contested, undisputed]) expect(text).not.toContain(word);
  });

  test.each(LETTER_LANGUAGES)('a statement in %s shows both parts as such', (language) => {
    const account = partly(language);
    const letter = letterTo(account, 'statement');
    if (!letter.ok) throw new Error(letter.error.code);
    const { model, asked } = letter.value;
    const openOf = (of: string) =>
      sumMinor(account.items.filter(({ number }) => number === of).map((item) => openMinor(item)));
    const { totals, numbers } = wordsFor(language);
    const figure = (minor: number) => formatAmount({ minor, currency: EUR }, numbers);
    const rows = model.table.rows.filter(([number]) => number?.startsWith('2033'));
    expect(rows.map(([number, , , , , open]) => [number, open])).toEqual([
      ['2033', figure(openOf('2033') - 20_000)],
      [`2033 ${totals.contested}`, figure(20_000)],
    ]);
    // Both parts and all the others still add up to what is open; only the rest could be paid.
    const sums = new Map(model.table.totals.map(([label = '', ...cells]) => [label, cells[4]]));
    expect(sums.get(totals.disputed)).toBe(figure(-20_000));
    expect(sums.get(totals.undisputed)).toBe(figure(asked.minor));
    expect(model.table.totals.at(-1)?.[0]).toBe(totals.undisputed);
    expect(model.paragraphs.join(' ')).toContain(figure(asked.minor + 20_000));
  });

  test('an invoice disputed in full is one line that says so, and a statement of nothing else asks for nothing', () => {
    const whole = { ...partly('en'), receipts: [] };
    const items = whole.items.filter(({ number }) => number === '2033');
    const disputes = whole.disputes.map((one) => ({ ...one, minor: null }));
    const letter = letterTo({ ...whole, items, disputes }, 'statement');
    if (!letter.ok) throw new Error(letter.error.code);
    const { model, asked } = letter.value;
    expect(model.table.rows.map(([number]) => number)).toEqual(['2033 (disputed)']);
    expect(asked.minor).toBe(0);
    expect(model.table.totals.at(-1)?.[5]).toBe('0.00');
  });
});

describe('the Swiss slip', () => {
  const swiss = (iban: string, of = CHF): Company => ({
    ...company,
    name: 'Robert Schneider AG',
    address: {
      lines: ['Postfach', 'Rue du Lac 12a'],
      postalCode: '2501',
      city: 'Biel',
      region: '',
      country: 'CH',
    },
    bankAccounts: [{ currency: of, iban, bic: '', bank: 'Seebank' }],
  });
  const owing = (of = CHF, over: Partial<Account> = {}): Account => {
    const account = example('de', 'business');
    const items = account.items.map((item): Item => ({ ...item, currency: of }));
    return { ...account, receipts: [], items, ...over };
  };

  test('of a QR-IBAN asks for a QR reference, here and among the words', () => {
    const model = written(owing(), 'reminder', { company: swiss(QR_IBAN) });
    expect(model.qrBill).toMatchObject({
      ...{ currency: 'CHF', minor: 219_990, iban: QR_IBAN, message: 'L-7' },
      creditor: { street: 'Rue du Lac', houseNumber: '12a', postcode: '2501', country: 'CH' },
      debtor: { name: 'Example Trading', street: 'Musterstraße', houseNumber: '1' },
    });
    const code = model.qrBill && swissQrCode(model.qrBill);
    expect(code?.ok && code.value.referenceType).toBe('QRR');
    expect(model.paymentReference).toBe(model.qrBill?.reference);
    expect(textOf(model)).toContain('00 00000 00000 00000 00000 00000'.slice(0, 20));
  });

  test('of an ordinary account asks for an ISO reference', () => {
    const model = written(owing(), 'reminder', { company: swiss(PLAIN_IBAN) });
    const code = model.qrBill && swissQrCode(model.qrBill);
    expect(code?.ok && code.value.referenceType).toBe('SCOR');
    expect(model.qrBill?.reference).toBe(model.paymentReference);
  });

  test('is for francs, and for euros where no other reference is taken', () => {
    const eur = written(owing(EUR), 'reminder', { company: swiss(PLAIN_IBAN, EUR) });
    expect([eur.qrBill, eur.paymentCode?.slice(0, 3)]).toEqual([undefined, 'BCD']);
    const qr = written(owing(EUR), 'reminder', { company: swiss(QR_IBAN, EUR) });
    expect([qr.qrBill?.currency, qr.paymentCode]).toEqual(['EUR', '']);
    const gbp = currency('GBP');
    const pounds = written(owing(gbp), 'reminder', { company: swiss(QR_IBAN, gbp) });
    expect([pounds.qrBill, pounds.paymentCode]).toEqual([undefined, '']);
    const german = written(owing(), 'reminder', { company });
    expect([german.qrBill, german.paymentCode]).toEqual([undefined, '']);
  });

  test('leaves a name it cannot show to the payer, and American paper without a slip', () => {
    const greek = owing(CHF, { name: 'Ελληνική Εταιρεία' });
    const model = written(greek, 'reminder', { company: swiss(QR_IBAN) });
    expect([model.qrBill?.debtor, model.qrBill?.minor]).toEqual([null, 219_990]);
    const american = written(owing(), 'reminder', { company: swiss(QR_IBAN), layout: 'us10' });
    expect(american.qrBill).toBeUndefined();
  });

  test('a letter that asks for nothing has none', () => {
    const model = written(owing(), 'stayInTouch', { company: swiss(QR_IBAN) });
    expect(model.qrBill).toBeUndefined();
  });
});

describe('under the British protocol', () => {
  test('the statement goes behind the letter with the same figures; behind no other', () => {
    const account = example('en', 'consumer');
    const from = { company: { ...company, address: account.address } };
    const letter = written(account, 'letterBeforeAction', from);
    const statement = statementBehind(letter);
    expect(statement?.heading).toMatch(/^Statement of account as at 21\sNovember 2026$/);
    expect(statement?.sections[0]?.table).toBe(letter.table);
    expect(statementBehind(written(account, 'formalReminder', from))).toBeNull();
    expect(statementBehind(written(example('de', 'consumer'), 'letterBeforeAction'))).toBeNull();
  });

  test('it is said whether the forms are printed or put in by hand', () => {
    const account = example('en', 'consumer');
    const from = { company: { ...company, address: account.address } };
    const codes = (forms: readonly { sha256: string; name: string }[]): string[] => {
      const paper = { ...DEFAULT_SETTINGS.paper, protocolForms: forms };
      const settings = { ...DEFAULT_SETTINGS, paper };
      const { remarks } = preparedTo(account, 'letterBeforeAction', { ...from, settings });
      return remarks.map(({ code }) => code);
    };
    expect(codes([])).toEqual(['letters.encloseForms']);
    expect(codes([{ sha256: 'b'.repeat(64), name: 'forms.pdf' }])).toEqual([
      'letters.formsGoAlong',
    ]);
  });
});

describe('long tables', () => {
  test('carry the sum so far, short ones do not', () => {
    const account = example('pl', 'business');
    const [first] = account.items;
    if (first === undefined) throw new Error('no item');
    const items = Array.from({ length: 40 }, (_, i) => ({
      ...first,
      ...{ id: `i-${i}` as ItemId, number: `F-${i}`, minor: 10_000, level: 2 },
      dueOn: addDays(TODAY, -60 + i),
    }));
    const { table } = written({ ...account, items, disputes: [] }, 'formalReminder');
    expect(table.carried?.over).toHaveLength(40);
    expect(table.carried?.over[19]).toEqual(['Do przeniesienia', '', '', '', '', '2\u00a0000,00']);
    expect(table.carried?.forward[19]?.[0]).toBe('Z przeniesienia');
    expect(written(account, 'formalReminder').table.carried).toBeUndefined();
  });
});

describe('paper as it is set', () => {
  const sha256 = 'a'.repeat(64);
  const picture = { sha256, name: 'logo.png', width: 40, height: 15 };
  const account = example('en', 'business');
  const withPaper = (over: Partial<typeof DEFAULT_SETTINGS.paper>) => ({
    settings: { ...DEFAULT_SETTINGS, paper: { ...DEFAULT_SETTINGS.paper, ...over } },
  });

  test('logo, signature and letterhead reach the letter; nothing does when nothing is set', () => {
    const model = written(
      account,
      'reminder',
      withPaper({ logo: picture, signature: picture, preprinted: true }),
    );
    expect(model.sender).toMatchObject({ logo: { sha256, width: 40 }, preprinted: true });
    expect(model.signature).toEqual({ sha256, width: 40, height: 15, alt: 'Anna Bergström' });
    const bare = written(account, 'reminder');
    expect('logo' in bare.sender || 'preprinted' in bare.sender || 'signature' in bare).toBe(false);
  });

  test('a kind goes registered as the settings say, or as is said for the batch', () => {
    expect(written(account, 'letterBeforeAction').endorsement).toBe('Einschreiben');
    expect(written(account, 'formalReminder').endorsement).toBe('');
    const set = withPaper({ registered: ['formalReminder'] });
    expect(written(account, 'formalReminder', set).endorsement).toBe('Einschreiben');
    expect(written(account, 'letterBeforeAction', set).endorsement).toBe('');
    expect(written(account, 'breachNotice', { registered: true }).endorsement).toBe('Einschreiben');
  });

  test('pictures keep their proportions inside their box', () => {
    expect(boxFor({ width: 120, height: 40 }, 45, 18)).toEqual({ width: 45, height: 15 });
    expect(boxFor({ width: 100, height: 100 }, 45, 18)).toEqual({ width: 18, height: 18 });
  });
});
