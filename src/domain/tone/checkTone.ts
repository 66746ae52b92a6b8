import type { LetterLanguage } from '../letters/languages/languages';
import { type Refusal, refusal } from '../refusal';
import { factsIn } from './facts';
import { TONE_WORDS } from './languages/all';
import { matchAt, type Pattern, pattern } from './phrase';
import {
  CONSEQUENCES,
  type Consequence,
  TONE_KINDS,
  type ToneFinding,
  type ToneReport,
  type ToneRule,
} from './types';
import { folded, type Word, wordsIn } from './words';

export interface ToneOptions {
  /** The languages the text may be in: the customer's and the user's. */
  readonly languages: readonly LetterLanguage[];
  /** Consequences the settings allow to be announced. */
  readonly consequences: readonly Consequence[];
  /** Numbers of the customer's documents. */
  readonly documents?: readonly string[];
  /** Names of the customer and of his people: Ms Crook is no crook. */
  readonly names?: readonly string[];
}

/**
 * What a note or message should not say, why, and what to say instead; and the facts it names. A
 * matter of house rules and of the law's bounds (no threat that is not meant, nothing to third
 * parties): it informs, and only `toneStops` holds anything back.
 */
export function checkTone(text: string, options: ToneOptions): ToneReport {
  const languages = [...new Set(options.languages)];
  const words = wordsIn(text);
  const found = languages.flatMap((language) =>
    compiled(language).flatMap((rule) => findingsOf(text, words, rule, options.consequences)),
  );
  const isName = namedIn(options.names ?? []);
  return {
    findings: withoutOverlaps([...found, ...masked(text, languages)]).filter((one) => !isName(one)),
    facts: factsIn(text, languages, options.documents ?? []),
  };
}

/**
 * Threats that must not go out: forbidden ones, and consequences the settings do not enable. A
 * message or letter with one is stopped; a note never is.
 */
export function toneStops({ findings }: ToneReport): readonly ToneFinding[] {
  return findings.filter(({ stops }) => stops);
}

/** Why a message or letter must not go out as it is, or undefined. */
export function messageProblem(report: ToneReport): Refusal | undefined {
  const [stopped] = toneStops(report);
  if (stopped === undefined) return undefined;
  const mayBeAllowed = CONSEQUENCES.some((known) => known === stopped.threat);
  const code = mayBeAllowed ? 'tone.threat-stopped' : 'tone.threat-forbidden';
  return refusal(code, { phrase: stopped.phrase });
}

/** True for a word with a capital letter that is part of one of the names. */
function namedIn(names: readonly string[]): (finding: ToneFinding) => boolean {
  const parts = new Set(wordsIn(names.join(' ')).map((word) => word.folded));
  return ({ phrase, threat }) =>
    threat === null && /^\p{Lu}/u.test(phrase) && parts.has(folded(phrase));
}

interface CompiledRule extends ToneRule {
  readonly patterns: readonly Pattern[];
}

const rulesByLanguage = new Map<LetterLanguage, readonly CompiledRule[]>();

function compiled(language: LetterLanguage): readonly CompiledRule[] {
  const known = rulesByLanguage.get(language);
  if (known !== undefined) return known;
  const rules = TONE_WORDS[language].rules.map((rule) => ({
    ...rule,
    patterns: rule.phrases.map(pattern),
  }));
  rulesByLanguage.set(language, rules);
  return rules;
}

function findingsOf(
  text: string,
  words: readonly Word[],
  rule: CompiledRule,
  consequences: readonly Consequence[],
): ToneFinding[] {
  return words.flatMap((word, index) => {
    const ends = rule.patterns.flatMap((phrase) => matchAt(words, index, phrase) ?? []);
    const last = words[Math.max(...ends) - 1];
    return ends.length === 0 || last === undefined
      ? []
      : [findingAt(text, word.from, last.to, rule, consequences)];
  });
}

function findingAt(
  text: string,
  from: number,
  to: number,
  { kind, threat, better }: ToneRule,
  consequences: readonly Consequence[],
): ToneFinding {
  const why = threat === undefined ? `tone.why-${kind}` : `tone.why-threat-${threat}`;
  const stops = threat !== undefined && !isAllowed(threat, consequences);
  return {
    kind,
    threat: threat ?? null,
    phrase: text.slice(from, to),
    from,
    to,
    why,
    better,
    stops,
  };
}

function isAllowed(threat: string, consequences: readonly Consequence[]): boolean {
  return CONSEQUENCES.some((known) => known === threat && consequences.includes(known));
}

/** "f**k": a word half hidden behind asterisks is no better. */
function masked(text: string, languages: readonly LetterLanguage[]): ToneFinding[] {
  const [language = 'en'] = languages;
  const rule = TONE_WORDS[language].rules.find(({ kind }) => kind === 'profanity');
  if (rule === undefined) return [];
  return [...text.matchAll(/\p{L}+\*+\p{L}+/gu)].map(({ 0: word, index }) =>
    findingAt(text, index, index + word.length, rule, []),
  );
}

/** In the order of the text; of two that overlap the graver one, of two equally grave the longer. */
function withoutOverlaps(found: readonly ToneFinding[]): ToneFinding[] {
  const byWeight = [...found].sort(
    (a, b) =>
      Number(b.stops) - Number(a.stops) ||
      TONE_KINDS.indexOf(a.kind) - TONE_KINDS.indexOf(b.kind) ||
      b.to - b.from - (a.to - a.from) ||
      a.from - b.from,
  );
  const kept: ToneFinding[] = [];
  for (const one of byWeight) {
    if (kept.every((other) => one.to <= other.from || other.to <= one.from)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}
