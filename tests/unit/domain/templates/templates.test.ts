import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETTER_KINDS } from '../../../../src/domain/accounts/account';
import { shippedRegimes } from '../../../../src/domain/interest/shippedRegimes';
import { LETTER_LANGUAGES } from '../../../../src/domain/letters/languages/languages';
import { previewOf } from '../../../../src/domain/letters/preview';
import { english } from '../../../../src/domain/messages/english';
import { refusalText } from '../../../../src/domain/messages/texts';
import {
  checkSettings,
  DEFAULT_SETTINGS,
  settingsFrom,
} from '../../../../src/domain/settings/settings';
import { templateProblem } from '../../../../src/domain/templates/check';
import { userText } from '../../../../src/domain/templates/chosen';
import { renderTemplate } from '../../../../src/domain/templates/render';
import { shippedTemplate } from '../../../../src/domain/templates/shipped';
import { blocksOf, variablesOf } from '../../../../src/domain/templates/variables';
import { company, TODAY } from '../../../support/documentFixtures';
import { example, letterTo } from '../../../support/letterWork';

const GOOD =
  'Subject\n\n{{ salutation }}\n\n{{ items_table }}\n\nText {{ amount }}\n\n{{ payment_box }}';

describe('shipped texts', () => {
  const all = LETTER_KINDS.flatMap((kind) =>
    LETTER_LANGUAGES.map((language) => [kind, language] as const),
  );
  test.each(all)('%s in %s can be read and reads well as a text of one’s own', (kind, language) => {
    const source = shippedTemplate(kind, language);
    expect(templateProblem(kind, source)).toBeNull();
    for (const debtorType of ['business', 'consumer'] as const) {
      const work = {
        company,
        settings: DEFAULT_SETTINGS,
        today: TODAY,
        regimes: shippedRegimes(),
      };
      const { letter } = previewOf(kind, source, { language, debtorType }, work);
      expect(letter).toMatchObject({ ok: true });
    }
  });

  test('no two kinds of a language have the same subject', () => {
    for (const language of LETTER_LANGUAGES) {
      const subjects = LETTER_KINDS.map((kind) => shippedTemplate(kind, language).split('\n')[0]);
      expect(new Set(subjects).size).toBe(LETTER_KINDS.length);
    }
  });
});

describe('what is wrong with a text is named, with its line', () => {
  test.each([
    ['', 'templates.empty', undefined],
    [
      'S\n\n{{ items_table }}\n\n{{ payment_box }}\n\n{% for a in b %}{% endfor %}',
      'templates.tag',
      '7',
    ],
    [`${GOOD}\n{% if reminded %}x`, 'templates.syntax', '10'],
    [`${GOOD}\n{{ amount`, 'templates.syntax', '10'],
    [`${GOOD}\n{% include "x" %}`, 'templates.tag', '10'],
    [`${GOOD}\n{% render "x" %}`, 'templates.tag', '10'],
    [`${GOOD}\n{{ amount | date: "%Y" }}`, 'templates.filter', '10'],
    [`${GOOD}\n{{ amont }}`, 'templates.unknown', 10],
    [`${GOOD}\n{% if remindet %}x{% endif %}`, 'templates.unknown', 10],
    [`${GOOD}\n{{ consequences }}`, 'templates.unknown', 10],
    [`${GOOD}\n{{ reminded }}`, 'templates.flag', 10],
    ['S\n\n{{ payment_box }}\n\nText', 'templates.block-missing', undefined],
    [`${GOOD}\n\n{{ items_table }}`, 'templates.block-twice', 11],
    ['S\n\nText {{ items_table }}\n\n{{ payment_box }}', 'templates.block-alone', 3],
  ])('%j is %s', (source, code, line) => {
    const problem = templateProblem('reminder', source);
    expect(problem?.code).toBe(code);
    expect(problem?.params?.line).toBe(line);
    if (problem) expect(refusalText(english, problem)).not.toMatch(/\{line\}|^templates\./);
  });

  test('a long text is refused', () => {
    expect(templateProblem('reminder', 'x'.repeat(20_001))?.code).toBe('templates.tooLong');
  });
});

