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
  let nearest: { readonly index: number; readonly on: PlainDate } | null = null;
  for (const [index, item] of account.items.entries()) {
    if (!isOverdue(item, today) || daysBetween(item.dueOn, today) < SAFE_DAYS) continue;
    const on = lastDayOf(item.dueOn, account.debtorType, rule);
    if (on === null || on < today || daysBetween(today, on) > WARN_DAYS) continue;
    if (nearest === null || on < nearest.on) nearest = { index, on };
  }
  const item = nearest === null ? undefined : account.items[nearest.index];
  if (nearest === null || item === undefined) return null;
  const params = {
    number: item.number,
    ...amount({ minor: openMinor(item, today), currency: item.currency }),
    on: nearest.on,
  };
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
