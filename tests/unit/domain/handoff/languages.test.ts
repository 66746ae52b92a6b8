import { describe, expect, test } from 'vitest';
import { LOG_TEXTS } from '../../../../src/domain/accounts/log/texts';
import type { DocumentModel } from '../../../../src/domain/documents/model';
import type { PackContents } from '../../../../src/domain/handoff/input';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { buildDataRequest } from '../../../../src/domain/handoff/request/request';
import { HANDOFF_TEXTS } from '../../../../src/domain/handoff/texts';
import { GERMAN_ASKED } from '../../../../src/domain/handoff/words/asked/de';
import { ENGLISH_ASKED } from '../../../../src/domain/handoff/words/asked/en';
import { SPANISH_ASKED } from '../../../../src/domain/handoff/words/asked/es';
import { FRENCH_ASKED } from '../../../../src/domain/handoff/words/asked/fr';
import { ITALIAN_ASKED } from '../../../../src/domain/handoff/words/asked/it';
import { DUTCH_ASKED } from '../../../../src/domain/handoff/words/asked/nl';
import { POLISH_ASKED } from '../../../../src/domain/handoff/words/asked/pl';
import { ENGLISH_PACK } from '../../../../src/domain/handoff/words/en';
import {
  REGIME_CITATIONS,
  RULE_CITATIONS,
} from '../../../../src/domain/handoff/words/law/citations';
import { GERMAN_LAW } from '../../../../src/domain/handoff/words/law/de';
import { SPANISH_LAW } from '../../../../src/domain/handoff/words/law/es';
import { FRENCH_LAW } from '../../../../src/domain/handoff/words/law/fr';
import { ITALIAN_LAW } from '../../../../src/domain/handoff/words/law/it';
import { DUTCH_LAW } from '../../../../src/domain/handoff/words/law/nl';
import { POLISH_LAW } from '../../../../src/domain/handoff/words/law/pl';
import { lawSpeech } from '../../../../src/domain/handoff/words/law/speech';
import type { LawWords } from '../../../../src/domain/handoff/words/law/words';
import {
  type AskedWords,
  type PackLanguage,
  packSpeech,
} from '../../../../src/domain/handoff/words/words';
import { INTEREST_TEXTS } from '../../../../src/domain/interest/texts';
import { LIMITATION_TEXTS } from '../../../../src/domain/limitation/texts';
import { ENGLISH_STYLE } from '../../../../src/domain/messages/sentence';
import { LAW, packInput, posted } from '../../../support/packFixtures';

const LAWS: readonly (readonly [PackLanguage, LawWords, AskedWords])[] = [
  ['de', GERMAN_LAW, GERMAN_ASKED],
  ['fr', FRENCH_LAW, FRENCH_ASKED],
  ['pl', POLISH_LAW, POLISH_ASKED],
  ['es', SPANISH_LAW, SPANISH_ASKED],
  ['it', ITALIAN_LAW, ITALIAN_ASKED],
  ['nl', DUTCH_LAW, DUTCH_ASKED],
];

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)/g)].map(([, a]) => a ?? '').sort();

/** What a pack may say of the law: rules and reasons; due dates and allocation it does not print. */
const SAID = [...Object.keys(INTEREST_TEXTS), ...Object.keys(LIMITATION_TEXTS)].filter((code) =>
  /^(interest\.rule-(?!due-|allocation|stated)|limitation\.(why|event)-(?!reversed))/.test(code),
);

const REFUSED = [
  'handoff.interest-credit',
  'handoff.interest-not-late',
  'handoff.interest-no-regime',
  'interest.rate-missing',
  'interest.contract-rate-needed',
  'interest.tier-currency',
];

describe.each(LAWS)('the law in %s', (_, law, asked) => {
  test('every rule and reason has a sentence, with nothing in it the English one does not name', () => {
    expect(Object.keys(law.texts).sort()).toEqual([...SAID, ...REFUSED].sort());
    const english = { ...INTEREST_TEXTS, ...LIMITATION_TEXTS, ...HANDOFF_TEXTS };
    for (const [code, text] of Object.entries(law.texts)) {
      const places = placesIn(english[code] ?? '');
      expect([code, placesIn(text).filter((place) => !places.includes(place))]).toEqual([code, []]);
    }
  });

  test('the words of the answer to a request for access have the places of the English ones', () => {
    for (const key of Object.keys(ENGLISH_ASKED) as (keyof AskedWords)[]) {
      expect([key, placesIn(asked[key])]).toEqual([key, placesIn(ENGLISH_ASKED[key])]);
    }
  });
});

test('every shipped regime and rule is cited', () => {
  expect(Object.keys(REGIME_CITATIONS).sort()).toEqual(LAW.regimes.map(({ id }) => id).sort());
  expect(Object.keys(RULE_CITATIONS).sort()).toEqual(LAW.rules.map(({ id }) => id).sort());
});

