import { foldWord } from '../values/fold';

const OUT = [
  'd',
  'dr',
  'debit',
  'debet',
  'af',
  's',
  'soll',
  'dbit',
  '-',
  'out',
  'uit',
  'cargo',
  'dare',
  ...['kimenő', 'tartozik', 'χ', 'χρέωση', 'borç', 'odchozí', 'breme'],
];
const IN = [
  ...['c', 'cr', 'credit', 'bij', 'h', 'haben', 'crdt', '+', 'in', 'abono', 'avere', 'haber'],
  ...['bejövő', 'követel', 'π', 'πίστωση', 'alacak', 'příchozí', 'dobro'],
];
const OUT_WORDS = new Set(OUT.map(foldSign));
const IN_WORDS = new Set(IN.map(foldSign));

/** -1 for money out, 1 for money in (Af/Bij, D/C, S/H, −/+), `null` for anything else. */
export function signOfWord(text: string): 1 | -1 | null {
  const word = foldSign(text);
  if (OUT_WORDS.has(word)) return -1;
  return IN_WORDS.has(word) ? 1 : null;
}

/** Beside the figures: "1,200.00 CR", "Dr 15.00", "15,00 S". */
const SIDE = /^\s*(cr|dr)\b|[\d.,\s](cr|dr|[HS])\.?\s*$/i;

/**
 * 1 where an amount is written as a credit of the account, so came in; -1 as a debit; `null` where no
 * letter says so. In a list of open items the same letters mean the opposite.
 */
export function sideOfAmount(text: string): 1 | -1 | null {
  const [, before, after] = SIDE.exec(text) ?? [];
  return signOfWord(before ?? after ?? 'none');
}

function foldSign(text: string): string {
  return foldWord(text) || text.trim();
}
