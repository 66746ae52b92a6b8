import { epochDay, type PlainDate } from '../dates/plainDate';

/** An invoice that was settled in full. */
export interface SettledInvoice {
  readonly due: PlainDate;
  readonly settledOn: PlainDate;
}

/** Fewer settled invoices than this are chance, not habit. */
const HABIT_MINIMUM = 3;

/**
 * A debtor's own habit: the median of the days after due (negative: early) over the settled
 * invoices, the later of the two middle ones. Undefined below `HABIT_MINIMUM` invoices.
 */
export function payingHabit(settled: readonly SettledInvoice[]): number | undefined {
  if (settled.length < HABIT_MINIMUM) return undefined;
  const days = settled
    .map((invoice) => epochDay(invoice.settledOn) - epochDay(invoice.due))
    .sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)];
}
