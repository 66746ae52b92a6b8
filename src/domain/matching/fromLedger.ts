import type { Account, Item, Receipt } from '../accounts/account';
import { disputedByItem } from '../accounts/views/disputed';
import { openMinor } from '../accounts/views/open';
import { instalmentReferences } from '../agreements/paper/references';
import type { PlainDate } from '../dates/plainDate';
import type { BankEntry } from '../importing/bank/entries';
import type { MatchInput } from './matchEntries';
import type { EarlierPayment } from './statement';
import type { MatchCustomer, MatchEntry, MatchItem } from './types';

/**
 * A bank statement and the ledger as matching sees them. Entries get their key as id, or else their
 * line; customers their account's. Items with a part in dispute are held; receipts already booked
 * count as earlier payments, so that a statement read twice shows as duplicates.
 */
export function matchInput(
  accounts: readonly Account[],
  entries: readonly BankEntry[],
  asOf: PlainDate,
): MatchInput {
  const visible = accounts.filter((account) => !account.hidden);
  return {
    entries: entries.map(matchEntry),
    items: visible.flatMap((account) => matchItems(account, asOf)),
    customers: visible.map(matchCustomer),
    booked: visible.flatMap((account) =>
      account.receipts
        .filter(({ minor }) => minor > 0)
        .map((receipt) => earlierPayment(account, receipt)),
    ),
  };
}

function matchEntry(entry: BankEntry): MatchEntry {
  const { line, key, on, amount, name, iban, reference, text, original } = entry;
  return {
    ...{ id: key ?? String(line), on, amount, name, iban, reference, text },
    ...(entry.return !== undefined && { kind: 'return' as const }),
    ...(original !== undefined && { instructed: original }),
  };
}

/** A customer is known by the accounts his own list names, and by those he paid from before. */
function matchCustomer({ id, name, aliases, ibans = [], receipts }: Account): MatchCustomer {
  const paidFrom = receipts.flatMap(({ iban }) => (iban === undefined ? [] : [iban]));
  return { id, names: [name, ...aliases], ibans: [...new Set([...ibans, ...paidFrom])] };
}

/** The references the customer was asked to quote for an item; a withdrawn letter may be paid too. */
function lettersOver({ letters }: Account, { id }: Item): string[] {
  return letters.flatMap(({ items, reference = '' }) => (items.includes(id) ? [reference] : []));
}

/** The references of the payments of agreements that cover the item; an ended one may be paid too. */
function plansOver({ plans }: Account, { id }: Item): string[] {
  return plans.flatMap(({ items, rows, reference }) => {
    if (reference === undefined || !items.includes(id)) return [];
    return rows.flatMap(({ no }) => instalmentReferences(reference, no));
  });
}

function matchItems(account: Account, asOf: PlainDate): MatchItem[] {
  const disputed = disputedByItem(account, asOf);
  return account.items.map((item) => ({
    id: item.id,
    customer: account.id,
    number: item.number,
    currency: item.currency,
    original: item.minor,
    open: openMinor(item),
    due: item.dueOn,
    references: [item.reference, ...lettersOver(account, item), ...plansOver(account, item)].filter(
      (text) => text !== '',
    ),
    held: (disputed.get(item.id) ?? 0) > 0,
  }));
}

function earlierPayment(account: Account, receipt: Receipt): EarlierPayment {
  const { id, on, minor, currency, reference, iban = '' } = receipt;
  const paid = (item: Item) => item.reductions.some((reduction) => reduction.ref === id);
  const entry = { id, on, name: account.name, iban, reference, text: '' };
  return {
    entry: { ...entry, amount: { minor, currency } },
    items: account.items.filter(paid).map((item) => item.id),
  };
}