/** Every stretch of at least two words of the English sentences, as a text in a pack would have it. */
const ENGLISH = [
  ...Object.values({ ...ENGLISH_PACK, ...ENGLISH_ASKED }),
  ...Object.values(LOG_TEXTS),
  ...Object.values(INTEREST_TEXTS),
  ...Object.values(LIMITATION_TEXTS),
  ...Object.values(HANDOFF_TEXTS),
  ...LAW.regimes.flatMap(({ name, reference, compensation }) => [
    name,
    reference.name,
    compensation?.basis ?? '',
  ]),
  ...LAW.rules.flatMap(({ claim, confidence, kinds }) => [
    claim,
    confidence,
    ...kinds.map((kind) => kind.claim),
  ]),
]
  .flatMap((text) => text.split(/\{[^}]*\}|\n/))
  .map((text) => text.trim())
  .filter((text) => text.length > 9 && /\p{L}{2,} \p{L}{2,}/u.test(text));

/** Names of statutes are quoted in every language. */
const QUOTED = Object.values(REGIME_CITATIONS).map(({ law }) => law);
const SENTENCES = [...new Set(ENGLISH)];

function englishIn(said: string): string[] {
  const rest = QUOTED.reduce(
    (text, name) => (name === '' ? text : text.replaceAll(name, '')),
    said,
  );
  return SENTENCES.filter((text) => rest.includes(text));
}

/** What the pack itself says: letters stand as they went out. */
function saidIn({ documents, texts, paper }: PackContents): string {
  const models: DocumentModel[] = [
    ...documents.map(({ model }) => model),
    ...(paper?.order ?? []).flatMap((part) =>
      'file' in part
        ? [part.divider, part.encrypted, part.damaged]
        : 'divider' in part
          ? [part.divider]
          : [],
    ),
  ];
  const sheets = models.filter(({ kind }) => kind === 'statement');
  const read = texts.filter(({ path }) => !path.endsWith('.jsonl') && path !== 'data.json');
  return [...sheets.map(strings), ...read.map(({ text }) => text.replaceAll('\r\n', '\n'))]
    .flat()
    .join('\n');
}

/** Texts at any depth, but for the page label, which is filled in where it is drawn. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'pageLabel' ? [] : strings(one)));
}

const CASE = posted();
const INPUT = packInput();

const COUNTRIES = 'AT BE CH CZ DE ES FR GB IE IT NL PL US JP'.split(' ');

describe.each(LAWS.map(([language]) => language))('in %s', (language) => {
  test.each(COUNTRIES)('a pack about a customer in %s has no English sentence left', (country) => {
    for (const debtorType of ['business', 'consumer'] as const) {
      const { account } = CASE;
      const address = { ...account.address, country };
      const debtors = [{ ...CASE, account: { ...account, address, debtorType } }];
      const paper = country === 'DE';
      const made = buildPack({ ...INPUT, debtors, law: LAW, language, paper });
      if (!made.ok) throw new Error(made.error.code);
      const said = saidIn(made.value);
      expect(englishIn(said)).toEqual([]);
      expect(said.match(/\{\w+\}/)).toBeNull();
    }
  });

  test('nor has the answer to a request for access', () => {
    const { company, head, codes, cutOff: asOf } = INPUT;
    const { account, events, files = [] } = CASE;
    const made = buildDataRequest({ company, account, events, codes, asOf, head, files, language });
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.documents[0]?.model.language).toBe(language);
    expect(englishIn(saidIn(made.value))).toEqual([]);
  });

  test('names the user gave to outcomes and reasons stand in a line of this language', () => {
    const codes = {
      outcomes: { labels: { reached: 'Durchgestellt' }, hidden: [] },
      reasons: { labels: { goods: 'Mangel {x}' }, hidden: [] },
    };
    const { log } = packSpeech(language, codes);
    const call = log({ code: 'log.call.reached.back', params: { back: '2026-12-01' } });
    const dispute = log({ code: 'log.dispute.goods', params: { count: 2 } });
    expect(call).toMatch(/: Durchgestellt; .*2026/);
    expect(dispute).toMatch(/Mangel x.*2/);
    expect(englishIn(`${call}\n${dispute}`)).toEqual([]);
  });
});

test('the English sentences are found where they are left', () => {
  const made = buildPack(packInput({ law: LAW, language: 'en' }));
  if (!made.ok) throw new Error(made.error.code);
  expect(englishIn(saidIn(made.value)).length).toBeGreaterThan(40);
});

test('a pack in English says how far to trust the law it names, not what our tables note about it', () => {
  const english = lawSpeech(null, ENGLISH_STYLE);
  for (const rule of LAW.rules) {
    const params = { lastDay: '2031-07-28', confidence: rule.confidence };
    const said = english.limitation({ code: 'limitation.why-probable', params }, rule);
    expect(said).toMatch(/^Probable last day 28 Jul 2031, .* sources: (high|medium|low)\)\.$/);
  }
});
