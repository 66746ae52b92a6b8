import type { PlainDate } from '../../domain/dates/plainDate';
import type { Book } from '../ledger/api';

/** Counts over the whole book that the rail and the strip show. */
export interface Tally {
  readonly customers: number;
  /** Receipts with money left that no item has been given. */
  readonly unallocated: number;
  readonly withAgency: number;
  readonly plans: number;
  /** As-of date of the latest bank statement, null when none came in. */
  readonly bankAsOf: PlainDate | null;
}

let last: { readonly book: Book; readonly tally: Tally } | null = null;

/** The tally of a book; worked out once per book, however many ask. */
export function tallyOf(book: Book): Tally {
  if (last?.book.accounts === book.accounts && last.book.imports === book.imports) {
    return last.tally;
  }
  last = { book, tally: count(book) };
  return last.tally;
}

function count(book: Book): Tally {
  let unallocated = 0;
  let withAgency = 0;
  let plans = 0;
  let customers = 0;
  for (const account of book.accounts.values()) {
    if (!account.hidden) customers += 1;
    for (const receipt of account.receipts) if (receipt.left > 0) unallocated += 1;
    if (account.handoffs.some((handoff) => handoff.recalledOn === null)) withAgency += 1;
    for (const plan of account.plans) if (plan.endedOn === null) plans += 1;
  }
  return {
    customers,
    unallocated,
    withAgency,
    plans,
    bankAsOf: bankAsOf(book),
  };
}

function bankAsOf({ imports }: Book): PlainDate | null {
  const dates = imports
    .filter((file) => file.kind === 'bankStatement' && !file.takenBack)
    .map((file) => file.asOf);
  return dates.sort().at(-1) ?? null;
}
