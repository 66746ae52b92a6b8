import type { Account } from '../account';
import type { AccountId } from '../ids';
import type { LedgerState, ParkedReceipt } from '../ledgerState';

/**
 * Parked money that is still nobody's. One that was assigned counts again as soon as the payment is
 * taken back on the account: money is never lost between the two.
 */
export function unassignedReceipts(
  parked: LedgerState['parked'],
  accounts: ReadonlyMap<AccountId, Account>,
): ParkedReceipt[] {
  return parked.filter(({ id, account }) => {
    if (account === null) return true;
    const receipts = accounts.get(account)?.receipts ?? [];
    return !receipts.some((receipt) => receipt.id === id);
  });
}
