import type { Account } from '../accounts/account';
import type { AccountId } from '../accounts/ids';
import type { PlainDate } from '../dates/plainDate';
import type { Policies } from '../ladder/readPolicies';
import type { Steps } from '../steps';
import { type NextStep, WORK_GROUPS, type WorkGroup, type WorklistRow } from './types';
import { orderSteps, type WorklistOptions, worklistRows } from './worklist';

/** What a customer would be due on the day under the one ladder and under the other. */
export interface StepChange {
  readonly account: AccountId;
  readonly before: NextStep;
  readonly after: NextStep;
}

export interface DryRun {
  /** Number of customers by group of the day's list, as it is and as it would be; groups in its order. */
  readonly groups: readonly {
    readonly group: WorkGroup;
    readonly before: number;
    readonly after: number;
  }[];
  /** Who would be treated differently, in the order of the new list. */
  readonly changes: readonly StepChange[];
}

/** The two ladders, and what else the day's list follows from. */
interface DryRunOptions extends Pick<WorklistOptions, 'limitation' | 'rates'> {
  readonly before: Policies;
  readonly after: Policies;
}

/** Customers looked at between two places to stop. */
const AT_ONCE = 20;

/**
 * What other ladders would do on a day: the list under both, compared. Nothing is booked. Every customer
 * is looked at twice, so there are places to stop in between.
 */
export function* dryRunSteps(
  accounts: readonly Account[],
  today: PlainDate,
  { before, after, ...tables }: DryRunOptions,
): Steps<DryRun> {
  const old = yield* listSteps(accounts, { ...tables, today, policies: before });
  const next = yield* listSteps(accounts, { ...tables, today, policies: after });
  const oldSteps = new Map(old.map((row) => [row.account, row.next]));
  yield;
  const [oldCounts, newCounts] = [countsOf(old), countsOf(next)];
  yield;
  const groups = WORK_GROUPS.map((group) => ({
    group,
    before: oldCounts.get(group) ?? 0,
    after: newCounts.get(group) ?? 0,
  })).filter(({ before: was, after: is }) => was + is > 0);
  const changes = next.flatMap(({ account, next: step }): StepChange[] => {
    const was = oldSteps.get(account);
    return was === undefined || sameStep(was, step) ? [] : [{ account, before: was, after: step }];
  });
  return { groups, changes };
}

/** `worklist`, a part at a time: each row follows from its account alone. */
function* listSteps(
  accounts: readonly Account[],
  options: WorklistOptions,
): Steps<readonly WorklistRow[]> {
  const rows: WorklistRow[] = [];
  for (let start = 0; start < accounts.length; start += AT_ONCE) {
    rows.push(...worklistRows(accounts.slice(start, start + AT_ONCE), options));
    yield;
  }
  return yield* orderSteps(rows, options.rates ?? null);
}

function countsOf(rows: readonly WorklistRow[]): ReadonlyMap<WorkGroup, number> {
  const counts = new Map<WorkGroup, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

function sameStep(a: NextStep, b: NextStep): boolean {
  return a.code === b.code && a.on === b.on;
}
