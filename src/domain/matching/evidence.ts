import type { Currency } from '../money/currency';
import { checkRf } from '../references/rf';
import {
  compactReference,
  digitsOf,
  type MatchIndex,
  type Naming,
  withoutPadding,
} from './matchIndex';
import { compact, nameSimilarity, nameWords, words } from './normalise';
import type { MatchEntry, MatchItem, Reason } from './types';

export interface NamedItem {
  readonly item: MatchItem;
  readonly by: Naming;
}

export interface KnownCustomer {
  readonly id: string;
  readonly by: 'iban' | 'name';
  /** 1 for an account number, else how alike the names are. */
  readonly score: number;
  readonly reason: Reason;
}

/** More words than this in a row are no reference (RF in groups of four has seven). */
const LONGEST_RUN = 8;
/** Names less alike than this are different names. */
const ALIKE = 0.75;
/** A word that more customers than this share leads to none of them. */
const COMMON_WORD = 200;

/**
 * The items a payment names, by reference, number or the digits of a number, in the order of the
 * text. Runs of words are read longest first, so that INV-7-A is not taken for INV-7.
 */
export function namedItems(entry: MatchEntry, index: MatchIndex): NamedItem[] {
  const found = new Map<string, NamedItem>();
  for (const text of [entry.reference, entry.text]) {
    for (const named of namedIn(words(text), index)) {
      const before = found.get(named.item.id);
      if (before === undefined || before.by === 'digits') found.set(named.item.id, named);
    }
  }
  return [...found.values()];
}

function namedIn(list: readonly string[], index: MatchIndex): NamedItem[] {
  const found: NamedItem[] = [];
  for (let start = 0; start < list.length; ) {
    const run = longestRun(list, start, index);
    found.push(...run.named);
    start += run.length;
  }
  return found;
}

function longestRun(
  list: readonly string[],
  start: number,
  index: MatchIndex,
): { readonly named: readonly NamedItem[]; readonly length: number } {
  for (let length = Math.min(LONGEST_RUN, list.length - start); length > 0; length -= 1) {
    const text = list.slice(start, start + length).join('');
    const named = index.names.get(compactReference(text)) ?? inReference(text, index);
    const certain = named.filter((one) => one.by !== 'digits' || length === 1);
    if (certain.length > 0) return { named: certain, length };
  }
  const word = compact(list[start] ?? '');
  const digits = digitsOf(word) ?? withoutPadding(word);
  const named = digits === undefined ? [] : (index.names.get(digits) ?? []);
  return { named, length: 1 };
}

/** The items whose number is the body of an ISO 11649 reference with the right check digits. */
function inReference(text: string, index: MatchIndex): NamedItem[] {
  const reference = text.startsWith('RF') ? checkRf(text) : undefined;
  if (reference?.ok !== true) return [];
  const body = compact(reference.value.body);
  const named = index.names.get(body) ?? index.names.get(body.replace(/^0+/, '')) ?? [];
  return named
    .filter((one) => one.by === 'number')
    .map(({ item }) => ({ item, by: 'reference' as const }));
}

/** The customers a payment may come from, the surest first: by account number, then by name. */
export function knownCustomers(entry: MatchEntry, index: MatchIndex): KnownCustomer[] {
  const iban = compact(entry.iban);
  const byIban = iban === '' ? undefined : index.byIban.get(iban);
  const list: KnownCustomer[] = [];
  if (byIban !== undefined) {
    list.push({ id: byIban, by: 'iban', score: 1, reason: { code: 'match.iban' } });
  }
  const payer = nameWords(entry.name);
  const candidates = new Set(payer.flatMap((word) => customersOf(word, index)));
  candidates.delete(byIban ?? '');
  const byName = [...candidates].flatMap((id) => {
    const spellings = index.nameWords.get(id) ?? [];
    const score = Math.max(0, ...spellings.map((name) => nameSimilarity(payer, name)));
    if (score < ALIKE) return [];
    const params = { name: entry.name, percent: Math.round(score * 100) };
    return [{ id, by: 'name' as const, score, reason: { code: 'match.name', params } }];
  });
  byName.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return [...list, ...byName];
}

function customersOf(word: string, index: MatchIndex): readonly string[] {
  const customers = index.byWord.get(word) ?? [];
  return customers.length > COMMON_WORD ? [] : customers;
}

/** Amounts the payer writes as sent in another currency: "EUR 50000 @ 1.08", "GBP 30,000.00". */
export function instructedIn(text: string, currency: Currency): string | undefined {
  const match = new RegExp(`\\b${currency}\\s?(\\d[\\d,.' ]*\\d|\\d)`, 'u').exec(
    text.toUpperCase(),
  );
  return match?.[1]?.replace(/[,' ](?=\d{3}(\D|$))/g, '');
}
