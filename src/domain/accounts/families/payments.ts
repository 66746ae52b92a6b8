import { sumMinor } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import type { Account, EntryPlace, Item, Receipt } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { Allocation, EventOf } from '../events';
import { mint, type ReceiptId } from '../ids';
import { allocationProblem, spread } from './allocating';
import { amountProblem, type Decision, refuse, unless } from './decision';
import { withReductions } from './facts';
import { isReturnProblem, returnedProblem, withoutReceipts } from './receipts';
import { traced } from './tracing';

/** Money came in. Without allocations it pays the oldest due invoices of its currency first. */
export function recordPayment(
  account: Account,
  { type: _type, allocations, receipt, ...payment }: CommandOf<'recordPayment'>,
  { today, newId }: Context,
): Decision {
  const given = allocations ?? spread(account.items, payment.minor, payment.currency);
  const problem =
    amountProblem(payment.minor) ??
    dateProblem(payment, today) ??
    allocationProblem(account, given, { ...payment, left: payment.minor });
  return unless(problem, () => [
    {
      type: 'paymentReceived',
      receipt: receipt ?? mint<ReceiptId>(newId),
      ...payment,
      allocations: given,
    },
  ]);
}

/** What is not allocated stays with the receipt as `left`, minor units. */
export function paymentReceived(account: Account, event: EventOf<'paymentReceived'>): Account {
  const { receipt: id, on, minor, currency, reference, allocations, batch } = event;
  const left = minor - total(allocations);
  const noted = batch === null ? account : traced(account, batch, {});
  return {
    ...noted,
    receipts: [
      ...account.receipts,
      { id, on, minor, left, currency, reference, batch, ...entryOf(event) },
    ],
    items: reduced(account.items, id, on, allocations),
  };
}

/** Undoes the booking. Refused while a return of the payment stands. */
export function takeBackPayment(
  account: Account,
  { receipt, reason }: CommandOf<'takeBackPayment'>,
): Decision {
  const known = receiptOf(account, receipt);
  if (known === undefined) return refuse('payment.unknown');
  return unless(returnedProblem(account, known), () => [
    { type: 'paymentTakenBack', receipt, reason },
  ]);
}

/** Receipt and reductions are gone as if it had never been booked. */
export function paymentTakenBack(
  account: Account,
  { receipt }: EventOf<'paymentTakenBack'>,
): Account {
  return withoutReceipts(account, new Set([receipt]));
}

/** Gives money that is still unallocated to items. */
export function allocateMoney(
  account: Account,
  { receipt: id, allocations }: CommandOf<'allocateMoney'>,
  { today }: Context,
): Decision {
  const receipt = receiptOf(account, id);
  if (receipt === undefined) return refuse('payment.unknown');
  if (allocations.length === 0) return refuse('items.none');
  return unless(allocationProblem(account, allocations, receipt), () => [
    { type: 'moneyAllocated', receipt: id, on: today, allocations },
  ]);
}

/** What the receipt has left becomes less by what the items take. */
export function moneyAllocated(account: Account, event: EventOf<'moneyAllocated'>): Account {
  const { receipt, on, allocations } = event;
  return {
    ...account,
    receipts: changeLeft(account.receipts, receipt, -total(allocations)),
    items: reduced(account.items, receipt, on, allocations),
  };
}

/** Takes money from items again: it becomes unallocated. */
export function releaseMoney(
  account: Account,
  { receipt, allocations, reason }: CommandOf<'releaseMoney'>,
): Decision {
  const known = receiptOf(account, receipt);
  if (known === undefined) return refuse('payment.unknown');
  const problem = isReturnProblem(known) ?? releaseProblem(account, receipt, allocations);
  return unless(problem, () => [{ type: 'moneyReleased', receipt, allocations, reason }]);
}

/** The receipt has the money left again. */
export function moneyReleased(account: Account, event: EventOf<'moneyReleased'>): Account {
  const { receipt, allocations } = event;
  const back = new Map(allocations.map(({ item, minor }) => [item, minor]));
  return {
    ...account,
    receipts: changeLeft(account.receipts, receipt, total(allocations)),
    items: account.items.map((item) => {
      const minor = back.get(item.id);
      return minor === undefined ? item : released(item, receipt, minor);
    }),
  };
}

