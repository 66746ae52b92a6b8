import type { Account, Handoff } from '../accounts/account';
import { directPayments, resultsOf } from '../accounts/views/cases';
import { addDays, daysBetween, type PlainDate } from '../dates/plainDate';
import { type Refusal, refusal } from '../refusal';
import { isPaid } from './pastResults';

export type CaseState =
  | 'sent'
  | 'mismatch'
  | 'working'
  | 'collecting'
  | 'recalled'
  | 'returned'
  | 'paid'
  | 'undone';

/** How a case stands, and what is to be done about it. */
export interface CaseStatus {
  readonly state: CaseState;
  /** Days since the handoff; of a closed case, until it came back. */
  readonly days: number;
  /** Sentences of `texts.ts`, the most pressing first; empty when nothing is due. */
  readonly due: readonly Refusal[];
}

/** An acknowledgement is asked for after so many days, word on the case after so many without any. */
const ACKNOWLEDGE_DAYS = 7;
const REPORT_DAYS = 60;

/** Where a case stands on a day, for how many calendar days, and what is to be done about it. */
export function caseStatus(account: Account, handoff: Handoff, today: PlainDate): CaseStatus {
  const end = handoff.recalledOn;
  const days = daysBetween(handoff.on, end ?? today);
  if (end !== null) return { state: handoff.end ?? 'recalled', days, due: [] };
  return { state: runningState(handoff), days, due: dueOn(account, handoff, today) };
}

function runningState(handoff: Handoff): CaseState {
  if (resultsOf(handoff).some(({ collected }) => collected > 0)) return 'collecting';
  const acknowledged = handoff.acknowledged ?? null;
  if (acknowledged === null) return 'sent';
  return acknowledged.matches ? 'working' : 'mismatch';
}

function dueOn(account: Account, handoff: Handoff, today: PlainDate): Refusal[] {
  const due: Refusal[] = [];
  const direct = directPayments(account, handoff);
  if (direct.length > 0) due.push(refusal('case.due-report', { count: direct.length }));
  if (isPaid(account, handoff)) due.push(refusal('case.due-close'));
  const acknowledged = handoff.acknowledged ?? null;
  if (acknowledged !== null && !acknowledged.matches) due.push(refusal('case.due-mismatch'));
  const by = addDays(handoff.on, ACKNOWLEDGE_DAYS);
  if (acknowledged === null) due.push(refusal('case.due-acknowledge', { on: by }));
  const last = resultsOf(handoff).reduce(
    (latest, { on }) => (on > latest ? on : latest),
    handoff.on,
  );
  if (addDays(last, REPORT_DAYS) < today) due.push(refusal('case.due-word', { on: last }));
  return due;
}
