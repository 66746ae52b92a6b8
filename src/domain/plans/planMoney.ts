import type { Account, Plan, Receipt } from '../accounts/account';
import { inForceOn } from '../accounts/views/standing';
import type { PlanReceipt } from './planStatus';

/**
 * The money that counts towards an agreement, in the order of the receipts. Of each receipt since
 * the day of its figures: what was given to its items, and what no item has been given yet, unless
 * an older agreement of the currency is in force, which then comes first. Money that was there when
 * the agreement was written does not count, nor does its return.
 */
export function planMoney(account: Account, plan: Plan): PlanReceipt[] {
  const since = account.receipts.filter((receipt) => countsFor(account, plan, receipt));
  if (since.length === 0) return [];
  const given = givenElsewhere(account, plan);
  return since.flatMap((receipt) => {
    const free = isFirst(account, plan, receipt) ? 0 : receipt.left;
    const minor = receipt.minor - (given.get(receipt.id) ?? 0) - free;
    return minor === 0 ? [] : [{ on: receipt.on, minor }];
  });
}

function countsFor({ receipts }: Account, plan: Plan, { id, on, currency, returns }: Receipt) {
  const counted = plan.counted ?? [];
  if (currency !== plan.currency || on < plan.agreedOn || counted.includes(id)) return false;
  if (returns === undefined) return true;
  const paid = receipts.find((one) => one.id === returns.receipt);
  return paid === undefined || (paid.on >= plan.agreedOn && !counted.includes(paid.id));
}

/** What items outside the agreement were given, by receipt. */
function givenElsewhere(account: Account, { items, currency }: Plan): Map<string, number> {
  const own = new Set(items);
  const given = new Map<string, number>();
  const add = (receipt: string, minor: number) =>
    given.set(receipt, (given.get(receipt) ?? 0) + minor);
  for (const item of account.items) {
    if (own.has(item.id) || item.currency !== currency) continue;
    for (const { cause, ref, minor } of item.reductions) if (cause === 'receipt') add(ref, minor);
  }
  // The book leaves settled items out; their money is noted on the receipts.
  for (const { id, gave = [] } of account.receipts) {
    for (const { item, minor } of gave) if (!own.has(item)) add(id, minor);
  }
  return given;
}

/** Whether money that no item was given is this agreement's: the oldest one in force on the day. */
function isFirst({ plans }: Account, plan: Plan, { on }: Receipt): boolean {
  const running = plans.find(
    (one) =>
      one.id === plan.id ||
      (one.currency === plan.currency &&
        (inForceOn(one) ?? on) < on &&
        (one.endedOn === null || one.endedOn > on)),
  );
  return running === undefined || running.id === plan.id;
}
