import type { Item } from '../accounts/account';
import { openMinor } from '../accounts/views/open';
import { daysBetween } from '../dates/plainDate';

/** With fewer settled invoices than this there is no habit to speak of. */
const ENOUGH = 3;

/** The median of days between due date and last payment of settled invoices; null when too few. */
export function usualDaysLate(items: readonly Item[]): number | null {
  const days = items.flatMap((item) => daysLate(item) ?? []).sort((a, b) => a - b);
  return days.length < ENOUGH ? null : (days[Math.floor(days.length / 2)] ?? null);
}

function daysLate(item: Item): number | null {
  if (item.kind !== 'invoice' || openMinor(item) !== 0) return null;
  const last = item.reductions.reduce(
    (latest, { on }) => (on > latest ? on : latest),
    item.issuedOn,
  );
  return daysBetween(item.dueOn, last);
}
