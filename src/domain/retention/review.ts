import type { Account } from '../accounts/account';
import { isOpen } from '../accounts/views/open';
import { addMonths, maxDate, type PlainDate } from '../dates/plainDate';

/** A customer whose notes are due to be looked through. */
export interface ReviewCase {
  readonly account: Account;
  /** The last day anything was dealt with: money, a contact, a letter. */
  readonly last: PlainDate;
  /** Since when it is due: `last` and the months of the setting. */
  readonly since: PlainDate;
  /** Calls and notes that were not withdrawn. */
  readonly notes: number;
}

/**
 * Customers who owe nothing, with whom nothing was dealt for `months`, and of whom something was
 * noted: what storage limitation (GDPR art. 5(1)(e)) wants looked at. The longest due come first.
 */
export function dueForReview(
  accounts: Iterable<Account>,
  today: PlainDate,
  months: number,
): ReviewCase[] {
  const due: ReviewCase[] = [];
  for (const account of accounts) {
    if (account.hidden || account.contacts.length === 0 || account.items.some(isOpen)) continue;
    const last = lastDealing(account);
    const since = addMonths(last, months);
    if (since <= today) due.push({ account, last, since, notes: account.contacts.length });
  }
  return due.sort((a, b) => (a.since === b.since ? 0 : a.since < b.since ? -1 : 1));
}

function lastDealing(account: Account): PlainDate {
  const days = [account.receipts, account.contacts, account.letters].flatMap((list) =>
    list.map(({ on }: { readonly on: PlainDate }) => on),
  );
  return days.reduce(maxDate, account.openedOn);
}
