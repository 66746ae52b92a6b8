import type { Account } from '../accounts/account';
import { lastContact } from '../accounts/views/standing';
import type { PlainDate } from '../dates/plainDate';
import { promiseStatuses } from '../promises/promiseStatus';
import { type Chase, inUnits, simpleChase } from './chase';
import { planAdvice, promiseAdvice } from './missed';
import { nothingToChase, restAdvice } from './rest';
import { type Situation, situationOf } from './situation';
import {
  type Advice,
  DEFAULT_POLICY,
  WORK_GROUPS,
  type WorklistPolicy,
  type WorklistRow,
} from './types';

export interface WorklistOptions {
  readonly today: PlainDate;
  readonly policy?: WorklistPolicy;
  /** Decides about accounts that may be chased. */
  readonly chase?: Chase;
}

/**
 * Today's list: every account with something overdue or an agreement that runs, what to do and why.
 * Groups come in the order of `WORK_GROUPS`, within a group the higher score first.
 */
export function worklist(
  accounts: Iterable<Account>,
  { today, policy = DEFAULT_POLICY, chase = simpleChase }: WorklistOptions,
): WorklistRow[] {
  const rows: WorklistRow[] = [];
  for (const account of accounts) {
    const situation = account.hidden ? null : situationOf(account, today);
    if (situation !== null) rows.push(rowOf(situation, adviceFor(situation, policy, chase)));
  }
  return inOrder(rows);
}

/** What rests comes first, then what was agreed and not kept, then the ordinary way. */
function adviceFor(situation: Situation, policy: WorklistPolicy, chase: Chase): Advice {
  const { account, today } = situation;
  const promises =
    account.promises.length === 0 ? [] : promiseStatuses(account, today, policy.graceBankDays);
  return (
    restAdvice(situation, promises) ??
    promiseAdvice(situation, promises) ??
    planAdvice(situation) ??
    (situation.chased.length === 0 ? nothingToChase(situation) : chase(situation, policy))
  );
}

function rowOf(situation: Situation, advice: Advice): WorklistRow {
  const { account, overdue, days } = situation;
  return {
    account: account.id,
    group: advice.group,
    reason: advice.reason,
    next: advice.next,
    overdue,
    days,
    lastContact: lastContact(account),
    score: scoreOf(situation),
  };
}

/**
 * What matters: whole units of currency times months late, that is amount × (1 + days / 30), added
 * up over the currencies as they are: there are no exchange rates offline, and it only sorts.
 * What may be chased counts; where nothing may be, all that is overdue.
 */
export function scoreOf({ chased, overdue, days }: Situation): number {
  const amounts = chased.length > 0 ? chased : overdue;
  const units = amounts.reduce((sum, money) => sum + inUnits(money), 0);
  return units * (1 + days / 30);
}

/** Sorted group by group: comparing two numbers is cheaper than looking groups up. */
function inOrder(rows: readonly WorklistRow[]): WorklistRow[] {
  return WORK_GROUPS.flatMap((group) => rows.filter((row) => row.group === group).sort(byScore));
}

/** Equal scores fall back to the id, so that the list does not jump about. */
function byScore(a: WorklistRow, b: WorklistRow): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.account < b.account ? -1 : 1;
}
