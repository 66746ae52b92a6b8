import type { Account } from '../accounts/account';
import { ownPolicy } from '../accounts/views/dossier';
import type { PlainDate } from '../dates/plainDate';
import type { Policies } from '../ladder/readPolicies';
import { policyFor } from '../ladder/shippedPolicies';
import { type PromiseStatus, promiseStatuses } from './promiseStatus';

/** Bank days a promised payment of the account may take to arrive, by its policy. */
export function promiseGrace(account: Pick<Account, 'policy'>, policies: Policies): number {
  return policyFor(policies, ownPolicy(account)).promiseGraceBankDays ?? 0;
}

/**
 * How the promises of an account stand on a day, with the bank days of grace of its policy, counted
 * by the holidays the policies in force carry (`settings/inForce`): the one
 * way to judge them, so that the page, the figures and a pack for an agency say the same.
 */
export function accountPromises(
  account: Pick<Account, 'promises' | 'receipts' | 'policy'>,
  today: PlainDate,
  policies: Policies,
): PromiseStatus[] {
  return promiseStatuses(account, today, promiseGrace(account, policies), policies.holidays);
}
