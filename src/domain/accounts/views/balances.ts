import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Account, Item, Receipt } from '../account';
import { disputedByItem } from './disputed';
import { openMinor } from './open';

/** Where an account stands in one currency, in minor units: `open` = `overdue` + `notDue` + `credits`. */
export interface Balance {
  readonly currency: Currency;
  readonly open: number;
  /** Open of invoices past their due date. */
  readonly overdue: number;
  readonly notDue: number;
  /** Open of credit notes; zero or negative. */
  readonly credits: number;
  /** Received and given to no item yet. */
  readonly unallocated: number;
  /** Disputed part of what is open. */
  readonly disputed: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * One balance per currency, in the order in which the account's items and receipts bring them, true
 * at the end of `asOf`. Currencies in which nothing is open or unallocated are left out.
 */
export function balances(account: Account, asOf: PlainDate): Balance[] {
  const byCurrency = new Map<Currency, Writable<Balance>>();
  const disputed = disputedByItem(account, asOf);
  for (const item of account.items) {
    const open = openMinor(item, asOf);
    if (open === 0) continue;
    const balance = balanceOf(byCurrency, item.currency);
    balance.open += open;
    balance[placeOf(item, asOf)] += open;
    balance.disputed += disputed.get(item.id) ?? 0;
  }
  addUnallocated(byCurrency, account, asOf);
  return [...byCurrency.values()];
}

/** The balance in one currency; all zero when there is none. */
export function balanceIn(account: Account, currency: Currency, asOf: PlainDate): Balance {
  const found = balances(account, asOf).find((balance) => balance.currency === currency);
  return found ?? emptyBalance(currency);
}

function placeOf(item: Item, asOf: PlainDate): 'credits' | 'overdue' | 'notDue' {
  if (item.kind === 'creditNote') return 'credits';
  return item.dueOn < asOf ? 'overdue' : 'notDue';
}

function addUnallocated(
  byCurrency: Map<Currency, Writable<Balance>>,
  account: Account,
  asOf: PlainDate,
): void {
  for (const { receipt, minor } of unallocatedReceipts(account, asOf)) {
    balanceOf(byCurrency, receipt.currency).unallocated += minor;
  }
}

/** Receipts of which something was given to no item at the end of `asOf`, with that part. */
export function unallocatedReceipts(
  account: Pick<Account, 'receipts' | 'items'>,
  asOf: PlainDate,
): { readonly receipt: Receipt; readonly minor: number }[] {
  if (account.receipts.length === 0) return [];
  const later = givenLater(account.items, asOf);
  for (const { on, returns } of account.receipts) {
    // Before it came back, it was still there.
    if (returns === undefined || on <= asOf) continue;
    later.set(returns.receipt, (later.get(returns.receipt) ?? 0) + returns.left);
  }
  return account.receipts.flatMap((receipt) => {
    const minor = receipt.on > asOf ? 0 : receipt.left + (later.get(receipt.id) ?? 0);
    return minor === 0 ? [] : [{ receipt, minor }];
  });
}

/** Money given to items only after `asOf`, by receipt: on that day it was still unallocated. */
function givenLater(items: readonly Item[], asOf: PlainDate): Map<string, number> {
  const later = new Map<string, number>();
  for (const item of items) {
    for (const { cause, on, minor, ref } of item.reductions) {
      if (cause === 'receipt' && (on > asOf || item.issuedOn > asOf)) {
        later.set(ref, (later.get(ref) ?? 0) + minor);
      }
    }
  }
  return later;
}

function balanceOf(map: Map<Currency, Writable<Balance>>, currency: Currency): Writable<Balance> {
  const known = map.get(currency);
  if (known !== undefined) return known;
  const fresh = emptyBalance(currency);
  map.set(currency, fresh);
  return fresh;
}

function emptyBalance(currency: Currency): Writable<Balance> {
  return { currency, open: 0, overdue: 0, notDue: 0, credits: 0, unallocated: 0, disputed: 0 };
}
