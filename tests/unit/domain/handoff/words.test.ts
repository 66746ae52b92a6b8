import { describe, expect, test } from 'vitest';
import { LOG_TEXTS } from '../../../../src/domain/accounts/log/texts';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { GERMAN_LOG, GERMAN_PACK } from '../../../../src/domain/handoff/words/de';
import { ENGLISH_PACK } from '../../../../src/domain/handoff/words/en';
import { SPANISH_LOG, SPANISH_PACK } from '../../../../src/domain/handoff/words/es';
import { FRENCH_LOG, FRENCH_PACK } from '../../../../src/domain/handoff/words/fr';
import { ITALIAN_LOG, ITALIAN_PACK } from '../../../../src/domain/handoff/words/it';
import { DUTCH_LOG, DUTCH_PACK } from '../../../../src/domain/handoff/words/nl';
import { POLISH_LOG, POLISH_PACK } from '../../../../src/domain/handoff/words/pl';
import type { PackWords } from '../../../../src/domain/handoff/words/words';
import { LETTER_LANGUAGES } from '../../../../src/domain/letters/languages/languages';
import type { Texts } from '../../../../src/domain/messages/texts';
import { LAW, packInput, posted } from '../../../support/packFixtures';

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)/g)].map(([, a]) => a ?? '').sort();

const OTHERS: readonly (readonly [string, PackWords, Texts])[] = [
  ['de', GERMAN_PACK, GERMAN_LOG],
  ['fr', FRENCH_PACK, FRENCH_LOG],
  ['pl', POLISH_PACK, POLISH_LOG],
  ['es', SPANISH_PACK, SPANISH_LOG],
  ['it', ITALIAN_PACK, ITALIAN_LOG],
  ['nl', DUTCH_PACK, DUTCH_LOG],
];

describe.each(OTHERS)('the words of a pack in %s', (_, words, log) => {
  test('have the places of the English ones', () => {
    for (const key of Object.keys(ENGLISH_PACK) as (keyof PackWords)[]) {
      expect([key, placesIn(words[key])]).toEqual([key, placesIn(ENGLISH_PACK[key])]);
    }
  });

  test('every line of the log is there, names what the English line names and loses nothing of it', () => {
    expect(Object.keys(log).sort()).toEqual(Object.keys(LOG_TEXTS).sort());
    for (const [code, text] of Object.entries(log)) {
      expect([code, placesIn(text)]).toEqual([code, placesIn(LOG_TEXTS[code] ?? '')]);
    }
  });
});

test.each(LETTER_LANGUAGES)(
  'a pack in %s has nothing unfilled and its own headings',
  (language) => {
    const made = buildPack(packInput({ law: LAW, language, paper: true }, posted()));
    if (!made.ok) throw new Error(made.error.code);
    const statements = made.value.documents.flatMap(({ model }) =>
      model.kind === 'statement' ? [model] : [],
    );
    expect(statements.length).toBeGreaterThan(4);
    expect(statements.every((model) => model.language === language)).toBe(true);
    const said = JSON.stringify(statements.map(({ pageLabel: _, ...model }) => model));
    expect(said.match(/\{\w+\}/)).toBeNull();
    if (language !== 'en') {
      for (const word of [
        'statement',
        'chronology',
        'derivation',
        'contactLog',
        'dealings',
      ] as const) {
        expect(said.includes(`"${ENGLISH_PACK[word]}"`)).toBe(false);
      }
    }
    const readme = made.value.texts.find(({ path }) => path === '000_readme.txt')?.text ?? '';
    expect(readme).toContain('sha256sum -c SHA256SUMS.txt');
    expect(readme).not.toMatch(/\{\w+\}/);
  },
);
