import type { Account, Item, Receipt } from '../account';
import type { Allocation } from '../events';
import { isOpen } from './open';

/**
 * The account as lists hold it: open items only. Where there are agreements or handoffs the receipts
 * keep what they gave the items that are left out: that money is not for an agreement (`planMoney`),
 * and an agency has to be told of it (`directPayments`).
 */
export function bookAccount(account: Account): Account {
  const items = account.items.filter(isOpen);
  if (items.length === account.items.length) return account;
  if (account.plans.length + account.handoffs.length === 0) return { ...account, items };
  const settled = account.items.filter((item) => !isOpen(item));
  return { ...account, items, receipts: withGiven(account.receipts, settled) };
}

/** The account with all of its items: nothing of what the list's view of it kept aside. */
export function wholeAccount(book: Account, settled: readonly Item[]): Account {
  const receipts = book.receipts.map(({ gave: _gave, ...receipt }) => receipt);
  return { ...book, receipts, items: [...book.items, ...settled] };
}

function withGiven(receipts: readonly Receipt[], settled: readonly Item[]): Receipt[] {
  const given = new Map<string, Allocation[]>();
  for (const { id, reductions } of settled) {
    for (const { cause, ref, minor } of reductions) {
      if (cause !== 'receipt') continue;
      const parts = given.get(ref) ?? [];
      given.set(ref, parts);
      parts.push({ item: id, minor });
    }
  }
  return receipts.map((receipt) => {
    const gave = given.get(receipt.id);
    return gave === undefined ? receipt : { ...receipt, gave };
  });
}
