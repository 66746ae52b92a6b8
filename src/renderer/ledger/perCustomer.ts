import type { Account } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';

/** What follows from each customer as he is, one value each. */
export interface PerCustomer<Value> {
  /** Undefined when nothing is kept, or the customer has changed since. */
  readonly of: (account: Account) => Value | undefined;
  readonly keep: (account: Account, value: Value) => void;
}

interface Kept<Value> {
  readonly account: Account;
  readonly value: Value;
}

/**
 * Keeps a value per customer. By his id rather than weakly by the account: a whole collection of
 * memory goes through every entry of every weak map, and with tens of thousands of them the window
 * stood still for it. No customer ever leaves a book, and a changed one replaces what was kept of
 * him, so there is never more than one entry each.
 */
export function perCustomer<Value>(): PerCustomer<Value> {
  const kept = new Map<AccountId, Kept<Value>>();
  return {
    of: (account) => {
      const found = kept.get(account.id);
      return found?.account === account ? found.value : undefined;
    },
    keep: (account, value) => {
      kept.set(account.id, { account, value });
    },
  };
}