/** Takes `minor` off the reductions by that receipt, the latest first. */
function released(item: Item, receipt: ReceiptId, minor: number): Item {
  let left = minor;
  const kept = [...item.reductions].reverse().flatMap((reduction) => {
    if (reduction.ref !== receipt || left === 0) return [reduction];
    const part = Math.abs(left) < Math.abs(reduction.minor) ? left : reduction.minor;
    left -= part;
    return part === reduction.minor ? [] : [{ ...reduction, minor: reduction.minor - part }];
  });
  return withReductions(item, kept.reverse());
}

function releaseProblem(
  account: Account,
  receipt: ReceiptId,
  allocations: readonly Allocation[],
): Refusal | undefined {
  if (allocations.length === 0) return refusal('items.none');
  const items = new Map(account.items.map((item) => [item.id, item]));
  if (new Set(allocations.map(({ item }) => item)).size < allocations.length) {
    return refusal('payment.item-twice');
  }
  const own = withReturns(account, receipt);
  for (const { item: id, minor } of allocations) {
    const given = givenBy(items.get(id), own);
    const within = minor !== 0 && minor / given > 0 && Math.abs(minor) <= Math.abs(given);
    if (!Number.isSafeInteger(minor) || !within) return refusal('payment.release-too-much');
  }
  return undefined;
}

/** A payment and what came back of it: only what is left of both can be released. */
function withReturns({ receipts }: Account, receipt: ReceiptId): ReadonlySet<string> {
  const back = receipts.filter(({ returns }) => returns?.receipt === receipt);
  return new Set([receipt, ...back.map(({ id }) => id)]);
}

function givenBy(item: Item | undefined, receipts: ReadonlySet<string>): number {
  const own = item?.reductions.filter((reduction) => receipts.has(reduction.ref)) ?? [];
  return sumMinor(own.map((reduction) => reduction.minor));
}

/** Where it stands in the bank's files, as far as that is known. */
export function entryOf({ entry, within, marks, iban }: EntryPlace): EntryPlace {
  return {
    ...(entry !== undefined && { entry }),
    ...(within !== undefined && { within }),
    ...(marks !== undefined && { marks }),
    ...(iban !== undefined && { iban }),
  };
}

/** Items less the parts of a receipt, minor units; negative parts raise them again (a return). */
export function reduced(
  items: readonly Item[],
  receipt: ReceiptId,
  on: Receipt['on'],
  allocations: readonly Allocation[],
): readonly Item[] {
  if (allocations.length === 0) return items;
  const parts = new Map(allocations.map(({ item, minor }) => [item, minor]));
  return items.map((item) => {
    const minor = parts.get(item.id);
    if (minor === undefined) return item;
    return withReductions(item, [
      ...item.reductions,
      { on, minor, cause: 'receipt', ref: receipt },
    ]);
  });
}

/** The receipts, one of them with more (or, below zero, less) money left, minor units. */
export function changeLeft(receipts: readonly Receipt[], id: ReceiptId, by: number): Receipt[] {
  return receipts.map((one) => (one.id === id ? { ...one, left: one.left + by } : one));
}

/** Also finds returns: they are receipts of negative amount. */
export function receiptOf(account: Account, id: ReceiptId): Receipt | undefined {
  return account.receipts.find((one) => one.id === id);
}

/** Sum of allocations of one currency, minor units. */
export function total(allocations: readonly Allocation[]): number {
  return sumMinor(allocations.map(({ minor }) => minor));
}

/** A person cannot have seen money of tomorrow; a bank statement may carry a later value date. */
export function dateProblem(
  { on, batch }: Pick<CommandOf<'recordPayment'>, 'on' | 'batch'>,
  today: Receipt['on'],
): Refusal | undefined {
  return batch === null && on > today ? refusal('payment.in-future', { on, today }) : undefined;
}
