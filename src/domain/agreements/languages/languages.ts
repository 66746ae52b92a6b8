import { type LetterLanguage, letterLanguage } from '../../letters/languages/languages';
import type { AgreementWords } from '../paper/words';
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import { ITALIAN } from './it';
import { DUTCH } from './nl';
import { POLISH } from './pl';

const WORDS: Readonly<Record<LetterLanguage, AgreementWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  pl: POLISH,
  es: SPANISH,
  it: ITALIAN,
  nl: DUTCH,
};

/** The words of an agreement for a BCP 47 tag; agreements are written in the languages of letters. */
export function agreementWords(tag: string): AgreementWords {
  return WORDS[letterLanguage(tag)];
}
