import type { Account, Plan } from '../../../domain/accounts/account';
import { type AgreementProposal, proposeStep } from '../../../domain/agreements/propose';
import {
  type AgreementState,
  type AgreementStatus,
  agreementStatus,
  dueWithin,
} from '../../../domain/agreements/status';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Holidays } from '../../../domain/dates/workingDays';

/** One agreement as the list shows it. */
export interface AgreementRow {
  readonly account: Account;
  readonly plan: Plan;
  readonly status: AgreementStatus;
  readonly proposal: AgreementProposal;
  /** Something is to be done about it today. */
  readonly isTodo: boolean;
  /** A payment falls due within the week. */
  readonly isDueSoon: boolean;
}

export const AGREEMENT_FILTERS = [
  'all',
  'todo',
  'week',
  'onTime',
  'late',
  'unsigned',
  'ended',
] as const;

export type AgreementFilter = (typeof AGREEMENT_FILTERS)[number];

/** A week from today on, in days. */
const WEEK = 7;

const UNSIGNED: readonly AgreementState[] = ['draft', 'sent', 'signedByDebtor'];
const LATE: readonly AgreementState[] = ['late', 'cure', 'broken'];

/** Every agreement of the book: what asks for something first, then by the day of the next step. */
export function agreementRows(
  accounts: Iterable<Account>,
  today: PlainDate,
  holidays: Holidays | undefined,
): AgreementRow[] {
  const rows: AgreementRow[] = [];
  for (const account of accounts) {
    if (account.hidden) continue;
    for (const plan of account.plans) rows.push(agreementRow(account, plan, today, holidays));
  }
  return rows.sort(inOrder);
}

/**
 * Status and next step of an agreement on a day; without holidays every weekday is a working day.
 */
export function agreementRow(
  account: Account,
  plan: Plan,
  today: PlainDate,
  holidays: Holidays | undefined,
): AgreementRow {
  const status = agreementStatus(account, plan, today, holidays);
  const proposal = proposeStep(plan, status, today, holidays);
  const isTodo = proposal.step !== 'wait' && proposal.step !== 'none';
  return { account, plan, status, proposal, isTodo, isDueSoon: dueWithin(status, today, WEEK) };
}

/** Whether a row belongs to one of the filters; late, on time and unsigned leave out what has ended. */
export function fits({ plan, status, isTodo, isDueSoon }: AgreementRow, filter: AgreementFilter) {
  const running = plan.endedOn === null;
  switch (filter) {
    case 'all':
      return true;
    case 'todo':
      return isTodo;
    case 'week':
      return isDueSoon;
    case 'onTime':
      return status.state === 'active';
    case 'late':
      return running && LATE.includes(status.state);
    case 'unsigned':
      return running && UNSIGNED.includes(status.state);
    case 'ended':
      return !running;
  }
}

/** How a state is coloured; what is as it should be has no colour. */
export function toneOf({ plan, status }: Pick<AgreementRow, 'plan' | 'status'>) {
  if (plan.endedOn !== null) return 'muted';
  if (status.state === 'broken') return 'bad';
  if (status.state === 'late' || status.state === 'cure') return 'warn';
  return status.state === 'fulfilled' ? 'good' : undefined;
}

function inOrder(a: AgreementRow, b: AgreementRow): number {
  return (
    rankOf(a) - rankOf(b) ||
    compare(a.proposal.on, b.proposal.on) ||
    compare(b.plan.agreedOn, a.plan.agreedOn) ||
    compare(a.account.name, b.account.name)
  );
}

function rankOf({ isTodo, plan }: AgreementRow): number {
  if (plan.endedOn !== null) return 2;
  return isTodo ? 0 : 1;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
