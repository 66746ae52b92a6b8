import { describe, expect, test } from 'vitest';
import { isChasing, LETTER_KINDS, type LetterKind } from '../../../../src/domain/accounts/account';
import { addDays, dayOfWeek, plainDate } from '../../../../src/domain/dates/plainDate';
import { weekdayDate } from '../../../../src/domain/documents/format';
import { shippedRegimes } from '../../../../src/domain/interest/shippedRegimes';
import { LETTER_LANGUAGES, wordsFor } from '../../../../src/domain/letters/languages/languages';
import { whyNot } from '../../../../src/domain/letters/possible';
import { proposedDeadline, setsDeadline } from '../../../../src/domain/letters/protocol';
import type { WrittenLetter } from '../../../../src/domain/letters/write';
import { formatAmount, formatMoney } from '../../../../src/domain/money/format';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { checkTone, toneStops } from '../../../../src/domain/tone/checkTone';
import { accountWith } from '../../../support/accountFixture';
import { company, EUR, TODAY } from '../../../support/documentFixtures';
import { example, inland, letterTo, preparedTo, textOf } from '../../../support/letterWork';

const DEBTORS = ['business', 'consumer'] as const;
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

const CASES = LETTER_KINDS.flatMap((kind) =>
  LETTER_LANGUAGES.flatMap((language) =>
    DEBTORS.map((debtor) => [kind, language, debtor] as const),
  ),
);

function written(...[account, kind, over]: Parameters<typeof letterTo>): WrittenLetter {
  const letter = letterTo(account, kind, over);
  if (!letter.ok) throw new Error(JSON.stringify(letter.error));
  return letter.value;
}

/** What each letter to the example asks for beside charges, in minor units. */
const ASKED: Readonly<Record<LetterKind, number>> = {
  reminder: 219_990,
  formalReminder: 219_990,
  letterBeforeAction: 219_990,
  finalNotice: 219_990,
  // Without the 200.00 that are disputed.
  statement: 301_045,
  preDue: 81_055,
  promiseConfirmation: 125_000,
  disputeAcknowledgement: 0,
  breachNotice: 15_000,
  accelerationNotice: 38_500,
  thankYou: 0,
  apology: 0,
  stayInTouch: 0,
};

/** Words of money or law that a letter which only keeps the relationship never uses. */
const MONEY_WORDS =
  /invoice|debt|pay|amount|Rechnung|Forderung|zahl|Betrag|facture|dette|paie|règlement|faktur|dług|zapłat|kwot|factura|deuda|pago|fattur|debit|pagament|factuur|schuld|betal|\d/i;

describe.each(CASES)('%s in %s to a %s', (kind, language, debtor) => {
  const account = example(language, debtor);
  const letter = written(account, kind);
  const text = textOf(letter.model);
  const charges = preparedTo(account, kind).input.charges ?? [];
  const words = wordsFor(language);

  test('asks for the right sum and shows it as the language writes it', () => {
    const extra = charges.reduce((sum, { minor }) => sum + minor, 0);
    expect(letter.asked).toEqual({ minor: ASKED[kind] + extra, currency: EUR });
    if (letter.asked.minor > 0) {
      expect(text).toContain(spaced(formatMoney(letter.asked, words.numbers)));
    }
    const total = letter.model.table.totals.at(-1)?.[5];
    if (total !== undefined) expect(total).toBe(formatAmount(letter.asked, words.numbers));
  });

  test('is complete: no empty place, no double blank, right language and form of address', () => {
    expect(letter.model.language).toBe(language);
    expect(text).not.toMatch(/[{}]|undefined|NaN| {2}| [,.]|\.\./);
    expect(letter.model.paragraphs[0]).toContain(
      language === 'pl' || language === 'fr' || (language === 'es' && debtor === 'business')
        ? ''
        : 'Alex Example',
    );
    expect(letter.model.closing).toHaveLength(1);
    const comma =
      /,$/.test(letter.model.paragraphs[0] ?? '') && ['de', 'pl', 'it'].includes(language);
    const begin = letter.model.paragraphs[1]?.charAt(0) ?? '';
    // German writes "Ihre" with a capital wherever it stands.
    const isLower =
      begin === begin.toLowerCase() || /^Ihre? /.test(letter.model.paragraphs[1] ?? '');
    expect(isLower).toBe(comma);
  });

  test('names its last day with the weekday, a working day far enough ahead, or none', () => {
    const deadline = proposedDeadline(kind, { account, company }, TODAY, undefined);
    const said = spaced(weekdayDate(deadline, words.dates));
    expect(text.includes(said)).toBe(setsDeadline(kind));
    if (setsDeadline(kind)) {
      expect(dayOfWeek(deadline)).toBeLessThanOrEqual(5);
      expect(deadline >= addDays(TODAY, 7)).toBe(true);
    }
  });

  test('threatens nothing that is not enabled', () => {
    const report = checkTone(text, { languages: [language], consequences: [] });
    expect(toneStops(report)).toEqual([]);
    for (const one of ['court', 'agency', 'creditBureau'] as const) {
      const [start = ''] = words.consequences[one].split('{');
      expect(text).not.toContain(start.trim());
    }
  });

  test('claims charges only in formal letters, and no lump sum of a private person', () => {
    const kinds = charges.map((charge) => charge.kind);
    if (!['formalReminder', 'letterBeforeAction', 'finalNotice'].includes(kind)) {
      expect(kinds).toEqual([]);
    }
    if (debtor === 'consumer') expect(kinds).not.toContain('lumpSum');
    if (kind === 'formalReminder' && language === 'de') {
      expect(kinds).toEqual(debtor === 'business' ? ['interest', 'lumpSum'] : ['interest']);
    }
  });

  test('a letter that keeps the relationship says nothing of money', () => {
    if (kind !== 'stayInTouch') return;
    expect([letter.model.subject, ...letter.model.paragraphs.slice(1, 2)].join(' ')).not.toMatch(
      MONEY_WORDS,
    );
    expect(letter.model.payment).toEqual([]);
    expect(letter.model.table.rows).toEqual([]);
  });

  test('how to pay stands where something is to be paid', () => {
    const pays =
      isChasing(kind) ||
      ['statement', 'preDue', 'promiseConfirmation', 'breachNotice', 'accelerationNotice'].includes(
        kind,
      );
    expect(letter.model.payment.length > 0).toBe(pays);
    expect((letter.model.paymentCode ?? '') !== '').toBe(pays);
  });
});

