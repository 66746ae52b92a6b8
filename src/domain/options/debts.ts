import type { Account, Item } from '../accounts/account';
import { disputedByItem } from '../accounts/views/disputed';
import { isOpen, openMinor } from '../accounts/views/open';
import type { PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import { type Money, sumMinor } from '../money/money';

/** A debt that can be put off or put into instalments: the open, undisputed invoices of one currency. */
export interface Debt {
  readonly amount: Money;
  readonly items: readonly Item[];
}

/** The debts of a customer by currency, largest first. */
export function debtsOf(account: Account, today: PlainDate): Debt[] {
  const disputed = disputedByItem(account, today);
  const byCurrency = new Map<Currency, Item[]>();
  for (const item of account.items) {
    if (item.kind !== 'invoice' || !isOpen(item) || disputed.has(item.id)) continue;
    byCurrency.set(item.currency, [...(byCurrency.get(item.currency) ?? []), item]);
  }
  return [...byCurrency]
    .map(([currency, items]) => ({
      items,
      amount: { currency, minor: sumMinor(items.map((item) => openMinor(item))) },
    }))
    .sort((a, b) => b.amount.minor - a.amount.minor);
}
