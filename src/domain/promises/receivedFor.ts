import type { PromiseToPay, Receipt } from '../accounts/account';
import type { PlainDate } from '../dates/plainDate';

/** What counts of a promise, and of money received. */
export type PromisedMoney = Pick<
  PromiseToPay,
  'madeOn' | 'dueOn' | 'minor' | 'currency' | 'withdrawn'
>;
export type ReceivedMoney = Pick<Receipt, 'on' | 'minor' | 'currency'> &
  Partial<Pick<Receipt, 'id' | 'returns'>>;

/** What came for a promise, in minor units; never more than was promised. */
export interface MoneyForPromise {
  readonly received: number;
  /** The part of it that came by the deadline. */
  readonly inTime: number;
}

interface Term {
  readonly promise: PromisedMoney;
  readonly deadline: PlainDate;
}

interface Counter {
  received: number;
  inTime: number;
}

/**
 * Receipts shared out over promises, each cent once. A receipt first serves the promises it comes in
 * time for, the oldest first; what is left of it then makes up for those that were missed, the latest
 * first. So a renewed promise is not starved by the one it replaces, in time or late. The answer has
 * the order of `terms`.
 */
export function moneyForPromises(
  terms: readonly Term[],
  receipts: readonly ReceivedMoney[],
  today: PlainDate,
): MoneyForPromise[] {
  const counters = terms.map((): Counter => ({ received: 0, inTime: 0 }));
  if (terms.length === 0) return counters;
  const order = terms.map((_, index) => index).filter((index) => !terms[index]?.promise.withdrawn);
  order.sort((a, b) => byMadeOn(terms[a], terms[b]) || a - b);
  const latestFirst = order.toReversed();
  for (const receipt of keptMoney(receipts, today)) {
    const left = serve(receipt, receipt.minor, terms, order, counters, true);
    serve(receipt, left, terms, latestFirst, counters, false);
  }
  return counters;
}

/** What is really there at the end of `today`, by date: a payment that came back keeps no promise. */
function keptMoney(receipts: readonly ReceivedMoney[], today: PlainDate): ReceivedMoney[] {
  const back = new Map<string, number>();
  for (const { on, minor, returns } of receipts) {
    if (returns === undefined || on > today) continue;
    back.set(returns.receipt, (back.get(returns.receipt) ?? 0) + minor);
  }
  return receipts
    .filter(({ on, returns }) => on <= today && returns === undefined)
    .map((one) => ({ ...one, minor: one.minor + (back.get(one.id ?? '') ?? 0) }))
    .sort(byDate);
}

/** Gives `minor` to the promises in order; answers with what is left. */
function serve(
  { on, currency }: ReceivedMoney,
  minor: number,
  terms: readonly Term[],
  order: readonly number[],
  counters: readonly Counter[],
  inTime: boolean,
): number {
  let left = minor;
  for (const index of order) {
    const term = terms[index];
    const counter = counters[index];
    if (term === undefined || counter === undefined || left === 0) continue;
    const { promise, deadline } = term;
    const fits = promise.currency === currency && promise.madeOn <= on && on <= deadline === inTime;
    if (!fits) continue;
    const part = Math.min(left, promise.minor - counter.received);
    counter.received += part;
    if (inTime) counter.inTime += part;
    left -= part;
  }
  return left;
}

function byMadeOn(a: Term | undefined, b: Term | undefined): number {
  const first = a?.promise.madeOn ?? '';
  const second = b?.promise.madeOn ?? '';
  return first < second ? -1 : first > second ? 1 : 0;
}

function byDate(a: ReceivedMoney, b: ReceivedMoney): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}
