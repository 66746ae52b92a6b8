import { unreachable } from '../../result';
import type { Account, Plan } from '../account';
import type { PlanPaper } from '../agreement';
import type { EventOf } from '../events';
import type { PlanId } from '../ids';
import type { PlanEvent, PlanStep } from '../planEvents';

/** An event in the life of an agreement that was written before. */
export type PlanLifeEvent = Exclude<PlanEvent, EventOf<'planAgreed' | 'planDrafted'>>;

type Step = Exclude<PlanLifeEvent, EventOf<'planStepTakenBack'>>;

const BLANK_PAPER: PlanPaper = {
  sentOn: null,
  restUntil: null,
  debtor: null,
  creditor: null,
  scan: null,
};

/** The paper of an agreement that is drafted and nothing more. */
export function blankPaper(): PlanPaper {
  return BLANK_PAPER;
}

/** Sending the paper is a contact as well; taking that step back takes the contact with it. */
export function planChanged(account: Account, event: PlanLifeEvent): Account {
  const changed = changePlan(account, event.plan, (plan) => {
    return event.type === 'planStepTakenBack' ? without(plan, event.step) : after(plan, event);
  });
  if (event.type === 'planSent') return contacted(changed, event);
  const unsent = event.type === 'planStepTakenBack' && event.step === 'sent';
  if (!unsent) return changed;
  return { ...changed, contacts: changed.contacts.filter(({ id }) => id !== event.plan) };
}

/** The step an event stands for, by which it is taken back. */
export function planStepOf(event: Step): PlanStep {
  switch (event.type) {
    case 'planSent':
      return 'sent';
    case 'planSigned':
      return event.party === 'debtor' ? 'signedByDebtor' : 'signedByCreditor';
    case 'planScanned':
      return 'scanned';
    case 'planCureSet':
      return 'cureSet';
    case 'planAccelerated':
      return 'accelerated';
    case 'planEnded':
      return 'ended';
    default:
      return unreachable(event);
  }
}

function changePlan(account: Account, id: PlanId, change: (plan: Plan) => Plan): Account {
  return {
    ...account,
    plans: account.plans.map((plan) => (plan.id === id ? change(plan) : plan)),
  };
}

function contacted(account: Account, { plan, on, by }: EventOf<'planSent'>): Account {
  const contact = { id: plan, on, channel: by === 'email' ? 'email' : 'letter' } as const;
  return { ...account, contacts: [...account.contacts, contact] };
}

function after(plan: Plan, event: Step): Plan {
  switch (event.type) {
    case 'planSent':
      return onPaper(plan, { sentOn: event.on, restUntil: event.restUntil });
    case 'planSigned': {
      const { party, scan, on, name, office, place } = event;
      const scanned = scan === null ? {} : { scan };
      return onPaper(plan, { [party]: { on, name, office, place }, ...scanned });
    }
    case 'planScanned':
      return onPaper(plan, { scan: event.scan });
    case 'planCureSet': {
      const { on, deadline, no } = event;
      return { ...plan, cures: [...(plan.cures ?? []), { on, deadline, no }] };
    }
    case 'planAccelerated': {
      const { on, principal, interest, revived, total } = event;
      const accelerated = { on, principal, interest, revived, total };
      return { ...plan, accelerated, endedOn: on, endedWhy: 'accelerated' };
    }
    case 'planEnded': {
      const by = event.by === undefined ? {} : { replacedBy: event.by };
      return { ...plan, endedOn: event.on, endedWhy: event.why, ...by };
    }
    default:
      return unreachable(event);
  }
}

function onPaper(plan: Plan, change: Partial<PlanPaper>): Plan {
  return { ...plan, paper: { ...(plan.paper ?? BLANK_PAPER), ...change } };
}

function without(plan: Plan, step: PlanStep): Plan {
  switch (step) {
    case 'sent':
      return onPaper(plan, { sentOn: null, restUntil: null });
    case 'signedByDebtor':
      return onPaper(plan, { debtor: null });
    case 'signedByCreditor':
      return onPaper(plan, { creditor: null });
    case 'scanned':
      return onPaper(plan, { scan: null });
    case 'cureSet':
      return { ...plan, cures: (plan.cures ?? []).slice(0, -1) };
    case 'accelerated':
    case 'ended':
      return reopened(plan);
    default:
      return unreachable(step);
  }
}

function reopened({
  endedWhy: _why,
  replacedBy: _by,
  accelerated: _accelerated,
  ...plan
}: Plan): Plan {
  return { ...plan, endedOn: null };
}
