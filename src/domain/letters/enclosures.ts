import type { LetterKind } from '../accounts/account';
import { longDate } from '../documents/format';
import { fill } from '../messages/fill';
import { claimLines } from './figures';
import type { LetterInput } from './input';
import { underUkProtocol } from './protocol';
import type { LetterWords } from './words';

/**
 * What goes into the envelope with the letter. The forms of the British protocol (Annexes 1 and 2 of
 * the Pre-Action Protocol for Debt Claims) have official names and are in English.
 */
export function enclosuresOf(kind: LetterKind, input: LetterInput, words: LetterWords): string[] {
  if (input.enclosures !== undefined) return [...input.enclosures];
  const copies = input.copies ?? copiesMeant(kind, input, words);
  if (!underUkProtocol(kind, input)) return [...copies];
  const today = longDate(input.today, words.dates);
  return [fill(words.statementEnclosed, { today }), ...UK_FORMS, ...copies];
}

/** Where nobody says which files go along, a letter before action says how many invoices it is about. */
function copiesMeant(kind: LetterKind, input: LetterInput, words: LetterWords): string[] {
  if (kind !== 'letterBeforeAction') return [];
  const count = String(claimLines(input.items, input.today).length);
  return [fill(words.invoiceCopies, { count })];
}

/** Annexes of the protocol, as its text names them. */
export const UK_FORMS = [
  'Information Sheet and Reply Form (Annex 1)',
  'Financial Statement (Annex 2)',
];
