import { isOverdue, openMinor } from '../accounts/views/open';
import { activeHandoff } from '../accounts/views/standing';
import { daysBetween, type PlainDate } from '../dates/plainDate';
import { chooseRule } from '../limitation/chooseRule';
import { limitationOf } from '../limitation/limitationOf';
import type { LimitationRule } from '../limitation/rule';
import { advise, amount } from './phrase';
import type { Situation } from './situation';
import type { Advice } from './types';

/** From so many days before the probable last day on, the claim stands in a group of its own. */
const WARN_DAYS = 90;

/** No period that is shipped is shorter than a year: younger invoices need no look. */
const SAFE_DAYS = 270;

/**
 * An overdue invoice that becomes time-barred within `WARN_DAYS`, by the law of the customer's
 * country; null while there is time, for countries without a rule, and once an agency has the case.
 * Nothing the customer did is counted, so it is the earliest possible day.
 */
export function limitationAdvice(
  { account, today, days }: Situation,
  rules: readonly LimitationRule[],
): Advice | null {
  if (days < SAFE_DAYS || activeHandoff(account) !== null) return null;
  const rule = chooseRule(rules, account.address.country);
  if (rule === null) return null;
  const [nearest] = account.items
    .filter((item) => isOverdue(item, today) && daysBetween(item.dueOn, today) >= SAFE_DAYS)
    .map((item) => ({ item, on: lastDayOf(item.dueOn, account.debtorType, rule) ?? today }))
    .filter(({ on }) => on > today && daysBetween(today, on) <= WARN_DAYS)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  if (nearest === undefined) return null;
  const { item, on } = nearest;
  const money = { minor: openMinor(item, today), currency: item.currency };
  const params = { number: item.number, ...amount(money), on };
  return advise('limitation', 'work.limitation', params, { code: 'next.limitation', on: today });
}

function lastDayOf(
  dueDate: PlainDate,
  debtorType: 'business' | 'consumer',
  rule: LimitationRule,
): PlainDate | null {
  const kind = debtorType === 'consumer' ? 'consumer' : 'general';
  const result = limitationOf({ dueDate, kind }, rule);
  return result.ok ? result.value.lastDay : null;
}
