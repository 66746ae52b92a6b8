import { ownPolicy } from '../accounts/views/dossier';
import { isDeliverable } from '../documents/address';
import { ladderAccount } from '../ladder/fromAccount';
import type { Policies } from '../ladder/readPolicies';
import { runLadder } from '../ladder/runLadder';
import { policyFor } from '../ladder/shippedPolicies';
import type { LadderRest, LadderSuggestion } from '../ladder/types';
import { type CallLimits, callFirst } from './callFirst';
import { restedAdvice, stepAdvice } from './ladderAdvice';
import { advise } from './phrase';
import type { Situation } from './situation';
import type { Advice } from './types';

/**
 * What to do about accounts that may be chased, in the order of the situations (all of one day).
 * The ladder decides, with the account's own policy or the company's: who is to be written to or
 * called, and why the others are left alone. Where it would write for the first time and much is at
 * stake (`limits`), a call comes first; where nothing can be written to, the address is to be found.
 * Throws for policies that
 * `readPolicies` refuses.
 */
export function chase(
  situations: readonly Situation[],
  policies: Policies,
  limits: CallLimits,
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
    const advice =
      callFirst(situation, policy, limits) ?? stepAdvice(situation, suggestion, policy);
    return traceFirst(situation, advice);
  });
}

/** A letter needs somewhere to go. */
function traceFirst({ account, today }: Situation, advice: Advice): Advice {
  const { address, contact } = account;
  if (advice.group !== 'letter' || isDeliverable(address) || contact.email.trim() !== '') {
    return advice;
  }
  const trace = { code: 'next.trace', on: today };
  return { ...advise('trace', 'work.no-address', {}, trace), after: advice.next };
}

function byAccount<T extends LadderSuggestion | LadderRest>(
  list: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(list.map((one): [string, T] => [one.account, one]));
}
