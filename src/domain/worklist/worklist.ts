import type { Account } from '../accounts/account';
import { lastContact } from '../accounts/views/standing';
import type { PlainDate } from '../dates/plainDate';
import type { Policies } from '../ladder/readPolicies';
import { companyPolicy, SHIPPED_POLICIES } from '../ladder/shippedPolicies';
import { promiseStatuses } from '../promises/promiseStatus';
import { callBackAhead, callBackDue } from './callBack';
import { chase } from './chase';
import { planAdvice, promiseAdvice } from './missed';
import { nothingToChase, restAdvice } from './rest';
import { inUnits, type Situation, situationOf } from './situation';
import { type Advice, WORK_GROUPS, type WorklistRow } from './types';

export interface WorklistOptions {
  readonly today: PlainDate;
  /** The ladder's policies, as shipped unless given: whom to turn to, how long a promise may take. */
  readonly policies?: Policies;
  /** From this amount on, in whole units of the currency, call before writing. */
  readonly largeUnits?: number;
}

const LARGE_UNITS = 5_000;

/**
 * Today's list: every account with something overdue or an agreement that runs, what to do and why.
 * Groups come in the order of `WORK_GROUPS`, within a group the higher score first.
 */
export function worklist(
  accounts: Iterable<Account>,
  { today, policies = SHIPPED_POLICIES, largeUnits = LARGE_UNITS }: WorklistOptions,
): WorklistRow[] {
  const { promiseGraceBankDays = 0 } = companyPolicy(policies);
  const rows: WorklistRow[] = [];
  const chaseable: Situation[] = [];
  for (const account of accounts) {
    const situation = account.hidden ? null : situationOf(account, today);
    if (situation === null) continue;
    const advice = standingAdvice(situation, promiseGraceBankDays);
    if (advice === null) chaseable.push(situation);
    else rows.push(rowOf(situation, advice));
  }
  const advices = chase(chaseable, policies, largeUnits);
  chaseable.forEach((situation, index) => {
    const advice = advices[index];
    if (advice !== undefined) rows.push(rowOf(situation, advice));
  });
  return inOrder(rows);
}

/** What rests comes first, then what was agreed and not kept; null leaves it to the ladder. */
function standingAdvice(situation: Situation, graceBankDays: number): Advice | null {
  const { account, today } = situation;
  const promises =
    account.promises.length === 0 ? [] : promiseStatuses(account, today, graceBankDays);
  return (
    restAdvice(situation, promises) ??
    callBackAhead(situation) ??
    promiseAdvice(situation, promises) ??
    planAdvice(situation) ??
    callBackDue(situation) ??
    (situation.chased.length === 0 ? nothingToChase(situation) : null)
  );
}

function rowOf(situation: Situation, advice: Advice): WorklistRow {
  const { account, overdue, days } = situation;
  return {
    account: account.id,
    ...advice,
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
