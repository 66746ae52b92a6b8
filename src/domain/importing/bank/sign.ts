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

function foldSign(text: string): string {
  return foldWord(text) || text.trim();
}
