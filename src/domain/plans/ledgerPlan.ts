import type { Account, Plan } from '../accounts/account';
import type { PlainDate } from '../dates/plainDate';
import type { Holidays } from '../dates/workingDays';
import { planMoney } from './planMoney';
import {
  type DuePart,
  type Grace,
  type PlanProgress,
  type PlanStatus,
  planProgress,
  planStatus,
} from './planStatus';

/** The rows of an agreement as its status needs them. */
export function dueParts({ rows }: Pick<Plan, 'rows'>): DuePart[] {
  return rows.map(({ no, dueOn, minor }) => ({ no, due: dueOn, amount: minor }));
}

/** The days of grace of an agreement: calendar days in journals of before. */
export function graceOf({ terms }: Pick<Plan, 'terms'>, holidays: Holidays | undefined): Grace {
  const { graceDays: days, graceIn: unit = 'days' } = terms;
  return holidays === undefined ? { days, unit } : { days, unit, holidays };
}

/**
 * Where an agreement stands: the money that counts for it (`planMoney`) pays its rows in order.
 * `holidays` are those of the policies in force.
 */
export function planStanding(
  account: Account,
  plan: Plan,
  asOf: PlainDate,
  holidays: Holidays | undefined,
): PlanStatus {
  return planStatus(dueParts(plan), planMoney(account, plan), asOf, {
    ...graceOf(plan, holidays),
    forgivesOne: account.debtorType === 'consumer',
  });
}

/** What has been paid of an agreement by the end of a day; no holiday can change that. */
export function paidOfPlan(account: Account, plan: Plan, asOf: PlainDate): PlanProgress {
  return planProgress(dueParts(plan), planMoney(account, plan), asOf);
}
