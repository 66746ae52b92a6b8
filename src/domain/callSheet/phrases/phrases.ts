import type { LetterLanguage } from '../../letters/languages/languages';
import { GERMAN_PHRASES } from './de';
import { ENGLISH_PHRASES } from './en';
import { SPANISH_PHRASES } from './es';
import { FRENCH_PHRASES } from './fr';
import { ITALIAN_PHRASES } from './it';
import { DUTCH_PHRASES } from './nl';
import { POLISH_PHRASES } from './pl';

/** What a caller may say, in the order of a call; which of them fit follows from the ledger. */
export const PHRASE_NAMES = [
  'greeting',
  'greetingFirm',
  'thanks',
  'unmatched',
  'broken',
  'partly',
  'purpose',
  'notDue',
  'question',
  'offer',
  'closing',
] as const;
export type PhraseName = (typeof PHRASE_NAMES)[number];

/** Places: `{me}`, `{company}`, `{person}`, `{amount}`, `{date}`, `{made}`, `{received}`. */
export type CallPhrases = Readonly<Record<PhraseName, string>>;

export const CALL_PHRASES: Readonly<Record<LetterLanguage, CallPhrases>> = {
  en: ENGLISH_PHRASES,
  de: GERMAN_PHRASES,
  fr: FRENCH_PHRASES,
  pl: POLISH_PHRASES,
  es: SPANISH_PHRASES,
  it: ITALIAN_PHRASES,
  nl: DUTCH_PHRASES,
};
