import type { Account } from '../accounts/account';
import type { AccountId } from '../accounts/ids';
import { ownPolicy } from '../accounts/views/dossier';
import type { PlainDate } from '../dates/plainDate';
import { ladderAccount } from '../ladder/fromAccount';
import type { Policies } from '../ladder/readPolicies';
import { runLadder } from '../ladder/runLadder';
import { policyFor } from '../ladder/shippedPolicies';

/**
 * Customers whom the ladder would write to by registered post today, each by the policy he is under;
 * those at rest are not among them.
 */
export function dueRegistered(
  accounts: readonly Account[],
  today: PlainDate,
  policies: Policies,
): AccountId[] {
  const policyOf = (account: Account) => policyFor(policies, ownPolicy(account));
  const run = runLadder(
    accounts.map((account) => ladderAccount(account, policyOf(account))),
    policies,
    today,
  );
  if (!run.ok) return [];
  const due = new Set(
    run.value.suggestions
      .filter(({ level, policy }) => isRegistered(policyFor(policies, policy), level))
      .map(({ account }) => String(account)),
  );
  return accounts.filter(({ id }) => due.has(id)).map(({ id }) => id);
}

function isRegistered({ levels }: ReturnType<typeof policyFor>, level: number): boolean {
  return levels.some((one) => one.level === level && one.channel === 'registered');
}
