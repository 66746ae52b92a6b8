import type { Account } from '../../../domain/accounts/account';
import { disputedByItem } from '../../../domain/accounts/views/disputed';
import { openMinor } from '../../../domain/accounts/views/open';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { AgeingItem } from '../../../domain/kpi/ageing';

/** The open items of an account as the ageing figures take them. */
export function ageingItems(account: Account, asOf: PlainDate): readonly AgeingItem[] {
  const disputed = disputedByItem(account, asOf);
  return account.items.map((item) => ({
    currency: item.currency,
    open: openMinor(item, asOf),
    due: item.dueOn,
    disputed: disputed.get(item.id) ?? 0,
  }));
}
