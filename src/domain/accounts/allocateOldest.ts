import type { Currency } from '../money/currency';
import type { Account } from './account';
import type { CommandOf } from './commands';
import { spread } from './families/allocating';
import { moneyAllocated } from './families/payments';

/**
 * The commands that give the money of a currency no item has been given yet to the invoices due
 * longest, receipt by receipt. Empty when there is none, or nothing it could pay.
 */
export function allocateOldest(account: Account, currency: Currency): CommandOf<'allocateMoney'>[] {
  const commands: CommandOf<'allocateMoney'>[] = [];
  let known = account;
  for (const { id: receipt, left, currency: of, on } of account.receipts) {
    if (of !== currency || left <= 0) continue;
    const allocations = spread(known.items, left, currency);
    if (allocations.length === 0) continue;
    commands.push({ type: 'allocateMoney', receipt, allocations });
    known = moneyAllocated(known, { type: 'moneyAllocated', receipt, on, allocations });
  }
  return commands;
}
