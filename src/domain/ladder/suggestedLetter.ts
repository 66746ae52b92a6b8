import { type Account, CHASING_KINDS, type ChasingKind } from '../accounts/account';
import { ownPolicy } from '../accounts/views/dossier';
import type { PlainDate } from '../dates/plainDate';
import { ladderAccount } from './fromAccount';
import type { LadderPolicy } from './policy';
import type { Policies } from './readPolicies';
import { runLadder } from './runLadder';
import { FORMAL_STEP } from './sentLevels';
import { policyFor } from './shippedPolicies';

/**
 * The kind of letter to propose for some customers: the gentlest that the ladder has come to for
 * any of those it would turn to today. Whoever rests does not count: to write to him is a person's
 * own decision.
 */
export function suggestedLetter(
  accounts: readonly Account[],
  today: PlainDate,
  policies: Policies,
): ChasingKind {
  const seen = accounts.map((account) =>
    ladderAccount(account, policyFor(policies, ownPolicy(account))),
  );
  const run = runLadder(seen, policies, today);
  if (!run.ok) return 'reminder';
  const kinds = new Set(
    run.value.suggestions.map(({ level, policy }) => kindOf(policyFor(policies, policy), level)),
  );
  return CHASING_KINDS.find((kind) => kinds.has(kind)) ?? 'reminder';
}

/** What a level of the policy is as a letter; levels that are none count as the reminder. */
function kindOf({ levels }: LadderPolicy, level: number): ChasingKind {
  const found = levels.find((one) => one.level === level);
  if (found?.channel === 'registered') return 'letterBeforeAction';
  return found?.step === FORMAL_STEP ? 'formalReminder' : 'reminder';
}
