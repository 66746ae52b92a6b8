import type { LetterWords } from '../words';
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import { ITALIAN } from './it';
import { DUTCH } from './nl';
import { POLISH } from './pl';

/** The languages letters are written in (ISO 639-1), in the order a form offers them. */
export const LETTER_LANGUAGES = ['en', 'de', 'fr', 'pl', 'es', 'it', 'nl'] as const;

export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

const WORDS: Readonly<Record<LetterLanguage, LetterWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  pl: POLISH,
  es: SPANISH,
  it: ITALIAN,
  nl: DUTCH,
};

/** The language letters are written in for a customer's BCP 47 tag; English where we have no words. */
export function letterLanguage(tag: string): LetterLanguage {
  const [base = ''] = tag.toLowerCase().split('-');
  return LETTER_LANGUAGES.find((language) => language === base) ?? 'en';
}

/** By a BCP 47 tag; English for a language we do not write. */
export function wordsFor(tag: string): LetterWords {
  return WORDS[letterLanguage(tag)];
}

const SPOKEN: Readonly<Record<string, LetterLanguage>> = {
  AT: 'de',
  DE: 'de',
  LI: 'de',
  ES: 'es',
  FR: 'fr',
  MC: 'fr',
  IT: 'it',
  SM: 'it',
  NL: 'nl',
  PL: 'pl',
};

/**
 * The language to begin with for a customer of a country, where one is spoken nearly everywhere;
 * English otherwise (Belgium and Switzerland have several: a person chooses).
 */
export function languageOfCountry(country: string): LetterLanguage {
  return SPOKEN[country] ?? 'en';
}
