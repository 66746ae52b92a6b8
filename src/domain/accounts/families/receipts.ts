import { type Refusal, refusal } from '../../refusal';
import type { Account, Item, Receipt } from '../account';
import { withReductions } from './facts';

/**
 * The account without these receipts: what they paid is open again, and what a return among them
 * had taken of another receipt's unallocated money is there again.
 */
export function withoutReceipts(account: Account, gone: ReadonlySet<string>): Account {
  if (gone.size === 0) return account;
  const back = new Map<string, number>();
  for (const { id, returns } of account.receipts) {
    if (returns === undefined || !gone.has(id)) continue;
    back.set(returns.receipt, (back.get(returns.receipt) ?? 0) + returns.left);
  }
  return {
    ...account,
    receipts: account.receipts
      .filter((receipt) => !gone.has(receipt.id))
      .map((receipt) => withLeft(receipt, back.get(receipt.id) ?? 0)),
    items: account.items.map((item) => without(item, gone)),
  };
}

/** A return cannot be given to items, released or returned: it is taken back as a whole. */
export function isReturnProblem({ returns }: Receipt): Refusal | undefined {
  return returns === undefined ? undefined : refusal('payment.is-return');
}

/** A payment that came back stays as it was on its day, until the return is taken back. */
export function returnedProblem(account: Account, receipt: Receipt): Refusal | undefined {
  const back = account.receipts.find((one) => one.returns?.receipt === receipt.id);
  return back && refusal('payment.returned-already', { on: back.on });
}

function withLeft(receipt: Receipt, by: number): Receipt {
  return by === 0 ? receipt : { ...receipt, left: receipt.left + by };
}

function without(item: Item, gone: ReadonlySet<string>): Item {
  if (!item.reductions.some((reduction) => gone.has(reduction.ref))) return item;
  return withReductions(
    item,
    item.reductions.filter((reduction) => !gone.has(reduction.ref)),
  );
}
