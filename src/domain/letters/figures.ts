import type { Item } from '../accounts/account';
import { byDueDate, openMinor } from '../accounts/views/open';
import { daysBetween, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';

/** One line of a claim. Amounts are minor units with the sign of the item. */
export interface ClaimLine {
  readonly item: Item;
  readonly paid: number;
  readonly open: number;
  /** Days past the due date; 0 when not yet due, and for credit notes. */
  readonly daysLate: number;
}

/** Items still open on `day`, oldest due first, with what was paid on each. */
export function claimLines(items: readonly Item[], day: PlainDate): ClaimLine[] {
  return items
    .map((item) => claimLine(item, day))
    .filter(({ open }) => open !== 0)
    .sort((a, b) => byDueDate(a.item, b.item));
}

function claimLine(item: Item, day: PlainDate): ClaimLine {
  const open = openMinor(item, day);
  const late = item.kind === 'invoice' ? Math.max(0, daysBetween(item.dueOn, day)) : 0;
  return { item, paid: item.minor - open, open, daysLate: late };
}

/** Each once, in the order they first come. */
export function currenciesOf(items: readonly Item[]): Currency[] {
  return [...new Set(items.map(({ currency }) => currency))];
}
