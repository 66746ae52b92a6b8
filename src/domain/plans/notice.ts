import type { Account, Plan } from '../accounts/account';

/** The consumer's clause of every language gives two weeks, whatever the terms say. */
const LEAST_DAYS_CONSUMER = 14;

/**
 * Days a notice must leave to make up for what is late, from its arrival; 0 where the agreement asks
 * for none. A private person is given two weeks at least (as the clause `default` says).
 */
export function noticeDays(
  { debtorType }: Pick<Account, 'debtorType'>,
  { terms: { cureDays = 0 } }: Pick<Plan, 'terms'>,
): number {
  return debtorType === 'consumer' ? Math.max(LEAST_DAYS_CONSUMER, cureDays) : cureDays;
}
