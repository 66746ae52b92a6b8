import { epochDay, type PlainDate } from '../dates/plainDate';
import type { Holidays } from '../dates/workingDays';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { type ReadyPolicy, readyPolicies } from './compiled';
import type { LadderPolicy } from './policy';
import { type PolicyFor, suggestFor } from './suggest';
import type { LadderAccount, LadderRest, LadderRun, LadderSuggestion } from './types';

export interface LadderOptions {
  readonly policies: readonly LadderPolicy[];
  /** Id of the policy for accounts and items that name none. */
  readonly company: string;
  readonly holidays?: Holidays;
}

const NO_HOLIDAYS: Holidays = new Set();

/**
 * Who is to be contacted on a day, about what, how and why; and who is left alone, and why. It
 * changes nothing, so it is its own dry run: any day may be asked for, and what happened after
 * that day is not seen. Suggestions come in the order of the accounts. The time it takes grows
 * with the number of items.
 */
export function runLadder(
  accounts: Iterable<LadderAccount>,
  options: LadderOptions,
  asOf: PlainDate,
): Result<LadderRun, Refusal> {
  const ready = readyPolicies(options.policies);
  if (!ready.ok) return ready;
  const policies = ready.value;
  const company = policies.get(options.company);
  if (company === undefined) return err(unknownPolicy(options.company));
  const policyFor: PolicyFor = (account, item) =>
    named(policies, item?.policy) ?? named(policies, account.policy) ?? company;
  const day = { asOf, today: epochDay(asOf), holidays: options.holidays ?? NO_HOLIDAYS };
  const suggestions: LadderSuggestion[] = [];
  const resting: LadderRest[] = [];
  for (const account of accounts) {
    const unknown = unknownIn(account, policies);
    if (unknown !== undefined) return err(unknownPolicy(unknown));
    const outcome = suggestFor(account, policyFor, day);
    if (outcome.kind === 'suggestion') suggestions.push(outcome.suggestion);
    if (outcome.kind === 'rest') resting.push(outcome.rest);
  }
  return ok({ asOf, suggestions, resting });
}

type Policies = ReadonlyMap<string, ReadyPolicy>;

function named(policies: Policies, id: string | undefined): ReadyPolicy | undefined {
  return id === undefined ? undefined : policies.get(id);
}

function unknownIn(account: LadderAccount, policies: Policies): string | undefined {
  if (account.policy !== undefined && !policies.has(account.policy)) return account.policy;
  return account.items.find((item) => item.policy !== undefined && !policies.has(item.policy))
    ?.policy;
}

function unknownPolicy(policy: string): Refusal {
  return refusal('ladder.unknown-policy', { policy });
}