describe('what stands in the way is said', () => {
  const bare = accountWith({ name: 'Acme', address: example('en', 'business').address });
  const work = {
    company,
    settings: DEFAULT_SETTINGS,
    regimes: shippedRegimes(),
    today: TODAY,
  };
  test.each([
    ['reminder', 'letters.noOverdue'],
    ['finalNotice', 'letters.noOverdue'],
    ['statement', 'letters.noneOpen'],
    ['preDue', 'letters.noneFallingDue'],
    ['promiseConfirmation', 'letters.noPromise'],
    ['disputeAcknowledgement', 'letters.noDispute'],
    ['breachNotice', 'letters.noBreach'],
    ['accelerationNotice', 'letters.noRestCalledIn'],
    ['thankYou', 'letters.noPayment'],
    ['apology', 'letters.noLetterToRegret'],
    ['stayInTouch', undefined],
  ] as const)('%s: %s', (kind, code) => {
    expect(whyNot(kind, bare, work)?.code).toBe(code);
  });

  test('a final notice waits for the last day of the letter before action', () => {
    const account = example('en', 'business');
    expect(whyNot('finalNotice', account, work)).toBeNull();
    const [sent] = account.letters;
    if (sent === undefined) throw new Error('no letter');
    const running = { ...account, letters: [{ ...sent, deadline: TODAY }] };
    expect(whyNot('finalNotice', running, work)?.code).toBe('letters.demandStillRuns');
    const taken = { ...account, letters: [{ ...sent, withdrawn: true }] };
    expect(whyNot('finalNotice', taken, work)?.code).toBe('letters.noDemandBefore');
  });
});

describe('enabled consequences', () => {
  const letters = {
    ...DEFAULT_SETTINGS.letters,
    consequences: { letterBeforeAction: ['court'], finalNotice: ['agency'] },
    agency: 'Inkasso Nord',
  } as const;
  const settings = { ...DEFAULT_SETTINGS, letters };
  test.each(LETTER_LANGUAGES)('%s: each letter announces its own', (language) => {
    const account = example(language, 'business');
    const { court } = wordsFor(language).consequences;
    const demand = textOf(written(account, 'letterBeforeAction', { settings }).model);
    const last = textOf(written(account, 'finalNotice', { settings }).model);
    expect([demand.includes(court), last.includes(court)]).toEqual([true, false]);
    expect([demand.includes('Inkasso Nord'), last.includes('Inkasso Nord')]).toEqual([false, true]);
    const friendly = textOf(written(account, 'formalReminder', { settings }).model);
    expect(friendly).not.toMatch(/Inkasso Nord/);
    expect(friendly).not.toContain(court);
  });
});

