import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { longDate, shortDate, weekdayDate } from '../../../../src/domain/documents/format';
import type { LetterModel } from '../../../../src/domain/documents/model';
import {
  LETTER_LANGUAGES,
  languageOfCountry,
  letterLanguage,
  wordsFor,
} from '../../../../src/domain/letters/languages/languages';
import { account, company, letterInput, threeItems } from '../../../support/documentFixtures';
import { formalReminderLetter, letterBeforeAction, reminderLetter } from '../../../support/letters';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

const WRITERS = [reminderLetter, formalReminderLetter, letterBeforeAction] as const;

/** What is owed between businesses only, as the seven languages call it. */
const COMPENSATION =
  /compensation|Entschädigung|indemnité|rekompensat|indemnización|indennizzo|vergoeding/i;

type Write = (typeof WRITERS)[number];

function written(write: Write, over: Parameters<typeof letterInput>[0] = {}): LetterModel {
  const letter = write(letterInput(over));
  if (!letter.ok) throw new Error(letter.error.code);
  return letter.value;
}

function textOf(letter: LetterModel): string {
  const { subject, paragraphs, closing, payment, info, enclosures } = letter;
  const rows = [...payment, ...info].map(({ label, text }) => `${label}: ${text}`);
  return spaced([subject, ...paragraphs, ...closing, ...rows, ...enclosures].join('\n'));
}

const speaking = (language: string, over: Partial<Account> = {}): Account =>
  account({ language, items: threeItems(), ...over });

describe('dates', () => {
  const first = plainDate('2026-12-01');
  const fifth = plainDate('2026-12-05');
  test.each([
    ['en', '1 December 2026', 'Saturday, 5 December 2026', '5 Dec 2026'],
    ['de', '1. Dezember 2026', '5. Dezember 2026 (Samstag)', '05.12.2026'],
    ['fr', '1er décembre 2026', 'samedi 5 décembre 2026', '05/12/2026'],
    ['pl', '1 grudnia 2026 r.', '5 grudnia 2026 r. (sobota)', '05.12.2026'],
    ['es', '1 de diciembre de 2026', 'sábado 5 de diciembre de 2026', '05/12/2026'],
    ['it', '1° dicembre 2026', 'sabato 5 dicembre 2026', '05/12/2026'],
    ['nl', '1 december 2026', 'zaterdag 5 december 2026', '05-12-2026'],
  ])('%s', (language, long, weekday, short) => {
    const { dates } = wordsFor(language);
    expect(spaced(longDate(first, dates))).toBe(long);
    expect(spaced(weekdayDate(fifth, dates))).toBe(weekday);
    expect(spaced(shortDate(fifth, dates))).toBe(short);
  });

  test('every language has twelve months and seven days of its own', () => {
    for (const language of LETTER_LANGUAGES) {
      const { dates } = wordsFor(language);
      expect(new Set(dates.months).size).toBe(12);
      expect(new Set(dates.days).size).toBe(7);
      const days = Array.from({ length: 400 }, (_, i) => addDays(plainDate('2026-01-01'), i));
      for (const day of days) {
        for (const text of [longDate(day, dates), shortDate(day, dates), weekdayDate(day, dates)]) {
          expect(text).not.toMatch(/undefined|[{}]|\s{2}/);
        }
      }
    }
  });
});

