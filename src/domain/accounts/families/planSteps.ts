import { addDays, type PlainDate } from '../../dates/plainDate';
import { accelerationOf } from '../../plans/accelerationOf';
import { paidOfPlan } from '../../plans/ledgerPlan';
import { noticeDays } from '../../plans/notice';
import { type Refusal, refusal } from '../../refusal';
import { unreachable } from '../../result';
import type { Account, Plan } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { PlanCommand } from '../planCommands';
import type { PlanStep } from '../planEvents';
import { inForceOn } from '../views/standing';
import { type Decision, isBlank, refuse, unless } from './decision';
import { blankPaper } from './planLife';
import { superseding, takenProblem } from './plans';

/** A step in the life of an agreement that was written before. */
export type StepCommand = Exclude<PlanCommand, { type: 'agreePlan' | 'draftPlan' }>;

/** The event of a step, or why it cannot be taken: unknown, ended, not signed yet, a date astray. */
export function stepPlan(account: Account, command: StepCommand, context: Context): Decision {
  const plan = account.plans.find((one) => one.id === command.plan);
  if (plan === undefined) return refuse('agreement.unknown');
  const { today } = context;
  switch (command.type) {
    case 'sendPlan':
      return sendPlan(plan, command, today);
    case 'signPlan':
      return signPlan(account, plan, command, today);
    case 'attachPlanScan':
      return unless(scanProblem(plan), () => [
        { type: 'planScanned', plan: plan.id, on: today, scan: command.scan },
      ]);
    case 'setPlanCure':
      return setCure(account, plan, command, today);
    case 'acceleratePlan':
      return unless(forceProblem(plan), () => [
        { type: 'planAccelerated', plan: plan.id, ...accelerationOf(account, plan, today) },
      ]);
    case 'endPlan':
      return endPlan(plan, command, today);
    case 'takeBackPlanStep':
      return takeBack(account, plan, command, today);
    default:
      return unreachable(command);
  }
}

function sendPlan(plan: Plan, command: CommandOf<'sendPlan'>, today: PlainDate): Decision {
  const { on, by, restUntil } = command;
  const { paper } = plan;
  const problem =
    endedProblem(plan) ??
    (paper === undefined || inForceOn(plan) !== null
      ? refusal('agreement.in-force-already')
      : undefined) ??
    dateProblem(plan, on, today) ??
    (restUntil !== null && restUntil < on
      ? refusal('agreement.rest-before-sent', { on, until: restUntil })
      : undefined);
  return unless(problem, () => [{ type: 'planSent', plan: plan.id, on, by, restUntil }]);
}

/** The second signature brings the agreement into force, and ends the one it replaces. */
function signPlan(
  account: Account,
  plan: Plan,
  { type: _type, ...signature }: CommandOf<'signPlan'>,
  today: PlainDate,
): Decision {
  const { party, on, name } = signature;
  const { paper } = plan;
  const both = paper !== undefined && (party === 'debtor' ? paper.creditor : paper.debtor) !== null;
  const items = account.items.filter((item) => plan.items.includes(item.id));
  const problem =
    endedProblem(plan) ??
    (paper === undefined || paper[party] !== null
      ? refusal('agreement.signed-already')
      : undefined) ??
    dateProblem(plan, on, today) ??
    (isBlank(name) ? refusal('agreement.signatory-missing') : undefined) ??
    (both ? takenProblem(account, items, plan.replaces) : undefined);
  return unless(problem, () => [
    { type: 'planSigned', ...signature },
    ...(both ? superseding(account, plan, today) : []),
  ]);
}

function setCure(
  account: Account,
  plan: Plan,
  { deadline }: CommandOf<'setPlanCure'>,
  today: PlainDate,
): Decision {
  const problem = forceProblem(plan);
  if (problem !== undefined) return refuse(problem.code, problem.params);
  const { next } = paidOfPlan(account, plan, today);
  if (next === undefined || next.due >= today) {
    return refuse('agreement.nothing-late');
  }
  if (deadline <= today) return refuse('agreement.cure-in-past', { on: deadline });
  const earliest = addDays(today, noticeDays(account, plan));
  if (deadline < earliest) return refuse('agreement.cure-too-short', { earliest });
  return unless(undefined, () => [
    { type: 'planCureSet', plan: plan.id, on: today, deadline, no: next.no },
  ]);
}

function endPlan(plan: Plan, { why }: CommandOf<'endPlan'>, today: PlainDate): Decision {
  const problem = why === 'cancelled' ? endedProblem(plan) : forceProblem(plan);
  return unless(problem, () => [{ type: 'planEnded', plan: plan.id, on: today, why }]);
}

function takeBack(
  account: Account,
  plan: Plan,
  { step, reason }: CommandOf<'takeBackPlanStep'>,
  today: PlainDate,
): Decision {
  const reopens = step === 'ended' || step === 'accelerated';
  const items = account.items.filter((item) => plan.items.includes(item.id));
  const problem =
    (wasTaken(plan, step) ? undefined : refusal('agreement.step-not-taken')) ??
    (reopens ? undefined : endedProblem(plan)) ??
    (reopens && inForceOn(plan) !== null
      ? takenProblem(account, items, plan.replacedBy)
      : undefined);
  return unless(problem, () => [
    { type: 'planStepTakenBack', plan: plan.id, step, on: today, reason },
  ]);
}

function wasTaken(plan: Plan, step: PlanStep): boolean {
  const paper = plan.paper ?? blankPaper();
  switch (step) {
    case 'sent':
      return paper.sentOn !== null;
    case 'signedByDebtor':
      return paper.debtor !== null;
    case 'signedByCreditor':
      return paper.creditor !== null;
    case 'scanned':
      return paper.scan !== null;
    case 'cureSet':
      return (plan.cures ?? []).length > 0;
    case 'accelerated':
      return plan.accelerated !== undefined;
    case 'ended':
      return plan.endedOn !== null && plan.accelerated === undefined;
    default:
      return unreachable(step);
  }
}

function endedProblem(plan: Plan): Refusal | undefined {
  return plan.endedOn === null ? undefined : refusal('agreement.ended-already');
}

function forceProblem(plan: Plan): Refusal | undefined {
  const ended = endedProblem(plan);
  if (ended !== undefined) return ended;
  return inForceOn(plan) === null ? refusal('agreement.not-in-force') : undefined;
}

/** A copy can still come in after the end: as evidence it is worth as much. */
function scanProblem({ paper }: Plan): Refusal | undefined {
  return paper === undefined ? refusal('agreement.no-paper') : undefined;
}

function dateProblem(plan: Plan, on: PlainDate, today: PlainDate): Refusal | undefined {
  if (on > today) return refusal('agreement.date-ahead', { on });
  if (on < plan.agreedOn) return refusal('agreement.date-before-draft', { on, of: plan.agreedOn });
  return undefined;
}
