import type { LetterLanguage } from '../../letters/languages/languages';
import type { ToneWords } from '../types';
import { GERMAN_TONE } from './de';
import { ENGLISH_TONE } from './en';
import { SPANISH_TONE } from './es';
import { FRENCH_TONE } from './fr';
import { ITALIAN_TONE } from './it';
import { DUTCH_TONE } from './nl';
import { POLISH_TONE } from './pl';

/** The rules by the language of the text. */
export const TONE_WORDS: Readonly<Record<LetterLanguage, ToneWords>> = {
  en: ENGLISH_TONE,
  de: GERMAN_TONE,
  fr: FRENCH_TONE,
  pl: POLISH_TONE,
  es: SPANISH_TONE,
  it: ITALIAN_TONE,
  nl: DUTCH_TONE,
};
