import { foldWord } from '../values/fold';
import { BANK_WORDS } from './bankWords';
import { CUSTOMER_WORDS } from './customerWords';
import { FURTHER_BANK_WORDS, FURTHER_ITEM_WORDS } from './furtherWords';
import { withoutUnit } from './headerUnit';
import { ITEM_WORDS } from './itemWords';
import type { Role } from './roles';

/** Weight of a header word for a role: 0 is the most telling. Words are folded once, here. */
export type WordTable = ReadonlyMap<string, readonly { role: Role; weight: number }[]>;

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

export const ITEM_TABLE = wordTable(ITEM_WORDS, FURTHER_ITEM_WORDS);
export const BANK_TABLE = wordTable(BANK_WORDS, FURTHER_BANK_WORDS);
export const CUSTOMER_TABLE = wordTable(CUSTOMER_WORDS);

type Words = Readonly<Partial<Record<Role, readonly string[]>>>;

/** The further words weigh less than any of the first. */
function wordTable(words: Words, further: Words = {}): WordTable {
  const table = new Map<string, { role: Role; weight: number }[]>();
  for (const [role, first] of Object.entries(words)) {
    const list = [...first, ...(further[role as Role] ?? [])];
    list.forEach((word, weight) => {
      for (const folded of new Set([foldWord(word), foldWord(withoutUmlauts(word))])) {
        const entries = table.get(folded) ?? [];
        // Keys of a record typed by role are roles; Object.entries widens them to text.
        if (!entries.some((entry) => entry.role === role))
          entries.push({ role: role as Role, weight });
        table.set(folded, entries);
      }
    });
  }
  return table;
}

/** "Waehrung": how German programs write a header that must do without umlauts. */
function withoutUmlauts(word: string): string {
  return word.toLowerCase().replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
}

/** A header for lookup: without the unit behind it ("Bedrag (EUR)", "Belastung CHF"). */
export function headerWord(header: string): string {
  return foldWord(withoutUnit(header)) || foldWord(header);
}

/** True when the cell is a word some open-item list or bank statement uses as a header. */
export function isHeaderWord(cell: string): boolean {
  if (cell.length > 60) return false;
  const word = headerWord(cell);
  return word !== '' && [ITEM_TABLE, BANK_TABLE, CUSTOMER_TABLE].some((table) => table.has(word));
}
