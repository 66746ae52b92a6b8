import type { Plan, Receipt } from '../accounts/account';
import type { PlainDate } from '../dates/plainDate';
import { type DuePart, type PlanStatus, planStatus } from './planStatus';

/** The rows of an agreement as its status needs them. */
export function dueParts({ rows }: Pick<Plan, 'rows'>): DuePart[] {
  return rows.map(({ no, dueOn, minor }) => ({ no, due: dueOn, amount: minor }));
}

/** Where an agreement stands: money in its currency since it was agreed pays its rows in order. */
export function planStanding(
  plan: Plan,
  receipts: readonly Pick<Receipt, 'on' | 'minor' | 'currency'>[],
  asOf: PlainDate,
): PlanStatus {
  const since = receipts.filter(
    ({ on, currency }) => currency === plan.currency && on >= plan.agreedOn,
  );
  return planStatus(dueParts(plan), since, asOf, plan.terms.graceDays);
}
