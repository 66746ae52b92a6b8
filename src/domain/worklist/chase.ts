import { ownPolicy } from '../accounts/views/dossier';
import { ladderAccount } from '../ladder/fromAccount';
import type { Policies } from '../ladder/readPolicies';
import { runLadder } from '../ladder/runLadder';
import { policyFor } from '../ladder/shippedPolicies';
import type { LadderRest, LadderSuggestion } from '../ladder/types';
import { callFirst } from './callFirst';
import { restedAdvice, stepAdvice } from './ladderAdvice';
import type { Situation } from './situation';
import type { Advice } from './types';

/**
 * What to do about accounts that may be chased, in the order of the situations (all of one day).
 * The ladder decides, with the account's own policy or the company's: who is to be written to or called,
 * and why the others are left alone. Where it would write for the first time and at least
 * `largeUnits` whole units of a currency are at stake, a call comes first. Throws for policies that
 * `readPolicies` refuses.
 */
export function chase(
  situations: readonly Situation[],
  policies: Policies,
  largeUnits: number,
): Advice[] {
  const [first] = situations;
  if (first === undefined) return [];
  const policyOf = ({ account }: Situation) => policyFor(policies, ownPolicy(account));
  const accounts = situations.map((one) => ladderAccount(one.account, policyOf(one)));
  const run = runLadder(accounts, policies, first.today);
  if (!run.ok) throw new Error(run.error.code);
  const suggestions = byAccount(run.value.suggestions);
  const resting = byAccount(run.value.resting);
  return situations.map((situation) => {
    const { id } = situation.account;
    const policy = policyOf(situation);
    const suggestion = suggestions.get(id);
    if (suggestion === undefined) return restedAdvice(situation, resting.get(id), policy);
    return callFirst(situation, policy, largeUnits) ?? stepAdvice(situation, suggestion, policy);
  });
}

function byAccount<T extends LadderSuggestion | LadderRest>(
  list: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(list.map((one): [string, T] => [one.account, one]));
}
