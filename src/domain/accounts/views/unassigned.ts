import { type Refusal, refusal } from '../../refusal';
import type { Account } from '../account';
import type { AccountId, BatchId } from '../ids';
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

/** Refuses to take back a statement whose parked money a customer has meanwhile. */
export function assignedProblem(
  parked: LedgerState['parked'],
  accounts: ReadonlyMap<AccountId, Account>,
  batch: BatchId,
): Refusal | undefined {
  const own = parked.filter((one) => one.batch === batch);
  const waiting = new Set(unassignedReceipts(own, accounts));
  const taken = own.find((one) => !waiting.has(one));
  if (taken?.account === undefined || taken.account === null) return undefined;
  const customer = accounts.get(taken.account)?.name ?? '';
  return refusal('booking.parked-assigned', { on: taken.on, customer });
}
