import { openMinor } from '../../accounts/views/open';
import type { PlainDate } from '../../dates/plainDate';
import { daysBetween } from '../../dates/plainDate';
import { chooseRule } from '../../limitation/chooseRule';
import { limitationOf } from '../../limitation/limitationOf';
import type { LimitationRule } from '../../limitation/rule';
import type { Contribution } from './scope';

/** Days to the last day, by the rows they close; beyond them `later`. */
const LIMITS = [30, 90, 180, 365] as const;

export const LIMITATION_ROWS = ['expired', '30', '90', '180', '365', 'later', 'unknown'] as const;

type Row = (typeof LIMITATION_ROWS)[number];

/**
 * Open invoices by the days to their probable last day, by the law of the customer's country. The
 * earliest possible day: nothing the customer did since (acknowledgement, payment in part, plan) is
 * counted, as the proof of it has to be looked at one by one. Countries without a rule: `unknown`.
 */
export const addLimitation: Contribution = (account, { asOf, limitation }, add) => {
  const rule = chooseRule(limitation, account.address.country);
  const kind = account.debtorType === 'consumer' ? 'consumer' : 'general';
  for (const item of account.items) {
    const open = item.kind === 'invoice' ? openMinor(item, asOf) : 0;
    if (open <= 0) continue;
    const row = rule === null ? 'unknown' : rowOf(lastDayOf(rule, kind, item.dueOn), asOf);
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

const lastDays = new WeakMap<LimitationRule, Map<string, PlainDate | null>>();

/** Kept per rule, kind and due date: a large book has few due dates and many invoices. */
function lastDayOf(
  rule: LimitationRule,
  kind: 'consumer' | 'general',
  dueDate: PlainDate,
): PlainDate | null {
  const known = lastDays.get(rule) ?? new Map<string, PlainDate | null>();
  lastDays.set(rule, known);
  const found = known.get(kind + dueDate);
  if (found !== undefined) return found;
  const result = limitationOf({ dueDate, kind }, rule);
  const lastDay = result.ok ? result.value.lastDay : null;
  known.set(kind + dueDate, lastDay);
  return lastDay;
}