describe('filling in', () => {
  test('a variable without a value stops the letter, in a condition it does not', () => {
    expect(renderTemplate('S\n\n{{ contact }}', {})).toMatchObject({
      error: { code: 'templates.missing', params: { name: 'contact', line: '3' } },
    });
    const text = renderTemplate('S\n\nA{% if contact %} {{ contact }}{% endif %}', {});
    expect(text).toMatchObject({ value: { paragraphs: ['A'] } });
  });

  test('paragraphs, subject and the places of the blocks', () => {
    const text = renderTemplate(GOOD, { salutation: 'Dear A,', amount: '1 EUR' });
    expect(text).toMatchObject({
      value: {
        subject: 'Subject',
        paragraphs: ['Dear A,', 'Text 1 EUR'],
        blocks: { items_table: 1, payment_box: 2 },
      },
    });
  });

  test('a text that fills in to nothing but a subject is refused', () => {
    const source = 'S\n\n{% if contact %}x{% endif %}';
    expect(renderTemplate(source, {})).toMatchObject({ error: { code: 'templates.empty' } });
  });

  test('values are not templates themselves', () => {
    const text = renderTemplate('S\n\n{{ customer }}', { customer: '{{ amount }} {% if %}' });
    expect(text).toMatchObject({ value: { paragraphs: ['{{ amount }} {% if %}'] } });
  });

  test('any text either becomes a letter or is refused with a code', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '\n\n',
        '{{',
        '}}',
        '{%',
        '%}',
        ' if ',
        ' endif ',
        '|',
        ...variablesOf('reminder'),
      ),
      fc.constantFrom(...variablesOf('reminder').map((name) => `{{ ${name} }}`)),
      fc.constantFrom(...blocksOf('reminder').map((name) => `\n\n{{ ${name} }}\n\n`)),
    );
    const account = example('en', 'business');
    let lettersWritten = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const source = `Subject\n\n${pieces.join('')}`;
        const problem = templateProblem('reminder', source);
        if (problem !== null) {
          expect(problem.code).toMatch(/^templates\./);
          return;
        }
        const text = { changed: { 'reminder.en': source }, own: [] };
        const settings = { ...DEFAULT_SETTINGS, templates: text };
        const letter = letterTo(account, 'reminder', { settings });
        if (letter.ok) lettersWritten += 1;
        else expect(letter.error.code).toMatch(/^(templates|tone)\./);
      }),
      { numRuns: 400 },
    );
    expect(lettersWritten).toBeGreaterThan(0);
  });
});

describe('texts of the user', () => {
  const own = {
    id: 'a',
    name: 'Short',
    kind: 'reminder',
    language: 'en',
    source: GOOD,
  } as const;

  test('a chosen text is taken for its kind and language only, else the changed one', () => {
    const settings = { changed: { 'reminder.de': 'DE' }, own: [own] };
    expect(userText(settings, 'reminder', 'en', 'a')?.source).toBe(GOOD);
    expect(userText(settings, 'reminder', 'de', 'a')?.source).toBe('DE');
    expect(userText(settings, 'statement', 'en', 'a')).toBeUndefined();
    expect(userText(settings, 'reminder', 'en', null)).toBeUndefined();
  });

  test('a threat that is not enabled stops the letter', () => {
    const source = `${GOOD}\n\nOtherwise we will take you to court.`;
    const settings = {
      ...DEFAULT_SETTINGS,
      templates: { changed: { 'reminder.en': source }, own: [] },
    };
    expect(letterTo(example('en', 'business'), 'reminder', { settings })).toMatchObject({
      error: { code: 'tone.threat-stopped' },
    });
  });

  test('unreadable texts are not stored, and a damaged ledger falls back to the shipped ones', () => {
    const bad = { changed: { 'reminder.en': '{{ nonsense }}' }, own: [] };
    const change = { section: 'templates', after: bad } as const;
    expect(checkSettings(change)).toMatchObject({ error: { code: 'settings.invalid' } });
    expect(settingsFrom({ templates: bad }).templates).toEqual({ changed: {}, own: [] });
    const good = { section: 'templates', after: { changed: {}, own: [own] } } as const;
    expect(checkSettings(good)).toMatchObject({ ok: true });
  });

  test('an agency without a name cannot be announced', () => {
    const letters = DEFAULT_SETTINGS.letters;
    const consequences = { letterBeforeAction: ['agency'], finalNotice: [] } as const;
    const nameless = { section: 'letters', after: { ...letters, consequences } } as const;
    expect(checkSettings(nameless)).toMatchObject({ error: { params: { field: 'agency' } } });
    const named = { section: 'letters', after: { ...letters, consequences, agency: 'X' } } as const;
    expect(checkSettings(named)).toMatchObject({ ok: true });
  });
});
