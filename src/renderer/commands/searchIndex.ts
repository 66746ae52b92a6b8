import MiniSearch from 'minisearch';
import type { Account, Item } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import { otherPeople } from '../../domain/accounts/views/dossier';

export interface InvoiceHit {
  readonly account: Account;
  readonly item: Item;
}

/** Letters that decomposition leaves alone. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};

/** Lower case without accents, so that "zolkiewski" finds "Żółkiewski". */
export function plainLetters(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return bare.replace(/[łøßđæœ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** From so many letters on the index ranks; it would be slow for fewer. */
const INDEXED_LETTERS = 3;

interface Entry {
  readonly id: AccountId;
  readonly name: string;
  readonly number: string;
  readonly aliases: string;
  readonly people: string;
}

export interface CustomerHit {
  readonly account: Account;
  /** The person the words were found in; '' when the customer himself fits. */
  readonly person: string;
}

/** Finds customers by name, number and the people there. Kept up with the book by differences, never built anew. */
export class CustomerIndex {
  private readonly search = new MiniSearch<Entry>({
    fields: ['name', 'number', 'aliases', 'people'],
    processTerm: (term) => plainLetters(term),
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { number: 2, name: 2 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
    },
  });
  private known: ReadonlyMap<AccountId, Account> = new Map();

  /** Takes over what changed since the last time; accounts are replaced, never changed. */
  sync(accounts: ReadonlyMap<AccountId, Account>): void {
    if (accounts === this.known) return;
    for (const [id, account] of accounts) {
      const before = this.known.get(id);
      if (before === account || (before !== undefined && sameWords(before, account))) continue;
      if (before === undefined) this.search.add(entryOf(account));
      else this.search.replace(entryOf(account));
    }
    for (const id of this.known.keys()) if (!accounts.has(id)) this.search.discard(id);
    this.known = accounts;
  }

  find(text: string, atMost: number): readonly CustomerHit[] {
    if (text.trim().length < INDEXED_LETTERS) return this.starting(text, atMost);
    const hits: CustomerHit[] = [];
    for (const { id, match } of this.search.search(text)) {
      const account = this.known.get(id);
      if (account === undefined || account.hidden) continue;
      hits.push({ account, person: personIn(account, match) });
      if (hits.length === atMost) break;
    }
    return hits;
  }

  /** For a letter or two nearly everybody fits: the first who begin so will do, without ranking. */
  private starting(text: string, atMost: number): readonly CustomerHit[] {
    const wanted = plainLetters(text.trim());
    const hits: CustomerHit[] = [];
    if (wanted === '') return hits;
    for (const account of this.known.values()) {
      const { name, number, hidden } = account;
      if (hidden || !(number.startsWith(wanted) || hasWord(name, wanted))) continue;
      hits.push({ account, person: '' });
      if (hits.length === atMost) break;
    }
    return hits;
  }

  /** Open items whose number contains the text; those that start with it come first. */
  findInvoices(text: string, atMost: number): readonly InvoiceHit[] {
    const wanted = text.trim().toLowerCase();
    if (wanted.length < 2 || !/\d/.test(wanted)) return [];
    const starting: InvoiceHit[] = [];
    const containing: InvoiceHit[] = [];
    for (const account of this.known.values()) {
      for (const item of account.items) {
        const at = item.number.toLowerCase().indexOf(wanted);
        if (at === 0) starting.push({ account, item });
        else if (at > 0 && containing.length < atMost) containing.push({ account, item });
      }
      if (starting.length >= atMost) break;
    }
    return [...starting, ...containing].slice(0, atMost);
  }
}

/** True when a word of the name begins so. */
function hasWord(name: string, beginning: string): boolean {
  return ` ${plainLetters(name)}`.includes(` ${beginning}`);
}

function entryOf(account: Account): Entry {
  const { id, name, number, aliases } = account;
  return { id, name, number, aliases: aliases.join(' '), people: peopleOf(account).join(' ') };
}

function peopleOf(account: Account): readonly string[] {
  return [account.contact, ...otherPeople(account)].map(({ name }) => name).filter(Boolean);
}

/** Who was meant when nothing but a person fits; '' else. `match`: found words and their fields. */
function personIn(account: Account, match: Readonly<Record<string, readonly string[]>>): string {
  const found = Object.entries(match);
  if (found.some(([, fields]) => fields.some((field) => field !== 'people'))) return '';
  return (
    peopleOf(account).find((name) => {
      const words = plainLetters(name);
      return found.some(([term]) => words.includes(term));
    }) ?? ''
  );
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
