import type { Account } from '../../domain/accounts/account';

type Writable<Part> = { -readonly [Key in keyof Part]: Part[Key] };

/** One for all: nobody writes to what an account holds, and frozen nobody can. */
const EMPTY: readonly never[] = Object.freeze([]);

/**
 * Lets an account just read from text share its empty lists, in place. Reading makes each anew: in a
 * large ledger hundreds of thousands that memory holds and every collection of it goes through.
 */
export function shareEmpty(account: Account): Account {
  const items: readonly Writable<Account['items'][number]>[] = account.items;
  for (const item of items) if (item.reductions.length === 0) item.reductions = EMPTY;
  for (const part of [account, account.address, ...account.imports]) {
    for (const [key, value] of Object.entries(part)) {
      if (Array.isArray(value) && value.length === 0) Reflect.set(part, key, EMPTY);
    }
  }
  return account;
}
