import { type LetterLanguage, wordsFor } from '../letters/languages/languages';
import type { NamedFacts } from './types';
import { folded, wordsIn } from './words';

const FIGURES = String.raw`\d[\d.,'\u00a0\u202f ]*`;
const CURRENCY = String.raw`(?:[A-Z]{3}\b|[€$£¥]|zł|Kč|kr\b|euros?\b|złotych)`;
const AMOUNT = new RegExp(
  String.raw`${FIGURES}\s?${CURRENCY}|${CURRENCY}\s?${FIGURES}|\b\d+[.,]\d{2}(?![\d.,])`,
  'u',
);
const DATE = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})?)(?!\d)/;
const DOCUMENT =
  /\b(?:invoice|inv\.|rechnung|re\.|facture|faktur[ay]|fv|factura|fattura|factuur)\b[^\n]{0,12}?\d/i;

/**
 * Which facts a text names: an amount of money, a calendar date, a document. `documents` are the
 * numbers of the customer's items; a number of three characters or more counts wherever it stands.
 */
export function factsIn(
  text: string,
  languages: readonly LetterLanguage[],
  documents: readonly string[],
): NamedFacts {
  const date = DATE.test(text) || languages.some((language) => hasMonthName(text, language));
  return {
    amount: AMOUNT.test(withoutDates(text)),
    date,
    document: namesDocument(text, documents),
  };
}

/** "25.11." is no amount. */
function withoutDates(text: string): string {
  return text.replace(new RegExp(DATE, 'g'), ' ');
}

/** A month by its name beside a day: "5 March", "March 5", "5. März". */
function hasMonthName(text: string, language: LetterLanguage): boolean {
  const { months, shortMonths } = wordsFor(language).dates;
  const names = new Set([...months, ...shortMonths].map((name) => folded(name.replace('.', ''))));
  const words = wordsIn(text);
  return words.some(
    ({ folded: word }, index) =>
      names.has(word) && [words[index - 1], words[index + 1]].some((near) => isDay(near?.folded)),
  );
}

function isDay(word: string | undefined): boolean {
  return word !== undefined && /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/.test(word);
}

function namesDocument(text: string, documents: readonly string[]): boolean {
  if (DOCUMENT.test(text)) return true;
  return documents.some((number) => number.length >= 3 && text.includes(number));
}
