import type { Item } from '../../accounts/account';
import { openMinor } from '../../accounts/views/open';
import type { PlainDate } from '../../dates/plainDate';

/**
 * What was overdue of an item at the end of a past day, minor units: the open amount of an invoice
 * after its due date, as the balances have it. Credit notes are never overdue.
 */
export function overdueMinor(item: Item, day: PlainDate): number {
  if (item.kind !== 'invoice' || item.dueOn >= day) return 0;
  return Math.max(0, openMinor(item, day));
}
