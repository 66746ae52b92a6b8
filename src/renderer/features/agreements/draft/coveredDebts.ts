import type { Account } from '../../../../domain/accounts/account';
import type { PlanId } from '../../../../domain/accounts/ids';
import { openMinor } from '../../../../domain/accounts/views/open';
import { activePlans } from '../../../../domain/accounts/views/standing';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { sumMinor } from '../../../../domain/money/money';
import { type Debt, debtsOf } from '../../../../domain/options/debts';

/** Whether an agreement sets credit notes off: the one that takes its place begins so too. */
export function setsOff({ plans, items }: Account, plan: PlanId | null): boolean {
  const covered = new Set(plans.find(({ id }) => id === plan)?.items);
  return items.some(({ id, kind }) => kind === 'creditNote' && covered.has(id));
}

/**
 * The debts a new agreement can cover: what no other agreement in force covers, or what is left of
 * the one it replaces.
 */
export function coveredDebts(
  account: Account,
  replaces: PlanId | null,
  today: PlainDate,
): readonly Debt[] {
  const old = account.plans.find(({ id }) => id === replaces);
  const others = activePlans(account).filter(({ id }) => id !== replaces);
  const taken = new Set(others.flatMap(({ items }) => items));
  return debtsOf(account, today).flatMap(({ amount, items }) => {
    const free = items.filter(({ id }) => !taken.has(id) && old?.items.includes(id) !== false);
    if (free.length === 0) return [];
    const minor = sumMinor(free.map((item) => openMinor(item)));
    return [{ items: free, amount: { ...amount, minor } }];
  });
}
