import { openMinor } from '../../accounts/views/open';
import type { PlainDate } from '../../dates/plainDate';
import { daysBetween } from '../../dates/plainDate';
import { hasLimitationRule, itemLastDay } from '../../derivations/limitation';
import type { Contribution } from './scope';

/** Days to the last day, by the rows they close; beyond them `later`. */
const LIMITS = [30, 90, 180, 365] as const;

export const LIMITATION_ROWS = ['expired', '30', '90', '180', '365', 'later', 'unknown'] as const;

type Row = (typeof LIMITATION_ROWS)[number];

/**
 * Open invoices by the days to their probable last day: the day of `itemLimitation`, as on the page of
 * each customer. Countries without a rule: `unknown`.
 */
export const addLimitation: Contribution = (account, { asOf, limitation }, add) => {
  const known = hasLimitationRule(account, limitation);
  for (const item of account.items) {
    const open = item.kind === 'invoice' ? openMinor(item, asOf) : 0;
    if (open <= 0) continue;
    const row = known ? rowOf(itemLastDay(item, account, asOf, limitation), asOf) : 'unknown';
    add('limitation', item.currency, row, 'open', open);
    add('limitation', item.currency, row, 'items', 1);
  }
};

function rowOf(lastDay: PlainDate | null, asOf: PlainDate): Row {
  if (lastDay === null) return 'later';
  const left = daysBetween(asOf, lastDay);
  if (left < 0) return 'expired';
  const limit = LIMITS.find((days) => left <= days);
  return limit === undefined ? 'later' : `${limit}`;
}
