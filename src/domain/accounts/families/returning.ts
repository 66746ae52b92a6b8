import { sumMinor } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import type { Account, Item, Receipt } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { Allocation, EventOf } from '../events';
import { mint, type ReceiptId } from '../ids';
import { byDueDate } from '../views/open';
import { amountParams, amountProblem, type Decision, refuse, unless } from './decision';
import { changeLeft, dateProblem, entryOf, receiptOf, reduced, total } from './payments';
import { isReturnProblem } from './receipts';
import { traced } from './tracing';

/**
 * A payment came back: what it had paid is open again from that day on. Nothing is deleted, so the
 * account stays true as of the days between.
 */
export function returnPayment(
  account: Account,
  { type: _type, allocations, receipt, ...back }: CommandOf<'returnPayment'>,
  { today, newId }: Context,
): Decision {
  const paid = receiptOf(account, back.returns);
  if (paid === undefined) return refuse('payment.unknown');
  const given = givenBy(account, paid.id);
  const taken = allocations ?? latestFirst(account.items, given, back.minor - paid.left);
  const unallocated = back.minor - total(taken);
  const problem =
    isReturnProblem(paid) ??
    amountProblem(back.minor) ??
    dateProblem(back, today) ??
    beforeProblem(paid, back.on) ??
    takenProblem(given, taken) ??
    (unallocated >= 0 && unallocated <= paid.left ? undefined : tooMuch(account, paid));
  const { currency } = paid;
  return unless(problem, () => [
    {
      type: 'paymentReturned',
      receipt: receipt ?? mint<ReceiptId>(newId),
      ...back,
      currency,
      allocations: taken,
      unallocated,
    },
  ]);
}

/**
 * A return is a receipt of the negative amount: the items are open again from its day on, and the
 * payment stays in the statement.
 */
export function paymentReturned(account: Account, event: EventOf<'paymentReturned'>): Account {
  const { receipt: id, returns, on, minor, currency, code, reference, batch, unallocated } = event;
  const noted = batch === null ? account : traced(account, batch, {});
  const negative = event.allocations.map(({ item, minor: part }) => ({ item, minor: -part }));
  const back: Receipt = {
    ...{ id, on, minor: -minor, left: 0, currency, reference, batch, ...entryOf(event) },
    returns: { receipt: returns, left: unallocated, code },
  };
  return {
    ...noted,
    receipts: [...changeLeft(account.receipts, returns, -unallocated), back],
    items: reduced(account.items, id, on, negative),
  };
}

/** What a receipt has given each item and has not come back yet, minor units with the item's sign. */
function givenBy(account: Account, id: ReceiptId): ReadonlyMap<string, number> {
  const refs = new Set<string>([id]);
  for (const one of account.receipts) if (one.returns?.receipt === id) refs.add(one.id);
  const given = new Map<string, number>();
  for (const item of account.items) {
    const parts = item.reductions.filter(({ ref }) => refs.has(ref)).map(({ minor }) => minor);
    const sum = sumMinor(parts);
    if (sum !== 0) given.set(item.id, sum);
  }
  return given;
}

/** The invoices paid last are open first; credit notes that were set off are taken along at the end. */
function latestFirst(
  items: readonly Item[],
  given: ReadonlyMap<string, number>,
  minor: number,
): Allocation[] {
  const credits = [...given.values()].filter((part) => part < 0);
  // Only a payment that came back in full reopens the credit notes it was set off against.
  const all = sumMinor(given.values()) === minor && credits.length > 0;
  let left = minor;
  const taken: Allocation[] = [];
  for (const { id } of [...items].sort(byDueDate).reverse()) {
    const part = given.get(id) ?? 0;
    const back = all ? part : Math.min(left, part);
    if (part === 0 || (!all && back <= 0)) continue;
    taken.push({ item: id, minor: back });
    left -= back;
  }
  return taken;
}

function takenProblem(
  given: ReadonlyMap<string, number>,
  taken: readonly Allocation[],
): Refusal | undefined {
  if (new Set(taken.map(({ item }) => item)).size < taken.length) {
    return refusal('payment.item-twice');
  }
  const wrong = taken.some(({ item, minor }) => {
    const part = given.get(item) ?? 0;
    const within = Math.sign(minor) === Math.sign(part) && Math.abs(minor) <= Math.abs(part);
    return !Number.isSafeInteger(minor) || minor === 0 || !within;
  });
  return wrong ? refusal('payment.release-too-much') : undefined;
}

function beforeProblem(paid: Receipt, on: Receipt['on']): Refusal | undefined {
  return on < paid.on ? refusal('payment.returned-before', { on, paid: paid.on }) : undefined;
}

function tooMuch(account: Account, paid: Receipt): Refusal {
  const back = account.receipts.filter((one) => one.returns?.receipt === paid.id);
  const left = paid.minor + sumMinor(back.map(({ minor }) => minor));
  return refusal('payment.return-too-much', amountParams(left, paid.currency));
}
