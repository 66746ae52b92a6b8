import type { Account, Item } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import { otherPeople } from '../../domain/accounts/views/dossier';
import { atOnce, type Steps } from '../../domain/steps';
import { findNumbers, numberLines, withoutZeros } from './invoiceNumbers';
import { BEST_FIT, fieldFit, fieldOf, type Sought, Vocabulary, wordsOf } from './words';

/** An open invoice found by its number. */
export interface InvoiceHit {
  readonly account: Account;
  readonly item: Item;
}

/** A customer found by name, number or a person of his. */
export interface CustomerHit {
  readonly account: Account;
  /** The person the words were found in; '' when the customer himself fits. */
  readonly person: string;
}

/** What is searched of an account, in plain letters. */
interface Entry {
  readonly account: Account;
  readonly words: readonly string[];
  readonly name: string;
  readonly number: string;
  readonly aliases: string;
  readonly people: string;
  /** Numbers of the open items (`numberLines`). */
  readonly invoices: string;
}

interface Scored {
  readonly entry: Entry;
  readonly score: number;
  readonly isPerson: boolean;
  readonly sought: readonly Sought[];
}

/** Name and number say more than what else a customer is called, or who works there. */
const HIMSELF = 2;

/**
 * Finds customers by name, number and the people there, and open items by their number. All of a
 * large ledger is looked through at each key: that takes less time than ranking what an index finds.
 * Kept up with the book by differences.
 */
export class CustomerIndex {
  private readonly entries = new Map<AccountId, Entry>();
  private readonly vocabulary = new Vocabulary();
  private known: ReadonlyMap<AccountId, Account> | null = null;

  /** Takes over what changed since the last time; accounts are replaced, never changed. */
  sync(accounts: ReadonlyMap<AccountId, Account>): void {
    atOnce(this.syncSteps(accounts));
  }

  /** `sync`, an account that changed at a step; left off in between, a later one goes on from there. */
  *syncSteps(accounts: ReadonlyMap<AccountId, Account>): Steps<undefined> {
    if (accounts === this.known) return undefined;
    for (const [id, account] of accounts) {
      const before = this.entries.get(id);
      if (before?.account === account) continue;
      this.put(entryOf(account, before), before);
      yield;
    }
    if (this.entries.size > accounts.size) this.dropOthers(accounts);
    this.known = accounts;
    return undefined;
  }

  find(text: string, atMost: number): readonly CustomerHit[] {
    const hits = this.findWords(wordsOf(text), atMost);
    const bare = withoutZeros(text);
    return hits.length > 0 || bare === text ? hits : this.findWords(wordsOf(bare), atMost);
  }

  private findWords(words: readonly string[], atMost: number): readonly CustomerHit[] {
    const sought = words.map((word): Sought => ({ text: word, meant: [] }));
    if (sought.length === 0) return [];
    const exact = this.best(sought, atMost);
    const hits = exact.length < atMost ? this.withSlips(sought, exact, atMost) : exact;
    return hits.map(({ entry: { account }, isPerson, sought: words }) => ({
      account,
      person: isPerson ? personIn(account, words) : '',
    }));
  }

  /** Open items by their number (`findNumbers`). */
  findInvoices(text: string, atMost: number): readonly InvoiceHit[] {
    const searched = {
      holders: () => this.entries.values(),
      linesOf: ({ invoices }: Entry) => invoices,
      thingsOf: ({ account }: Entry) => account.items,
    };
    return findNumbers(searched, text, atMost).map(({ holder, thing }) => ({
      account: holder.account,
      item: thing,
    }));
  }

  /** Those that fit, and behind them those that fit when words are misspelt. */
  private withSlips(
    sought: readonly Sought[],
    exact: readonly Scored[],
    atMost: number,
  ): readonly Scored[] {
    const meant = sought.map(({ text }) => ({ text, meant: this.vocabulary.meantBy(text) }));
    if (meant.every((one) => one.meant.length === 0)) return exact;
    const found = new Set(exact.map(({ entry }) => entry));
    const more = this.best(meant, atMost).filter(({ entry }) => !found.has(entry));
    return [...exact, ...more].slice(0, atMost);
  }

