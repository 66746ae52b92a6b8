import type { Account, LetterKind } from '../accounts/account';
import type { PlanId } from '../accounts/ids';
import type { PlanCommand } from '../accounts/planCommands';
import type { PlainDate } from '../dates/plainDate';
import { toDecimal } from '../money/decimal';
import { type Refusal, refusal } from '../refusal';
import { unreachable } from '../result';
import { calledIn, planBehind, planCalledIn, planKept } from './aboutPlan';

/** The steps a letter can bring with it. */
type LetterStep = Extract<
  PlanCommand,
  { readonly type: 'setPlanCure' | 'acceleratePlan' | 'endPlan' }
>;

/** What a letter is written with, as far as the step of an agreement depends on it. */
interface PlanWork {
  readonly today: PlainDate;
  readonly deadline: PlainDate;
  readonly plan?: PlanId;
}

/**
 * The step of an agreement that goes with a letter, so that paper and ledger never part: the notice
 * with its last day, the whole rest called in, the end of one that was kept. Null where the letter
 * is about none, or the step was taken before.
 */
export function planStepFor(
  kind: LetterKind,
  account: Account,
  { today, deadline, plan: id }: PlanWork,
): LetterStep | null {
  if (kind === 'breachNotice') {
    const plan = planBehind(account, today, id);
    return plan === undefined ? null : { type: 'setPlanCure', plan: plan.id, deadline };
  }
  if (kind === 'accelerationNotice') {
    const plan = planCalledIn(account, today, id);
    if (plan === undefined || plan.endedOn !== null) return null;
    return { type: 'acceleratePlan', plan: plan.id };
  }
  const plan = kind === 'thankYou' ? planKept(account, today, id) : undefined;
  if (plan === undefined || plan.endedOn !== null) return null;
  return { type: 'endPlan', plan: plan.id, why: 'fulfilled' };
}

/** What printing the letter will do to an agreement, for the person who prints it. */
export function planRemarks(kind: LetterKind, account: Account, work: PlanWork): Refusal[] {
  const step = planStepFor(kind, account, work);
  const plan = account.plans.find(({ id }) => id === step?.plan);
  if (step === null || plan === undefined) return [];
  const { agreedOn: on, currency } = plan;
  switch (step.type) {
    case 'setPlanCure':
      return [refusal('letters.planNotice', { on, deadline: step.deadline })];
    case 'acceleratePlan': {
      const { total: minor } = calledIn(account, plan, work.today);
      const amount = toDecimal({ minor, currency });
      return [refusal('letters.planCallsIn', { on, amount, currency })];
    }
    case 'endPlan':
      return [refusal('letters.planCloses', { on })];
    default:
      return unreachable(step);
  }
}
