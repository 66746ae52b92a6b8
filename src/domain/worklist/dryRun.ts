import type { Account } from '../accounts/account';
import type { AccountId } from '../accounts/ids';
import type { PlainDate } from '../dates/plainDate';
import type { Policies } from '../ladder/readPolicies';
import type { NextStep, WorkGroup } from './types';
import { worklist } from './worklist';

/** What a customer would be due on the day under the one ladder and under the other. */
export interface StepChange {
  readonly account: AccountId;
  readonly before: NextStep;
  readonly after: NextStep;
}

export interface DryRun {
  /** Number of customers by group of the day's list, as it is and as it would be. */
  readonly groups: readonly {
    readonly group: WorkGroup;
    readonly before: number;
    readonly after: number;
  }[];
  /** Who would be treated differently, in the order of the new list. */
  readonly changes: readonly StepChange[];
}

/** What other ladders would do on a day: the list under both, compared. Nothing is booked. */
export function dryRun(
  accounts: readonly Account[],
  today: PlainDate,
  { before, after }: { readonly before: Policies; readonly after: Policies },
): DryRun {
  const old = worklist(accounts, { today, policies: before });
  const next = worklist(accounts, { today, policies: after });
  const oldSteps = new Map(old.map((row) => [row.account, row.next]));
  const groups = [...new Set([...old, ...next].map(({ group }) => group))].map((group) => ({
    group,
    before: old.filter((row) => row.group === group).length,
    after: next.filter((row) => row.group === group).length,
  }));
  const changes = next.flatMap(({ account, next: step }): StepChange[] => {
    const was = oldSteps.get(account);
    return was === undefined || sameStep(was, step) ? [] : [{ account, before: was, after: step }];
  });
  return { groups, changes };
}

function sameStep(a: NextStep, b: NextStep): boolean {
  return a.code === b.code && a.on === b.on;
}
