import type { Account, Item } from '../accounts/account';
import type { PlainDate } from '../dates/plainDate';
import { chooseRule } from './chooseRule';
import { limitationOf } from './limitationOf';
import type { LimitationRule } from './rule';

/**
 * The earliest probable last day among invoices by the law proposed for the customer's country, or
 * null where no rule is shipped. Nothing the customer did since is counted, so it errs on the
 * early side.
 */
export function earliestLastDay(
  { address, debtorType }: Pick<Account, 'address' | 'debtorType'>,
  items: readonly Item[],
  rules: readonly LimitationRule[],
): PlainDate | null {
  const rule = chooseRule(rules, address.country);
  if (rule === null) return null;
  const kind = debtorType === 'consumer' ? 'consumer' : 'general';
  let earliest: PlainDate | null = null;
  for (const item of items) {
    if (item.kind !== 'invoice') continue;
    const found = limitationOf({ dueDate: item.dueOn, kind }, rule);
    const day = found.ok ? found.value.lastDay : null;
    if (day !== null && (earliest === null || day < earliest)) earliest = day;
  }
  return earliest;
}
