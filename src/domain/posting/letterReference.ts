import type { LetterModel } from '../documents/model';
import { letterLanguage, wordsFor } from '../letters/languages/languages';

/**
 * Our reference of a frozen letter, which its information block names; what the customer is to quote
 * where it names none; else ''.
 */
export function letterReference({ info, language, paymentReference = '' }: LetterModel): string {
  const { reference } = wordsFor(letterLanguage(language)).info;
  return info.find(({ label }) => label === reference)?.text ?? paymentReference;
}
