import type { Account } from '../accounts/account';
import { activeSnooze } from '../accounts/views/desk';
import { lastContact } from '../accounts/views/standing';
import type { PlainDate } from '../dates/plainDate';
import type { LimitationTables } from '../derivations/limitation';
import type { Policies } from '../ladder/readPolicies';
import { SHIPPED_POLICIES } from '../ladder/shippedPolicies';
import { accountPromises } from '../promises/accountPromises';
import { atOnce, type Steps } from '../steps';
import { callBackAhead, callBackDue } from './callBack';
import { chase } from './chase';
import { goodwillAdvice } from './goodwill';
import { limitationAdvice } from './limitationAhead';
import { planAdvice, promiseAdvice } from './missed';
import { fifthSteps, rankSteps } from './rank';
import { type StatedRates, scaleOf } from './rates';
import { nothingToChase, restAdvice, snoozedAdvice } from './rest';
import { type Situation, situationOf } from './situation';
import { traceAdvice } from './traceAdvice';
import { type Advice, WORK_GROUPS, type WorklistRow } from './types';

export interface WorklistOptions {
  readonly today: PlainDate;
  /** The ladder's policies, as shipped unless given: whom to turn to, how long a promise may take. */
  readonly policies?: Policies;
  /** From this amount on, in whole units of the base currency, call before writing. */
  readonly largeUnits?: number;
  /** What makes currencies comparable; without them each is ranked by itself. */
  readonly rates?: StatedRates | null;
  /** By which claims are about to be time-barred; none unless given. */
  readonly limitation?: LimitationTables;
}

const LARGE_UNITS = 5_000;

/** Signs of life a day: a list of everybody who was silent would be no help. */
const TOUCHES_A_DAY = 5;

/**
 * Today's list: every account with something overdue or an agreement that runs, what to do and why;
 * and whom to thank or to give a sign of life. Groups come in the order of `WORK_GROUPS`, within a
 * group what matters most first (`inOrder`).
 */
export function worklist(accounts: Iterable<Account>, options: WorklistOptions): WorklistRow[] {
  return inOrder(worklistRows(accounts, options), options.rates ?? null);
}

/**
 * The rows without an order: each follows from its account alone, so that rows of accounts that did
 * not change may be kept.
 */
export function worklistRows(accounts: Iterable<Account>, options: WorklistOptions): WorklistRow[] {
  const { policies = SHIPPED_POLICIES, largeUnits = LARGE_UNITS } = options;
  const rows: WorklistRow[] = [];
  const chaseable: Situation[] = [];
  for (const account of accounts) {
    const situation = account.hidden ? null : situationFor(account, options);
    if (situation === null) continue;
    const advice = firstAdvice(situation, options) ?? standingAdvice(situation, policies);
    if (advice === null) chaseable.push(situation);
    else rows.push(rowOf(situation, advice));
  }
  const limits = { largeUnits, scale: scaleOf(options.rates ?? null) };
  const advices = chase(chaseable, policies, limits);
  chaseable.forEach((situation, index) => {
    const advice = advices[index];
    if (advice !== undefined) rows.push(rowOf(situation, advice));
  });
  return rows;
}

type Orderable = Pick<WorklistRow, 'group' | 'account' | 'weigh' | 'days' | 'next'>;

/**
 * Rows group by group: ranked, of those to be given a sign of life only the first few; those that
 * rest by the day on which to look again.
 */
function inOrder<Row extends Orderable>(rows: readonly Row[], rates: StatedRates | null): Row[] {
  return atOnce(orderSteps(rows, rates));
}

/** `inOrder`, with places to stop in between. */
export function* orderSteps<Row extends Orderable>(
  rows: readonly Row[],
  rates: StatedRates | null,
): Steps<Row[]> {
  const byGroup = new Map<WorklistRow['group'], Row[]>(WORK_GROUPS.map((group) => [group, []]));
  for (const row of rows) byGroup.get(row.group)?.push(row);
  const fifths = yield* fifthSteps(rows, rates);
  const ordered: (readonly Row[])[] = [];
  for (const [group, members] of byGroup) {
    yield;
    if (group === 'quiet' || group === 'snoozed') ordered.push(byNextDay(members));
    else {
      const sorted = yield* rankSteps(members, rates, fifths);
      ordered.push(group === 'stayInTouch' ? sorted.slice(0, TOUCHES_A_DAY) : sorted);
    }
  }
  return ordered.flat();
}

/** Null when there is nothing to say about the account today. */
function situationFor(
  account: Account,
  { today, policies = SHIPPED_POLICIES }: WorklistOptions,
): Situation | null {
  const situation = situationOf(account, today);
  if (situation !== null || goodwillAdvice(account, today, policies) === null) return situation;
  return { account, today, overdue: [], days: 0, chasedDays: 0, items: [], chased: [] };
}

/** What comes before all else: a claim about to be lost; where nothing is overdue, a friendly word. */
function firstAdvice(situation: Situation, options: WorklistOptions): Advice | null {
  if (situation.overdue.length > 0) return limitationWarning(situation, options);
  const { policies = SHIPPED_POLICIES } = options;
  return goodwillAdvice(situation.account, situation.today, policies);
}

/** Without comparing all with all: most of a large ledger rests. Of a day in the order of the accounts. */
function byNextDay<Row extends Orderable>(rows: readonly Row[]): Row[] {
  const days = new Map<PlainDate, Row[]>();
  for (const row of rows) {
    const known = days.get(row.next.on);
    if (known === undefined) days.set(row.next.on, [row]);
    else known.push(row);
  }
  return [...days.keys()].sort().flatMap((day) => (days.get(day) ?? []).sort(byAccount));
}

function byAccount(a: Orderable, b: Orderable): number {
  return a.account < b.account ? -1 : a.account > b.account ? 1 : 0;
}

/** Not on a day on which somebody turned to the customer already. */
function limitationWarning(
  situation: Situation,
  { limitation, today }: WorklistOptions,
): Advice | null {
  if (limitation === undefined) return null;
  const contact = lastContact(situation.account);
  if (contact !== null && contact.on >= today) return null;
  return limitationAdvice(situation, limitation);
}

/** What rests comes first, then what was agreed and not kept; null leaves it to the ladder. */
function standingAdvice(situation: Situation, policies: Policies): Advice | null {
  const { account, today } = situation;
  const promises = account.promises.length === 0 ? [] : accountPromises(account, today, policies);
  return (
    restAdvice(situation, promises) ??
    callBackAhead(situation) ??
    promiseAdvice(situation, promises) ??
    planAdvice(situation, policies.holidays) ??
    callBackDue(situation) ??
    traceAdvice(situation) ??
    (situation.chased.length === 0 ? nothingToChase(situation) : null)
  );
}

/** What was put aside at the desk stands aside, whatever the advice. */
function rowOf({ account, today, overdue, chased, days }: Situation, advice: Advice): WorklistRow {
  const snooze = activeSnooze(account, today);
  return {
    account: account.id,
    ...(snooze === null ? advice : snoozedAdvice(snooze)),
    overdue,
    days,
    lastContact: lastContact(account),
    weigh: chased.length > 0 ? chased : overdue,
  };
}
