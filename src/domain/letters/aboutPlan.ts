import type { Account, Plan } from '../accounts/account';
import type { PlanId } from '../accounts/ids';
import { activePlans } from '../accounts/views/standing';
import type { PlainDate } from '../dates/plainDate';
import { accelerationOf } from '../plans/accelerationOf';
import { paidOfPlan } from '../plans/ledgerPlan';

/** The agreement a notice is about: the one that was named, else the first that is behind. */
export function planBehind(account: Account, today: PlainDate, id?: PlanId): Plan | undefined {
  return activePlans(account).find(
    (plan) => isNamed(plan, id) && paidOfPlan(account, plan, today).behind > 0,
  );
}

/**
 * The agreement whose rest is called in: the one that was named, in force or called in before; else
 * the latest that was called in and of which something is left.
 */
export function planCalledIn(account: Account, today: PlainDate, id?: PlanId): Plan | undefined {
  const running = id === undefined ? [] : activePlans(account);
  const before = account.plans.filter(({ accelerated }) => accelerated !== undefined);
  return [...before, ...running].findLast(
    (plan) => isNamed(plan, id) && calledIn(account, plan, today).total > 0,
  );
}

/** What is left of a rest that was called in, or what would be called in today; minor units. */
export function calledIn(account: Account, plan: Plan, today: PlainDate) {
  return accelerationOf(account, plan, plan.accelerated?.on ?? today, today);
}

/** Whether a letter that thanks is about this agreement: everything under it is paid. */
export function planKept(account: Account, today: PlainDate, id?: PlanId): Plan | undefined {
  if (id === undefined) return undefined;
  const plan = account.plans.find((one) => one.id === id);
  const isPaid = plan !== undefined && paidOfPlan(account, plan, today).next === undefined;
  return isPaid ? plan : undefined;
}

function isNamed(plan: Plan, id: PlanId | undefined): boolean {
  return id === undefined || plan.id === id;
}
