import type { Item } from '../accounts/account';
import { openMinor } from '../accounts/views/open';
import { epochDay, type PlainDate } from '../dates/plainDate';

/** An invoice that was paid in full, by its number. */
export interface SettledInvoice {
  readonly number: string;
  readonly due: PlainDate;
  readonly settledOn: PlainDate;
}

/** Fewer settled invoices than this are chance, not habit. */
const HABIT_MINIMUM = 3;

/**
 * The day an invoice was paid in full, by the end of `asOf` if given: that of its last payment, or of
 * the word of the accounting system that it is settled. Null while something is open, and for an invoice
 * nobody paid: credited in full, or written off for more than was paid.
 */
export function paidOn(item: Item, asOf?: PlainDate): PlainDate | null {
  if (item.kind !== 'invoice' || openMinor(item, asOf) !== 0) return null;
  let paid = 0;
  let writtenOff = 0;
  let last: PlainDate | null = null;
  for (const { on, minor, cause } of item.reductions) {
    if (asOf !== undefined && on > asOf) continue;
    if (cause === 'writeOff') writtenOff += minor;
    if (cause !== 'receipt' && cause !== 'settledInSource') continue;
    paid += minor;
    if (last === null || on > last) last = on;
  }
  return paid > writtenOff ? last : null;
}

/**
 * A debtor's own habit: the median of the days after due (negative: early) over the settled
 * invoices, the later of the two middle ones. Undefined below `HABIT_MINIMUM` invoices.
 */
export function payingHabit(
  settled: readonly Pick<SettledInvoice, 'due' | 'settledOn'>[],
): number | undefined {
  if (settled.length < HABIT_MINIMUM) return undefined;
  const days = settled
    .map((invoice) => epochDay(invoice.settledOn) - epochDay(invoice.due))
    .sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)];
}
