import { daysBetween, type PlainDate } from '../../dates/plainDate';
import type { Item } from '../account';

/**
 * What is open of an item in minor units, with the sign of the item: now, or as it was at the end
 * of `asOf`. 0 before the item was issued.
 */
export function openMinor(item: Item, asOf?: PlainDate): number {
  if (asOf !== undefined && item.issuedOn > asOf) return 0;
  let open = item.minor;
  for (const reduction of item.reductions) {
    if (asOf === undefined || reduction.on <= asOf) open -= reduction.minor;
  }
  return open;
}

/** True while something is left of the item, on either side: a credit note that was not used up is open too. */
export function isOpen(item: Item): boolean {
  return openMinor(item) !== 0;
}

/** An invoice with something open after its due date. Credit notes are never overdue. */
export function isOverdue(item: Item, asOf: PlainDate): boolean {
  return item.dueOn < asOf && item.kind === 'invoice' && openMinor(item, asOf) > 0;
}

/** Days the oldest overdue invoice is late; 0 when none is. */
export function oldestOverdueDays(items: readonly Item[], asOf: PlainDate): number {
  let oldest: PlainDate | null = null;
  for (const item of items) {
    if ((oldest === null || item.dueOn < oldest) && isOverdue(item, asOf)) oldest = item.dueOn;
  }
  return oldest === null ? 0 : daysBetween(oldest, asOf);
}

/** Oldest due first; of the same day, the lower document number first. */
export function byDueDate(a: Item, b: Item): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}