  /** The entries that fit best, in their order. As soon as enough fit entirely, the rest is not looked at. */
  private best(sought: readonly Sought[], atMost: number): readonly Scored[] {
    const entirely = sought.length * BEST_FIT * HIMSELF;
    let enough = 0;
    const hits: Scored[] = [];
    for (const entry of this.entries.values()) {
      const hit = entry.account.hidden ? null : scored(entry, sought);
      if (hit === null) continue;
      hits.push(hit);
      if (hit.score >= entirely) enough += 1;
      if (enough === atMost) break;
    }
    return hits.sort((a, b) => b.score - a.score).slice(0, atMost);
  }

  private put(entry: Entry, before: Entry | undefined): void {
    if (entry.words !== before?.words) {
      if (before !== undefined) this.vocabulary.remove(before.words);
      this.vocabulary.add(entry.words);
    }
    this.entries.set(entry.account.id, entry);
  }

  private dropOthers(accounts: ReadonlyMap<AccountId, Account>): void {
    for (const [id, { words }] of this.entries) {
      if (accounts.has(id)) continue;
      this.vocabulary.remove(words);
      this.entries.delete(id);
    }
  }
}

/** Null unless every word is found somewhere. */
function scored(entry: Entry, sought: readonly Sought[]): Scored | null {
  let score = 0;
  let isPerson = true;
  for (const word of sought) {
    const himself = Math.max(fieldFit(entry.name, word), fieldFit(entry.number, word)) * HIMSELF;
    const fit = himself || fieldFit(entry.aliases, word);
    const best = fit || fieldFit(entry.people, word);
    if (best === 0) return null;
    if (fit > 0) isPerson = false;
    score += best;
  }
  return { entry, score, isPerson, sought };
}

/** Of an account whose words are those of before, what was made of them. */
function entryOf(account: Account, before: Entry | undefined): Entry {
  const invoices = invoicesOf(account, before);
  if (before !== undefined && sameWords(before.account, account)) {
    return { ...before, account, invoices };
  }
  const fields = {
    name: wordsOf(account.name),
    number: numberWords(account.number),
    aliases: account.aliases.flatMap(wordsOf),
    people: peopleOf(account).flatMap(wordsOf),
  };
  return {
    ...{ account, invoices, words: Object.values(fields).flat() },
    ...{ name: fieldOf(fields.name), number: fieldOf(fields.number) },
    ...{ aliases: fieldOf(fields.aliases), people: fieldOf(fields.people) },
  };
}

function invoicesOf({ items }: Account, before: Entry | undefined): string {
  if (before?.account.items === items) return before.invoices;
  return numberLines(items.map(({ number }) => number));
}

/** A customer number as it is, and as it is typed without its zeros. */
function numberWords(number: string): readonly string[] {
  const bare = withoutZeros(number);
  return bare === number ? wordsOf(number) : [...wordsOf(number), ...wordsOf(bare)];
}

function peopleOf(account: Account): readonly string[] {
  return [account.contact, ...otherPeople(account)].map(({ name }) => name).filter(Boolean);
}

/** Who was meant: the first person with one of the words in his name. */
function personIn(account: Account, sought: readonly Sought[]): string {
  const named = (name: string) => {
    const field = fieldOf(wordsOf(name));
    return sought.some((word) => fieldFit(field, word) > 0);
  };
  return peopleOf(account).find(named) ?? '';
}

function sameWords(a: Account, b: Account): boolean {
  return (
    a.name === b.name &&
    a.number === b.number &&
    a.aliases === b.aliases &&
    a.contact === b.contact &&
    a.others === b.others
  );
}
