import { compact, nameWords } from './normalise';
import type { MatchCustomer, MatchItem } from './types';

/** How an item is named in a payment, from the surest to the least sure. */
export type Naming = 'reference' | 'number' | 'digits';

/** Open items and customers, ready to be looked up. */
export interface MatchIndex {
  readonly items: ReadonlyMap<string, MatchItem>;
  readonly byCustomer: ReadonlyMap<string, readonly MatchItem[]>;
  /** What an item may be called, compacted; the same digits may belong to several. */
  readonly names: ReadonlyMap<string, readonly { readonly item: MatchItem; readonly by: Naming }[]>;
  /** Items by currency and open amount, "EUR 12300". */
  readonly byAmount: ReadonlyMap<string, readonly MatchItem[]>;
  readonly byIban: ReadonlyMap<string, string>;
  readonly nameWords: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Customers by word of their name. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
}

/**
 * So few digits without a letter are no surer than the digits of another number, and four may be a
 * year ("January 2026").
 */
const ANY_NUMBER = /^(?:\d{1,3}|20[0-4]\d)$/;

/** Fewer digits than this, without their letters, are no invoice number but any number. */
const SHORTEST_DIGITS = 4;
/** Shorter references are found in every second text by chance. */
const SHORTEST_REFERENCE = 4;

export function matchIndex(
  items: readonly MatchItem[],
  customers: readonly MatchCustomer[],
): MatchIndex {
  const names = new Map<string, { item: MatchItem; by: Naming }[]>();
  const byCustomer = new Map<string, MatchItem[]>();
  const byAmount = new Map<string, MatchItem[]>();
  for (const item of items) {
    push(byAmount, `${item.currency} ${item.open}`, item);
    push(byCustomer, item.customer, item);
    for (const [name, by] of namesOf(item)) push(names, name, { item, by });
  }
  for (const list of byCustomer.values()) list.sort(oldestFirst);
  return {
    items: new Map(items.map((item) => [item.id, item])),
    byCustomer,
    byAmount,
    names,
    ...customerIndex(customers),
  };
}

function customerIndex(
  customers: readonly MatchCustomer[],
): Pick<MatchIndex, 'byIban' | 'nameWords' | 'byWord'> {
  const payers = new Map<string, string[]>();
  const allWords = new Map<string, string[][]>();
  const byWord = new Map<string, string[]>();
  for (const customer of customers) {
    for (const iban of customer.ibans) push(payers, compact(iban), customer.id);
    const spellings = customer.names.map(nameWords);
    allWords.set(customer.id, spellings);
    for (const word of new Set(spellings.flat())) push(byWord, word, customer.id);
  }
  return { byIban: soleOwners(payers), nameWords: allWords, byWord };
}

/** An account several customers were paid from (a group, a collecting agency) tells of none of them. */
function soleOwners(payers: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [iban, customers] of payers) {
    const [first] = customers;
    if (first !== undefined && customers.every((one) => one === first)) owners.set(iban, first);
  }
  return owners;
}

function namesOf(item: MatchItem): Map<string, Naming> {
  const names = new Map<string, Naming>();
  const number = compact(item.number);
  const digits = digitsOf(number);
  if (digits !== undefined) names.set(digits, 'digits');
  for (const reference of item.references) {
    const name = compactReference(reference);
    if (name.length >= SHORTEST_REFERENCE) names.set(name, 'reference');
  }
  // "5" stands in many a text that means no invoice.
  if (number !== '') names.set(number, ANY_NUMBER.test(number) ? 'digits' : 'number');
  return names;
}

/** ISO 11649: zeros before the body change nothing. */
export function compactReference(text: string): string {
  return compact(text).replace(/^(RF\d\d)0+(?=.)/, '$1');
}

/** The digits a number ends in, without leading zeros, when they are enough to tell. */
export function digitsOf(compacted: string): string | undefined {
  const digits = /(\d+)$/.exec(compacted)?.[1]?.replace(/^0+/, '') ?? '';
  return digits.length >= SHORTEST_DIGITS ? digits : undefined;
}

/** A short number as forms fill it up with zeros: "0000417" for 417. */
export function withoutPadding(compacted: string): string | undefined {
  const match = /^0+(\d+)$/.exec(compacted);
  return match !== null && compacted.length >= SHORTEST_DIGITS ? match[1] : undefined;
}

function oldestFirst(a: MatchItem, b: MatchItem): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
