import type { Account } from '../accounts/account';
import { isOverdue } from '../accounts/views/open';
import type { PlainDate } from '../dates/plainDate';
import type { Policies } from '../ladder/readPolicies';
import { accountPromises } from '../promises/accountPromises';

/** A customer who can be thanked after a statement was booked, and for what. */
export interface Thanks {
  readonly account: Account;
  /** Everything that was overdue is paid now. */
  readonly paidAll: boolean;
  /** Promises that were not kept before and are now, and came in time. */
  readonly kept: number;
}

/**
 * Who can be thanked: customers whose payments settled all that was overdue, or kept a promise. Only
 * what is true after it and was not before counts.
 */
export function thanksAfter(
  before: readonly Account[],
  after: ReadonlyMap<Account['id'], Account>,
  today: PlainDate,
  policies: Policies,
): Thanks[] {
  return before.flatMap((was) => {
    const account = after.get(was.id);
    if (account === undefined) return [];
    const paidAll = owesLate(was, today) && !owesLate(account, today);
    const kept = keptIn(account, today, policies) - keptIn(was, today, policies);
    return paidAll || kept > 0 ? [{ account, paidAll, kept: Math.max(0, kept) }] : [];
  });
}

function owesLate(account: Account, today: PlainDate): boolean {
  return account.items.some((item) => isOverdue(item, today));
}

function keptIn(account: Account, today: PlainDate, policies: Policies): number {
  const promises = accountPromises(account, today, policies);
  return promises.filter(({ state, late }) => state === 'kept' && !late).length;
}
