import { type Refusal, refusal } from '../../refusal';
import type { Account, Item } from '../account';
import type { Context } from '../context';
import { activeHold, activePlans } from '../views/standing';

/** What lets an account rest, whoever wants to go on: a hold, or an agreement over one of the items. */
export function restProblem(
  account: Account,
  items: readonly Item[],
  today: Context['today'],
  step: 'letter' | 'handoff',
): Refusal | undefined {
  const hold = activeHold(account, today);
  if (hold !== null) {
    return refusal(`${step}.on-hold`, { since: hold.since, reason: hold.reason });
  }
  const planned = new Set(activePlans(account).flatMap((plan) => plan.items));
  const inPlan = items.find((item) => planned.has(item.id));
  return inPlan && refusal(`${step}.agreement-active`, { number: inPlan.number });
}
