import type { Account, Plan } from '../accounts/account';
import type { PlanCure } from '../accounts/agreement';
import { inForceOn } from '../accounts/views/standing';
import { addDays, maxDate, type PlainDate } from '../dates/plainDate';
import type { Holidays } from '../dates/workingDays';
import { sumMinor } from '../money/money';
import { graceOf, planStanding } from '../plans/ledgerPlan';
import { noticeDays } from '../plans/notice';
import { offerRest } from '../plans/offerRest';
import { lastDayOfGrace, type PlanProgress, type PlanStatus } from '../plans/planStatus';

/** Where an agreement stands. Late, cure, broken and fulfilled follow from receipts and the calendar. */
export type AgreementState =
  | 'draft'
  | 'sent'
  | 'signedByDebtor'
  | 'active'
  | 'late'
  | 'cure'
  | 'broken'
  | 'accelerated'
  | 'fulfilled'
  | 'superseded'
  | 'cancelled';

/** How far the paper is; `atOnce`: recorded as agreed, without a paper of ours to sign. */
export type PaperStage =
  | 'atOnce'
  | 'draft'
  | 'sent'
  | 'signedByDebtor'
  | 'signedByCreditor'
  | 'signedByBoth';

/** One instalment on a day. Amounts in minor units. */
export interface InstalmentStatus {
  readonly no: number;
  readonly dueOn: PlainDate;
  readonly minor: number;
  readonly paid: number;
  readonly open: number;
  readonly state: 'paid' | 'part' | 'late' | 'open';
  /** Last day it may be late without breaking the agreement. */
  readonly graceEnds: PlainDate;
}

/** An agreement as of a day; all amounts in minor units of its currency. */
export interface AgreementStatus {
  readonly state: AgreementState;
  readonly paper: PaperStage;
  readonly inForceOn: PlainDate | null;
  readonly instalments: readonly InstalmentStatus[];
  /** The first one not paid in full; null when all are. */
  readonly next: InstalmentStatus | null;
  readonly paid: number;
  readonly open: number;
  /** What should have come by now and has not. */
  readonly behind: number;
  /** The notice that is in force or was not obeyed, about the instalment that is open. */
  readonly cure: PlanCure | null;
  /** Days a notice must leave from its arrival; 0: none is asked for. */
  readonly noticeDays: number;
  /** Last day the ladder rests for its sake; null when it does not. */
  readonly restsUntil: PlainDate | null;
}

/** The state of an agreement at the end of a day; `holidays` are no bank days, besides weekends. */
export function agreementStatus(
  account: Account,
  plan: Plan,
  asOf: PlainDate,
  holidays: Holidays | undefined,
): AgreementStatus {
  const standing = planStanding(account, plan, asOf, holidays);
  const instalments = instalmentsOf(plan, standing, asOf, holidays);
  const next = instalments.find(({ open }) => open > 0) ?? null;
  const cure = cureFor(plan, next);
  const state = stateOf(plan, standing, cure, asOf);
  return {
    state,
    paper: paperStage(plan),
    inForceOn: inForceOn(plan),
    instalments,
    next,
    paid: sumMinor(instalments.map(({ paid }) => paid)),
    open: sumMinor(instalments.map(({ open }) => open)),
    behind: standing.behind,
    cure,
    noticeDays: noticeDays(account, plan),
    restsUntil: restsUntil(plan, { state, graceEnds: standing.graceEnds ?? null, cure, asOf }),
  };
}

/** The payments with what receipts have paid of each; `holidays` move the end of the days of grace. */
export function instalmentsOf(
  plan: Plan,
  { paid }: PlanProgress,
  asOf: PlainDate,
  holidays: Holidays | undefined,
): InstalmentStatus[] {
  const grace = graceOf(plan, holidays);
  return plan.rows.map(({ no, dueOn, minor }, index) => {
    const received = paid[index] ?? 0;
    const open = minor - received;
    const graceEnds = lastDayOfGrace(dueOn, grace);
    return {
      no,
      dueOn,
      minor,
      paid: received,
      open,
      graceEnds,
      state: rowState(open, received, dueOn < asOf),
    };
  });
}

function rowState(open: number, paid: number, past: boolean): InstalmentStatus['state'] {
  if (open === 0) return 'paid';
  if (past) return 'late';
  return paid > 0 ? 'part' : 'open';
}

/** The latest notice about the instalment that is open; one about an instalment paid since is done. */
function cureFor({ cures = [] }: Plan, next: InstalmentStatus | null): PlanCure | null {
  return cures.findLast(({ no }) => no === next?.no) ?? null;
}

function stateOf(
  plan: Plan,
  { state }: PlanStatus,
  cure: PlanCure | null,
  asOf: PlainDate,
): AgreementState {
  if (plan.endedOn !== null) return plan.endedWhy ?? endedThen(state);
  const paper = paperStage(plan);
  if (inForceOn(plan) === null) {
    if (paper === 'signedByDebtor') return 'signedByDebtor';
    return plan.paper?.sentOn === null ? 'draft' : 'sent';
  }
  if (state === 'fulfilled') return 'fulfilled';
  if (state === 'onTime') return 'active';
  if (cure !== null && asOf <= cure.deadline) return 'cure';
  return state;
}

/** Accounts kept from before do not say why an agreement ended: the payments tell. */
function endedThen(state: PlanStatus['state']): AgreementState {
  return state === 'fulfilled' || state === 'broken' ? state : 'cancelled';
}

function paperStage({ paper }: Plan): PaperStage {
  if (paper === undefined) return 'atOnce';
  const { debtor, creditor, sentOn } = paper;
  if (debtor !== null) return creditor === null ? 'signedByDebtor' : 'signedByBoth';
  if (creditor !== null) return 'signedByCreditor';
  return sentOn === null ? 'draft' : 'sent';
}

interface Resting {
  readonly state: AgreementState;
  /** Last day before what is missing breaks it. */
  readonly graceEnds: PlainDate | null;
  readonly cure: PlanCure | null;
  readonly asOf: PlainDate;
}

function restsUntil(plan: Plan, { state, graceEnds, cure, asOf }: Resting): PlainDate | null {
  const offer = offerRest(plan);
  if (offer !== null) return offer.until >= asOf ? offer.until : null;
  if (state === 'active' || state === 'late') return graceEnds;
  if (state !== 'cure' || cure === null) return null;
  return graceEnds === null ? cure.deadline : maxDate(cure.deadline, graceEnds);
}

/** Whether an instalment, or a part of one, falls due within `days` days from `asOf` on. */
export function dueWithin(status: AgreementStatus, asOf: PlainDate, days: number): boolean {
  const last = addDays(asOf, days);
  const { state, instalments } = status;
  if (state !== 'active' && state !== 'late' && state !== 'cure') return false;
  return instalments.some(({ open, dueOn }) => open > 0 && dueOn >= asOf && dueOn <= last);
}
