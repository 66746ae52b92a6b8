import type { Account, Item } from '../accounts/account';
import type { ItemId } from '../accounts/ids';
import { disputedByItem } from '../accounts/views/disputed';
import { isOverdue, oldestOverdueDays, openMinor } from '../accounts/views/open';
import { activePlans } from '../accounts/views/standing';
import type { PlainDate } from '../dates/plainDate';
import { type Currency, decimalsOf } from '../money/currency';
import type { Money } from '../money/money';

/** Where an account stands today, as far as chasing is concerned. */
export interface Situation {
  readonly account: Account;
  readonly today: PlainDate;
  readonly overdue: readonly Money[];
  /** Days the oldest overdue invoice is late. */
  readonly days: number;
  /** Days the oldest of `items` is late. */
  readonly chasedDays: number;
  /** Overdue invoices that may be chased: not disputed in full, not part of an agreement. */
  readonly items: readonly Item[];
  /**
   * What may be chased per currency: their undisputed parts, less open credit notes and money not
   * allocated yet. Only what is above zero.
   */
  readonly chased: readonly Money[];
}

/** Null when nothing is overdue and no agreement runs: then there is nothing to do. */
export function situationOf(account: Account, today: PlainDate): Situation | null {
  const late = account.items.filter((item) => isOverdue(item, today));
  if (late.length === 0 && activePlans(account).length === 0) return null;
  const disputed = disputedByItem(account, today);
  const planned = new Set(activePlans(account).flatMap((plan) => plan.items));
  const undisputed = (item: Item) => openMinor(item, today) - (disputed.get(item.id) ?? 0);
  const items = late.filter((item) => !planned.has(item.id) && undisputed(item) > 0);
  const sums = new Map<Currency, number>();
  for (const item of items) addTo(sums, item.currency, undisputed(item));
  takeOffCovered(sums, account, today, planned);
  const chaseable = items.filter((item) => (sums.get(item.currency) ?? 0) > 0);
  return {
    account,
    today,
    overdue: totals(late, today),
    days: oldestOverdueDays(late, today),
    chasedDays: oldestOverdueDays(chaseable, today),
    items: chaseable,
    chased: positive(sums),
  };
}

/** Open credit notes and unallocated money count as paid, unless they belong to an agreement. */
function takeOffCovered(
  sums: Map<Currency, number>,
  account: Account,
  today: PlainDate,
  planned: ReadonlySet<ItemId>,
): void {
  for (const receipt of account.receipts) {
    if (receipt.left !== 0 && receipt.on <= today) addTo(sums, receipt.currency, -receipt.left);
  }
  for (const item of account.items) {
    const isCredit = item.kind === 'creditNote' && !planned.has(item.id);
    if (isCredit) addTo(sums, item.currency, openMinor(item, today));
  }
}

function totals(items: readonly Item[], today: PlainDate): Money[] {
  const sums = new Map<Currency, number>();
  for (const item of items) addTo(sums, item.currency, openMinor(item, today));
  return positive(sums);
}

function addTo(sums: Map<Currency, number>, currency: Currency, minor: number): void {
  sums.set(currency, (sums.get(currency) ?? 0) + minor);
}

function positive(sums: ReadonlyMap<Currency, number>): Money[] {
  return [...sums]
    .filter(([, minor]) => minor > 0)
    .map(([currency, minor]) => ({ currency, minor }));
}

/** Whole units of the currency: euros, yen. */
export function inUnits({ minor, currency }: Money): number {
  return minor / 10 ** decimalsOf(currency);
}
