import type { Plan } from '../accounts/account';
import { addDays, type PlainDate } from '../dates/plainDate';
import { type Holidays, toWorkingDay } from '../dates/workingDays';
import { type Refusal, refusal } from '../refusal';
import { unreachable } from '../result';
import type { AgreementStatus, InstalmentStatus } from './status';

/** What an agreement asks of us next; every step has a command or a letter of its own. */
export type AgreementStep =
  | 'send'
  | 'remindSignature'
  | 'countersign'
  | 'wait'
  | 'call'
  | 'cureNotice'
  | 'accelerate'
  | 'thank'
  | 'none';

/** What to do next about an agreement, and why. */
export interface AgreementProposal {
  readonly step: AgreementStep;
  /** From this day on it should be done. */
  readonly on: PlainDate;
  /** Why, as code and values; the words are in `texts.ts`. */
  readonly why: Refusal;
  /** Last day to print in a notice; only with `cureNotice`. */
  readonly deadline?: PlainDate;
}

/** The next step of an agreement on a day, and why. A notice ends on a working day. */
export function proposeStep(
  plan: Plan,
  status: AgreementStatus,
  asOf: PlainDate,
  holidays: Holidays | undefined,
): AgreementProposal {
  const { state, next } = status;
  switch (state) {
    case 'draft':
      return propose('send', asOf, 'agreements.next-send');
    case 'sent':
      return waiting(plan, status, asOf);
    case 'signedByDebtor':
      return propose('countersign', asOf, 'agreements.next-countersign');
    case 'active':
      return propose('wait', next?.dueOn ?? asOf, 'agreements.next-wait', params(next));
    case 'late':
      return propose('call', asOf, callFor(next, asOf), params(next));
    case 'cure': {
      const until = status.cure?.deadline ?? asOf;
      return propose('wait', addDays(until, 1), 'agreements.next-cure-runs', { until });
    }
    case 'broken':
      return afterBreach(plan, status, asOf, holidays);
    case 'fulfilled':
      return plan.endedOn === null
        ? propose('thank', asOf, 'agreements.next-thank')
        : closed(status, asOf);
    case 'accelerated':
    case 'superseded':
    case 'cancelled':
      return nothing(asOf);
    default:
      return unreachable(state);
  }
}

/** After the days of grace of one payment a private person has not broken the agreement yet. */
function callFor(next: InstalmentStatus | null, asOf: PlainDate): string {
  const isOver = next !== null && next.graceEnds < asOf;
  return isOver ? 'agreements.next-call-again' : 'agreements.next-call';
}

function waiting(plan: Plan, { restsUntil }: AgreementStatus, asOf: PlainDate): AgreementProposal {
  const sent = plan.paper?.sentOn ?? asOf;
  if (restsUntil === null)
    return propose('remindSignature', asOf, 'agreements.next-unsigned', { on: sent });
  const until = restsUntil;
  return propose('wait', addDays(until, 1), 'agreements.next-signature', { on: sent, until });
}

/** Where the terms ask for a notice it comes first, once for each payment that is missed. */
function afterBreach(
  plan: Plan,
  status: AgreementStatus,
  asOf: PlainDate,
  holidays: Holidays | undefined,
): AgreementProposal {
  if (plan.endedOn !== null) return nothing(asOf);
  const { noticeDays } = status;
  if (noticeDays > 0 && status.cure === null) {
    const deadline = toWorkingDay(addDays(asOf, noticeDays), 'next', holidays);
    const why = refusal('agreements.next-cure', { ...params(status.next), days: noticeDays });
    return { step: 'cureNotice', on: asOf, why, deadline };
  }
  return propose('accelerate', asOf, 'agreements.next-accelerate', params(status.next));
}

/** What came back after it was closed is open again on its items; the agreement can be opened too. */
function closed({ open }: AgreementStatus, asOf: PlainDate): AgreementProposal {
  return open > 0 ? propose('none', asOf, 'agreements.next-returned') : nothing(asOf);
}

function nothing(asOf: PlainDate): AgreementProposal {
  return propose('none', asOf, 'agreements.next-none');
}

function propose(
  step: AgreementStep,
  on: PlainDate,
  code: string,
  values: Refusal['params'] = {},
): AgreementProposal {
  return { step, on, why: refusal(code, values) };
}

function params(next: InstalmentStatus | null): { no: number; due: string } {
  return { no: next?.no ?? 0, due: next?.dueOn ?? '' };
}
