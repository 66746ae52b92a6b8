import type { Item } from '../accounts/account';
import { paidOn, payingHabit } from '../kpi/habit';

/** What a customer usually takes: the median of the days his paid invoices were late; null when too few. */
export function usualDaysLate(items: readonly Item[]): number | null {
  const paid = items.flatMap((item) => {
    const settledOn = paidOn(item);
    return settledOn === null ? [] : [{ due: item.dueOn, settledOn }];
  });
  return payingHabit(paid) ?? null;
}