describe('a letter in the language of the customer', () => {
  test.each([
    ['en', 'Dear Małgorzata Wiśniewska,', 'Yours sincerely,', '18,310.55 EUR', '12,500.00'],
    [
      'de',
      'Guten Tag Małgorzata Wiśniewska,',
      'Mit freundlichen Grüßen',
      '18.310,55 EUR',
      '12.500,00',
    ],
    ['fr', 'Madame, Monsieur,', 'Veuillez agréer', '18 310,55 EUR', '12 500,00'],
    ['pl', 'Szanowni Państwo,', 'Z poważaniem', '18 310,55 EUR', '12 500,00'],
    ['es', 'Estimados señores:', 'Atentamente,', '18.310,55 EUR', '12.500,00'],
    ['it', 'Gentile Małgorzata Wiśniewska,', 'Distinti saluti', '18.310,55 EUR', '12.500,00'],
    [
      'nl',
      'Geachte Małgorzata Wiśniewska,',
      'Met vriendelijke groet,',
      'EUR 18.310,55',
      '12.500,00',
    ],
  ])('%s', (language, salutation, close, amount, cell) => {
    for (const write of WRITERS) {
      const letter = written(write, { account: speaking(language) });
      expect(letter.language).toBe(language);
      expect(letter.paragraphs[0]).toBe(salutation);
      expect(letter.closing[0]).toMatch(new RegExp(`^${close}`));
      expect(spaced(letter.subject)).toContain(amount);
      expect(spaced(letter.table.rows[0]?.[3] ?? '')).toBe(cell);
      expect(textOf(letter)).not.toMatch(/[{}]|undefined|\.\.| {2}| ,/);
      const lower = /,$/.test(salutation) && ['de', 'pl', 'it'].includes(language);
      const begin = letter.paragraphs[1]?.charAt(0) ?? '';
      expect(begin === begin.toLowerCase()).toBe(lower);
    }
  });

  test('another language than ours is written in English, a regional one in its base', () => {
    expect(written(reminderLetter, { account: speaking('cs') }).language).toBe('en');
    expect(written(reminderLetter, { account: speaking('de-AT') }).language).toBe('de');
    expect(letterLanguage('')).toBe('en');
    expect([languageOfCountry('AT'), languageOfCountry('BE')]).toEqual(['de', 'en']);
  });

  test.each(LETTER_LANGUAGES)(
    '%s: a reminder threatens nothing, a demand only what is enabled',
    (language) => {
      const { consequences } = wordsFor(language);
      const to = speaking(language);
      const court = consequences.court;
      for (const write of WRITERS) {
        expect(textOf(written(write, { account: to }))).not.toContain(court);
      }
      const threatened = written(letterBeforeAction, {
        account: to,
        consequences: [{ kind: 'court' }, { kind: 'agency', name: 'Inkasso Nord' }],
      });
      expect(textOf(threatened)).toContain(court);
      expect(textOf(threatened)).toContain('Inkasso Nord');
    },
  );

  test('a private person is addressed by name and never told of compensation', () => {
    const to = (language: string) =>
      speaking(language, {
        debtorType: 'consumer',
        name: 'Jan Kowal',
        contact: { name: '', phone: '', email: '', preference: '' },
      });
    const salutations = LETTER_LANGUAGES.map(
      (language) => written(reminderLetter, { account: to(language) }).paragraphs[0],
    );
    expect(salutations).toEqual([
      'Dear Jan Kowal,',
      'Guten Tag Jan Kowal,',
      'Madame, Monsieur,',
      'Szanowna Pani, Szanowny Panie,',
      'Estimado/a Jan Kowal:',
      'Gentile Jan Kowal,',
      'Geachte Jan Kowal,',
    ]);
    for (const language of LETTER_LANGUAGES) {
      const letter = textOf(written(letterBeforeAction, { account: to(language) }));
      expect(letter).not.toMatch(COMPENSATION);
    }
  });

  test('labels of payment block and footer follow the language', () => {
    const letter = written(reminderLetter, { account: speaking('fr') });
    expect(letter.sender.footer.flat()).toContain('N° TVA\u00a0: DE811234567');
    expect(letter.payment.map(({ label }) => label)).toContain('Banque');
  });
});

describe('formal notice', () => {
  const inItaly = {
    lines: ['Via Esempio 1'],
    postalCode: '20121',
    city: 'Milano',
    region: '',
    country: 'IT',
  };

  test('stands in a demand between two parties of the country whose law wants it', () => {
    const to = speaking('it', { address: inItaly });
    const from = { ...company, address: inItaly };
    const text = textOf(written(letterBeforeAction, { account: to, company: from }));
    expect(text).toContain('costituzione in mora');
    expect(textOf(written(letterBeforeAction, { account: to }))).not.toContain('costituzione');
    expect(textOf(written(reminderLetter, { account: to, company: from }))).not.toContain('mora');
  });

  test('registered mail is marked as the post of the sender wants it', () => {
    const from = (country: string) => ({ ...company, address: { ...company.address, country } });
    const marks = ['DE', 'FR', 'PL', 'IE'].map(
      (country) => written(letterBeforeAction, { company: from(country) }).endorsement,
    );
    expect(marks).toEqual(['Einschreiben', 'Recommandé', 'Polecony', 'Registered']);
  });
});
