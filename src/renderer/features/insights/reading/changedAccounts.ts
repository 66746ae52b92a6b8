import type { AccountId } from '../../../../domain/accounts/ids';
import type { Book } from '../../../ledger/api';

/**
 * What happened between two states of the book: accounts that are new or another than before, and those
 * that are gone. An account is replaced when it changes, never changed, so no two need to be compared.
 */
export function changedAccounts(
  before: Book['accounts'],
  after: Book['accounts'],
): { readonly changed: readonly AccountId[]; readonly gone: readonly AccountId[] } {
  const changed: AccountId[] = [];
  for (const [id, account] of after) if (before.get(id) !== account) changed.push(id);
  const gone = [...before.keys()].filter((id) => !after.has(id));
  return { changed, gone };
}
