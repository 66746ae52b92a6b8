import { checkIban } from '../../references/iban';
import { firstReference, joinTexts } from '../statement/values';
import type { MtDetails } from './details';
import { readSepaWords } from './sepaWords';

/** Business code, then a mark and two digits: `166?00…`, `020~00…`, `<20…`. */
const STRUCTURED = /^\s*(?:\d{3})?\s*([?~<>@^|!#])\d\d/;

/** Longest content of a subfield; one this long goes on in the next without a blank. */
const FULL_SUBFIELD = 27;

/** German business codes of money that came back: direct debits, and transfers (159). */
const RETURN_CODES: ReadonlySet<string> = new Set(['108', '109', '159']);

/** The mark before each subfield, `null` when the text has no subfields. */
export function subfieldSeparator(text: string): string | null {
  return STRUCTURED.exec(text)?.[1] ?? null;
}

/**
 * Subfields of the German form and those made after it: 20–29 and 60–63 purpose, 31 account, 32–33
 * name, 34 reason of a return, 38 account with its country, 00 what the bank calls it.
 */
export function readSubfields(text: string, separator: string): MtDetails {
  const businessCode = /^\s*(\d{3})/.exec(text)?.[1] ?? '';
  const pieces = piecesOf(text, separator);
  const of = (...codes: readonly string[]) => codes.map((code) => pieces.get(code) ?? '');
  const purpose = wrapped([...numbered(pieces, 20, 29), ...numbered(pieces, 60, 63)]);
  const words = readSepaWords(purpose);
  const [posting = '', account = '', reason = '', international = ''] = of('00', '31', '34', '38');
  return {
    name: joinTexts([wrapped(of('32', '33'))]),
    iban: firstReference(longAccount(international), account, words.iban).replace(/\s/g, ''),
    reference: firstReference(words.endToEnd, words.reference),
    text: joinTexts([words.text, words.ultimate]) || posting.trim(),
    returned: RETURN_CODES.has(businessCode) ? reason.trim() || businessCode : words.returned,
  };
}

/** Polish banks give the whole number apart from the one within the bank; it may lack its country. */
function longAccount(written: string): string {
  const checked = checkIban(written);
  return checked.ok ? checked.value.iban : '';
}

function piecesOf(text: string, separator: string): Map<string, string> {
  const pieces = new Map<string, string>();
  const parts = text.split(new RegExp(`\\${separator}(\\d\\d)`));
  for (let at = 1; at < parts.length; at += 2) {
    const code = parts[at] ?? '';
    pieces.set(code, (pieces.get(code) ?? '') + (parts[at + 1] ?? ''));
  }
  return pieces;
}

function numbered(pieces: ReadonlyMap<string, string>, from: number, to: number): string[] {
  return Array.from(
    { length: to - from + 1 },
    (_, index) => pieces.get(String(from + index)) ?? '',
  );
}

function wrapped(pieces: readonly string[]): string {
  let text = '';
  let cut = true;
  for (const piece of pieces) {
    if (piece === '') continue;
    text += cut ? piece : ` ${piece}`;
    cut = piece.length >= FULL_SUBFIELD;
  }
  return text;
}
