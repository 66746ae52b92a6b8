import type { Account, LetterKind } from '../accounts/account';
import type { PlainDate } from '../dates/plainDate';
import { ladderAccount } from './fromAccount';
import type { Policies } from './readPolicies';
import { runLadder } from './runLadder';
import { companyPolicy, SHIPPED_POLICIES } from './shippedPolicies';

/**
 * The kind of letter to propose for some customers: before action only where the ladder has come
 * to the registered letter for every one of them it would turn to today, else a reminder. Whoever
 * rests does not count: to write to him is a person's own decision.
 */
export function suggestedLetter(
  accounts: readonly Account[],
  today: PlainDate,
  policies: Policies = SHIPPED_POLICIES,
): LetterKind {
  const company = companyPolicy(policies);
  const seen = accounts.map((account) => ladderAccount(account, company));
  const run = runLadder(seen, policies, today);
  if (!run.ok || run.value.suggestions.length === 0) return 'reminder';
  const registered = run.value.suggestions.every(({ channel }) => channel === 'registered');
  return registered ? 'letterBeforeAction' : 'reminder';
}
