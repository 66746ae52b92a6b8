import type { Account, Item } from '../accounts/account';
import type { PlanId } from '../accounts/ids';
import { byDueDate, openMinor } from '../accounts/views/open';
import { activePlans } from '../accounts/views/standing';
import { maxDate, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import { sumMinor } from '../money/money';
import type { Debt } from './debts';

/** What a credit note takes off one invoice; minor units, above zero. */
export interface SetOffPart {
  readonly credit: Item;
  readonly invoice: Item;
  readonly minor: number;
}

/**
 * Credit notes of a currency that may be set off: open, issued, and in no agreement in force but the
 * one that is replaced. Oldest first.
 */
export function openCredits(
  account: Account,
  currency: Currency,
  today: PlainDate,
  replaces: PlanId | null = null,
): Item[] {
  const others = activePlans(account).filter(({ id }) => id !== replaces);
  const taken = new Set(others.flatMap(({ items }) => items));
  return account.items
    .filter(
      (item) =>
        item.kind === 'creditNote' &&
        item.currency === currency &&
        item.issuedOn <= today &&
        openMinor(item) < 0 &&
        !taken.has(item.id),
    )
    .sort(byDueDate);
}

/**
 * The debt less the credit notes. Our sources say nothing on set-off; in general it has to be declared,
 * and both sides gain by saying it: hence it is offered, never taken for granted, and the agreement
 * they sign declares it. Null when there is none, or when nothing would be left to agree on.
 */
export function netDebt({ amount, items }: Debt, credits: readonly Item[]): Debt | null {
  const minor = amount.minor + creditSum(credits);
  if (credits.length === 0 || minor <= 0) return null;
  return { items: [...items, ...credits], amount: { ...amount, minor } };
}

/** What is open of credit notes, minor units; zero or negative. */
export function creditSum(credits: readonly Item[]): number {
  return sumMinor(credits.map((item) => openMinor(item)));
}

/**
 * Which credit note is set off against which invoice: the oldest against the invoice due first,
 * until either are used up; the agreement names each pair. Other items are passed over.
 */
export function setOffOldest(items: readonly Item[]): SetOffPart[] {
  const invoices = items
    .filter(({ kind }) => kind === 'invoice')
    .sort(byDueDate)
    .map((item) => ({ item, left: openMinor(item) }));
  const parts: SetOffPart[] = [];
  for (const credit of items.filter(({ kind }) => kind === 'creditNote').sort(byDueDate)) {
    let left = -openMinor(credit);
    for (const invoice of invoices) {
      const minor = Math.min(left, invoice.left);
      if (minor <= 0) continue;
      parts.push({ credit, invoice: invoice.item, minor });
      invoice.left -= minor;
      left -= minor;
    }
  }
  return parts;
}

/**
 * The account as if the parts had been set off: they count from the day both claims were there, so
 * that no interest is asked on what was met by a credit note then (389 BGB).
 */
export function asSetOff(account: Account, parts: readonly SetOffPart[]): Account {
  if (parts.length === 0) return account;
  const items = account.items.map((item) => {
    const own = parts.filter(({ invoice }) => invoice.id === item.id);
    if (own.length === 0) return item;
    const reductions = own.map(({ credit, minor }) => ({
      on: maxDate(credit.issuedOn, item.issuedOn),
      minor,
      cause: 'creditNote' as const,
      ref: credit.batch,
    }));
    return { ...item, reductions: [...item.reductions, ...reductions] };
  });
  return { ...account, items };
}
