import { isOverdue, openMinor } from '../accounts/views/open';
import { activeHandoff } from '../accounts/views/standing';
import { daysBetween } from '../dates/plainDate';
import { itemLastDay, type LimitationTables } from '../derivations/limitation';
import { advise, amount } from './phrase';
import type { Situation } from './situation';
import type { Advice } from './types';

/** From so many days before the probable last day on, the claim stands in a group of its own. */
const WARN_DAYS = 90;

/** No period that is shipped is shorter than a year: younger invoices need no look. */
const SAFE_DAYS = 270;

/**
 * An overdue invoice that becomes time-barred within `WARN_DAYS`, by the same day as the customer's
 * page shows (`itemLimitation`); null while there is time, for countries without a rule, and once an
 * agency has the case.
 */
export function limitationAdvice(
  { account, today, days }: Situation,
  tables: LimitationTables,
): Advice | null {
  if (days < SAFE_DAYS || activeHandoff(account) !== null) return null;
  const [nearest] = account.items
    .filter((item) => isOverdue(item, today) && daysBetween(item.dueOn, today) >= SAFE_DAYS)
    .map((item) => ({ item, on: itemLastDay(item, account, today, tables) ?? today }))
    .filter(({ on }) => on > today && daysBetween(today, on) <= WARN_DAYS)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  if (nearest === undefined) return null;
  const { item, on } = nearest;
  const money = { minor: openMinor(item, today), currency: item.currency };
  const params = { number: item.number, ...amount(money), on };
  return advise('limitation', 'work.limitation', params, { code: 'next.limitation', on: today });
}
