import type { Account, Plan } from '../accounts/account';
import type { PlanAcceleration } from '../accounts/agreement';
import type { PlainDate } from '../dates/plainDate';
import { sumMinor } from '../money/money';
import { paidOfPlan } from './ledgerPlan';
import { accelerate } from './planStatus';

/**
 * What falls due when the creditor calls the rest in, minor units: principal still open, interest
 * of the rows, and what was waived only while the agreement was kept. Interest by a yearly rate that
 * is not yet earned is dropped; sums fixed beforehand stay. Payments pay the interest of their row first.
 * `paidBy`: payments up to this day count, also those after it was called in.
 */
export function accelerationOf(
  account: Account,
  plan: Plan,
  on: PlainDate,
  paidBy: PlainDate = on,
): PlanAcceleration {
  const { paid } = paidOfPlan(account, plan, paidBy);
  const rows = plan.rows.map((row, index) => ({
    no: row.no,
    due: row.dueOn,
    amount: row.minor,
    interest: row.interestMinor,
    principal: row.principalMinor,
    balance: plan.rows[index]?.balanceMinor ?? 0,
  }));
  const kind = plan.terms.interest?.kind;
  const byRate = kind === 'statutory' || kind === 'agreed';
  const called = accelerate(rows, paid, on, byRate ? 'drop' : 'keep');
  const last = plan.rows.at(-1);
  const dropped = byRate && last !== undefined && last.dueOn > on;
  const kept = dropped ? Math.max(0, extrasOf(plan, false) - (paid.at(-1) ?? 0)) : 0;
  const { principal } = called;
  const interest = called.interest + kept;
  const revived = extrasOf(plan, true);
  return { on, principal, interest, revived, total: principal + interest + revived };
}

/** Side claims that are waived while the agreement is kept, or those its last row asks for. */
function extrasOf({ terms }: Plan, waived: boolean): number {
  const extras = (terms.extras ?? []).filter((extra) => extra.waived === waived);
  return sumMinor(extras.map(({ minor }) => minor));
}
