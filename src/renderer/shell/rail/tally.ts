import { activePlans } from '../../../domain/accounts/views/standing';
import { type Freshness, freshnessOf } from '../../../domain/freshness/freshness';
import type { Book } from '../../ledger/api';

/** Counts over the whole book that the rail and the strip show. */
export interface Tally {
  readonly customers: number;
  readonly withAgency: number;
  readonly plans: number;
  readonly freshness: Freshness;
}

let last: { readonly book: Book; readonly tally: Tally } | null = null;

/** The tally of a book; worked out once per book, however many ask. */
export function tallyOf(book: Book): Tally {
  const same =
    last?.book.accounts === book.accounts &&
    last.book.imports === book.imports &&
    last.book.parked === book.parked;
  if (last !== null && same) return last.tally;
  last = { book, tally: count(book) };
  return last.tally;
}

function count(book: Book): Tally {
  let withAgency = 0;
  let plans = 0;
  let customers = 0;
  for (const account of book.accounts.values()) {
    if (!account.hidden) customers += 1;
    if (account.handoffs.some((handoff) => handoff.recalledOn === null)) withAgency += 1;
    plans += activePlans(account).length;
  }
  return { customers, withAgency, plans, freshness: freshnessOf(book) };
}
