import type { LetterLanguage } from '../letters/languages/languages';

/** What may be wrong with a phrase, the gravest first. */
export const TONE_KINDS = [
  'threat',
  'profanity',
  'insult',
  'accusation',
  'private',
  'pressure',
  'blame',
  'demand',
] as const;
export type ToneKind = (typeof TONE_KINDS)[number];

/** Consequences a firm may announce once it is able and willing to carry them out: a setting. */
export const CONSEQUENCES = [
  'court',
  'agency',
  'creditBureau',
  'insolvency',
  'enforcement',
  'stopSupply',
] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/**
 * Threats nobody may make, whatever the settings say: a crime for a civil debt, telling third
 * parties, harm (shared facts "What law forbids": harassment, misleading threat, third parties).
 */
export type Forbidden = 'criminal' | 'exposure' | 'violence';
export type ThreatName = Consequence | Forbidden;

/** Phrases of one kind in one language, and words to use in their place. */
export interface ToneRule {
  readonly kind: ToneKind;
  /** Of a threat: what is threatened. */
  readonly threat?: ThreatName;
  /**
   * Words one after the other, in any case and with or without accents; `word*` stands for every
   * word that begins so, `…` for up to three words in between.
   */
  readonly phrases: readonly string[];
  /** In the language of the phrases. */
  readonly better: string;
}

/** The rules of one language. They are house rules: nobody publishes such a list with authority. */
export interface ToneWords {
  readonly language: LetterLanguage;
  readonly source: 'house rule';
  readonly asOf: string;
  readonly rules: readonly ToneRule[];
}

export interface ToneFinding {
  readonly kind: ToneKind;
  readonly threat: ThreatName | null;
  /** The words as they stand in the text, and where: UTF-16 positions, `to` exclusive. */
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
  /** Why it does harm: a code of `texts.ts`. */
  readonly why: string;
  readonly better: string;
  /** False for a consequence the settings allow to be announced; true for all other threats. */
  readonly stops: boolean;
}

/** Facts that make a text stand up later. */
export interface NamedFacts {
  readonly amount: boolean;
  readonly date: boolean;
  readonly document: boolean;
}

export interface ToneReport {
  /** In the order of the text. */
  readonly findings: readonly ToneFinding[];
  readonly facts: NamedFacts;
}