describe('protocols of private persons', () => {
  test('United Kingdom: thirty days, the forms, in English', () => {
    const account = example('en', 'consumer');
    const from = inland(account);
    const { model } = written(account, 'letterBeforeAction', { company: from });
    expect(model.enclosures.slice(0, 3)).toEqual([
      'Statement of account as at 21\u00a0November 2026',
      'Information Sheet and Reply Form (Annex 1)',
      'Financial Statement (Annex 2)',
    ]);
    expect(textOf(model)).toContain('within 30 days of its date');
    expect(model.date).toBe(TODAY);
    const short = { company: from, deadline: addDays(TODAY, 29) };
    expect(letterTo(account, 'letterBeforeAction', short)).toMatchObject({
      error: { code: 'letters.deadlineTooShort', params: { earliest: '2026-12-21' } },
    });
    const exact = { company: from, deadline: addDays(TODAY, 30) };
    expect(letterTo(account, 'letterBeforeAction', exact).ok).toBe(true);
    const polish = { ...account, language: 'pl' };
    expect(letterTo(polish, 'letterBeforeAction', { company: from })).toMatchObject({
      error: { code: 'letters.protocolNeedsEnglish' },
    });
    const firm = example('en', 'business');
    const usual = written(firm, 'letterBeforeAction', { company: inland(firm) });
    expect(textOf(usual.model)).not.toContain('Protocol');
  });

  test('Netherlands: fourteen days from the day after receipt, with the exact costs', () => {
    const account = example('nl', 'consumer');
    const from = inland(account);
    const { model, asked } = written(account, 'formalReminder', { company: from });
    // 15 % of 2,199.90 EUR (Besluit BIK), announced and not yet claimed.
    expect(textOf(model)).toContain('EUR 329,99');
    expect(asked.minor).toBeLessThan(219_990 + 32_999);
    const short = { company: from, deadline: addDays(TODAY, 15) };
    expect(letterTo(account, 'formalReminder', short)).toMatchObject({
      error: { code: 'letters.deadlineTooShort' },
    });
    expect(preparedTo(account, 'letterBeforeAction', { company: from }).input.charges).toEqual([]);
    const [sent] = account.letters;
    if (sent === undefined) throw new Error('no letter');
    const announced = { ...account, letters: [{ ...sent, kind: 'formalReminder' as const }] };
    const claimed = preparedTo(announced, 'letterBeforeAction', { company: from }).input.charges;
    expect(claimed?.map(({ kind, minor }) => [kind, minor])).toEqual([['costs', 32_999]]);
  });

  test('the example of a rate that is not known: no interest, and it is said', () => {
    const account = example('pl', 'consumer');
    const { input, remarks } = preparedTo(account, 'formalReminder');
    expect(input.charges).toEqual([]);
    expect(remarks.map(({ code }) => code)).toEqual(['letters.interestLeftOut']);
  });
});

describe('charges', () => {
  test('German interest and lump sum by the shipped table', () => {
    const account = example('de', 'business');
    const { input } = preparedTo(account, 'formalReminder');
    const [interest, lumpSum] = input.charges ?? [];
    // 9 points above the base rate of the second half-year on 1,250 for 62 and 349.90 for 48 and 600 for 41 days.
    expect(interest?.label).toContain('§ 288 Abs. 2 BGB');
    const rate = Number(/(\d+,\d+)/.exec(interest?.label ?? '')?.[1]?.replace(',', '.'));
    const days = 125_000 * 62 + 34_990 * 48 + 60_000 * 41;
    expect(Math.abs((interest?.minor ?? 0) - (days * rate) / 36_500)).toBeLessThan(2);
    expect(lumpSum?.minor).toBe(3 * 4_000);
  });

  test('can be switched off', () => {
    const letters = { ...DEFAULT_SETTINGS.letters, interest: false, lumpSum: false };
    const settings = { ...DEFAULT_SETTINGS, letters };
    const { input, remarks } = preparedTo(example('pl', 'consumer'), 'formalReminder', {
      settings,
    });
    expect([input.charges, remarks]).toEqual([[], []]);
  });
});

test('a deadline is a working day, posting time and the days of the kind ahead', () => {
  const parties = { account: example('de', 'business'), company };
  // Saturday 21 November and 12 days is Thursday; 16 days a Monday.
  expect(proposedDeadline('formalReminder', parties, TODAY, undefined)).toBe('2026-12-03');
  expect(proposedDeadline('letterBeforeAction', parties, TODAY, undefined)).toBe('2026-12-07');
  expect(proposedDeadline('reminder', parties, plainDate('2026-11-23'), undefined)).toBe(
    '2026-12-07',
  );
  expect(proposedDeadline('thankYou', parties, TODAY, undefined)).toBe(TODAY);
});
