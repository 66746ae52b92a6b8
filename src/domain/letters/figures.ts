import type { Account, Item } from '../accounts/account';
import { daysBetween, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import { sumMinor } from '../money/money';

/** One line of a claim. Amounts are minor units with the sign of the item. */
export interface ClaimLine {
  readonly item: Item;
  readonly paid: number;
  readonly open: number;
  /** Days past the due date; 0 when not yet due, and for credit notes. */
  readonly daysLate: number;
}

/** What of an item was paid or credited up to and including `day`, in minor units. */
export function paidOn(item: Item, day: PlainDate): number {
  return sumMinor(item.reductions.filter(({ on }) => on <= day).map(({ minor }) => minor));
}

/** Items still open on `day`, oldest due first, with what was paid on each. */
export function claimLines(items: readonly Item[], day: PlainDate): ClaimLine[] {
  return items
    .map((item) => claimLine(item, day))
    .filter(({ open }) => open !== 0)
    .sort((a, b) => compare(a.item.dueOn, b.item.dueOn) || compare(a.item.number, b.item.number));
}

function claimLine(item: Item, day: PlainDate): ClaimLine {
  const paid = paidOn(item, day);
  const late = item.kind === 'invoice' ? Math.max(0, daysBetween(item.dueOn, day)) : 0;
  return { item, paid, open: item.minor - paid, daysLate: late };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Money of the account in `currency`, received up to `day`, that no item has been given yet. */
export function unallocatedOn(account: Account, currency: Currency, day: PlainDate): number {
  const mine = account.receipts.filter((r) => r.currency === currency && r.on <= day);
  return sumMinor(mine.map(({ left }) => left));
}

export function currenciesOf(items: readonly Item[]): Currency[] {
  return [...new Set(items.map(({ currency }) => currency))];
}
