import type { Account } from '../accounts/account';
import type { AccountId } from '../accounts/ids';
import type { PlainDate } from '../dates/plainDate';
import { ladderAccount } from '../ladder/fromAccount';
import type { Policies } from '../ladder/readPolicies';
import { runLadder } from '../ladder/runLadder';
import { companyPolicy } from '../ladder/shippedPolicies';

/** Customers whom the ladder would write to by registered post today; those at rest are not among them. */
export function dueRegistered(
  accounts: readonly Account[],
  today: PlainDate,
  policies: Policies,
): AccountId[] {
  const company = companyPolicy(policies);
  const run = runLadder(
    accounts.map((account) => ladderAccount(account, company)),
    policies,
    today,
  );
  if (!run.ok) return [];
  const registered = new Set(
    company.levels.filter(({ channel }) => channel === 'registered').map(({ level }) => level),
  );
  const due = new Set(
    run.value.suggestions
      .filter(({ level }) => registered.has(level))
      .map(({ account }) => String(account)),
  );
  return accounts.filter(({ id }) => due.has(id)).map(({ id }) => id);
}
