import type { Currency } from '../../money/currency';
import { sumMinor } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import type { Account, Item, Receipt } from '../account';
import type { Allocation } from '../events';
import { byDueDate, openMinor } from '../views/open';
import { amountParams } from './decision';

/** Money over the open invoices of its currency, oldest due first, until it is used up. */
export function spread(items: readonly Item[], minor: number, currency: Currency): Allocation[] {
  let left = minor;
  const allocations: Allocation[] = [];
  for (const item of items.filter((one) => isPayable(one, currency)).sort(byDueDate)) {
    if (left <= 0) break;
    const part = Math.min(left, openMinor(item));
    allocations.push({ item: item.id, minor: part });
    left -= part;
  }
  return allocations;
}

/**
 * Refuses allocations beyond what is open of an item or left of the receipt. A credit note may be
 * set off with its negative sign: it then makes room for as much more on invoices.
 */
export function allocationProblem(
  account: Account,
  allocations: readonly Allocation[],
  receipt: Pick<Receipt, 'minor' | 'left' | 'currency'>,
): Refusal | undefined {
  if (allocations.length === 0) return undefined;
  const wanted = new Set(allocations.map(({ item }) => item));
  if (wanted.size < allocations.length) return refusal('payment.item-twice');
  const named = account.items.filter(({ id }) => wanted.has(id));
  const items = new Map(named.map((item) => [item.id, item]));
  for (const { item: id, minor } of allocations) {
    const problem = partProblem(items.get(id), minor, receipt.currency);
    if (problem !== undefined) return problem;
  }
  return sumProblem(sumMinor(allocations.map(({ minor }) => minor)), receipt);
}

function partProblem(
  item: Item | undefined,
  minor: number,
  currency: Currency,
): Refusal | undefined {
  if (item === undefined) return refusal('items.unknown');
  const { number } = item;
  if (item.currency !== currency) return refusal('items.other-currency', { number, currency });
  const open = roomOf(item);
  const hasItemsSign = Math.sign(minor) === Math.sign(item.minor);
  if (!Number.isSafeInteger(minor) || !hasItemsSign) return refusal('amount.not-positive');
  if (Math.abs(minor) <= Math.abs(open)) return undefined;
  return refusal('payment.more-than-open', { number, ...amountParams(open, currency) });
}

/**
 * What payments may still give an item: what is open, and what only the source calls settled, all of it
 * or a part, as the money behind that may be this very payment.
 */
function roomOf(item: Item): number {
  const stated = item.reductions.filter(({ cause }) => cause === 'settledInSource');
  return openMinor(item) + sumMinor(stated.map(({ minor }) => minor));
}

function sumProblem(
  sum: number,
  { minor, left, currency }: Pick<Receipt, 'minor' | 'left' | 'currency'>,
): Refusal | undefined {
  if (sum > left) return refusal('payment.more-than-left', amountParams(left, currency));
  return left - sum > minor ? refusal('payment.credit-only') : undefined;
}

function isPayable(item: Item, currency: Currency): boolean {
  return item.kind === 'invoice' && item.currency === currency && openMinor(item) > 0;
}
