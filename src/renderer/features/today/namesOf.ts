import type { AccountId } from '../../../domain/accounts/ids';
import type { Book } from '../../ledger/api';
import type { Messages } from '../../messages/en';

/** The customer's name, or "12 customers". */
export function namesOf(
  m: Messages,
  accounts: Book['accounts'],
  ids: readonly AccountId[],
): string {
  const [first] = ids;
  const one = ids.length === 1 && first !== undefined ? accounts.get(first) : undefined;
  return one?.name ?? m.today.customers(ids.length);
}
