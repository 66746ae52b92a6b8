import { type Refusal, refusal } from '../../refusal';
import type { Account, Item } from '../account';
import type { ItemId } from '../ids';
import type { ImportTrace } from '../trace';
import { factsProblem } from './importing';

interface Touched {
  readonly fresh: readonly Item[];
  readonly changed: readonly Item[];
  readonly ids: ReadonlySet<ItemId>;
  /** Also those that are disputed again when the import is gone. */
  readonly claimed: ReadonlySet<ItemId>;
}

/**
 * What was built on an import since, naming the first thing found; undefined when nothing was.
 * `account` comes without the import's own payments: they go with it.
 */
export function dependentProblem(
  account: Account,
  trace: ImportTrace,
  later: readonly ImportTrace[],
): Refusal | undefined {
  const touched = touchedBy(account, trace);
  return (
    laterImportProblem(touched, later) ??
    returnProblem(account) ??
    paymentProblem(touched) ??
    writeOffProblem(touched) ??
    changedBelowPaid(touched, trace) ??
    promiseProblem(account, touched, trace) ??
    letterProblem(account, touched, trace) ??
    agreementProblem(account, touched, trace) ??
    disputeProblem(account, touched, trace) ??
    handoffProblem(account, touched, trace)
  );
}

function touchedBy(account: Account, trace: ImportTrace): Touched {
  const changedIds = new Set(trace.changed.map((change) => change.id));
  const fresh = account.items.filter((item) => item.batch === trace.batch);
  const changed = account.items.filter((item) => changedIds.has(item.id));
  const ids = new Set([...fresh, ...changed].map((item) => item.id));
  const free = account.disputes.filter(({ closedBy }) => closedBy === trace.batch);
  return { fresh, changed, ids, claimed: new Set([...ids, ...free.flatMap(({ items }) => items)]) };
}

function laterImportProblem({ ids, fresh, changed }: Touched, later: readonly ImportTrace[]) {
  const change = later.flatMap((trace) => trace.changed).find(({ id }) => ids.has(id));
  const item = [...fresh, ...changed].find(({ id }) => id === change?.id);
  return item && refusal('booking.needed-by-import', { number: item.number });
}

function paymentProblem({ fresh }: Touched): Refusal | undefined {
  for (const item of fresh) {
    const given = item.reductions.find(({ cause }) => cause === 'receipt');
    if (given) return refusal('booking.needed-by-payment', { number: item.number, on: given.on });
  }
  return undefined;
}

/** A payment of the import came back by a later one: that return would hang in the air. */
function returnProblem({ receipts }: Account): Refusal | undefined {
  const known = new Set<string>(receipts.map(({ id }) => id));
  const back = receipts.find(({ returns }) => returns !== undefined && !known.has(returns.receipt));
  return back && refusal('booking.needed-by-return', { on: back.on });
}

function writeOffProblem({ fresh }: Touched): Refusal | undefined {
  for (const item of fresh) {
    const given = item.reductions.find(({ cause }) => cause === 'writeOff');
    if (given) return refusal('booking.needed-by-write-off', { number: item.number });
  }
  return undefined;
}

function changedBelowPaid({ changed }: Touched, trace: ImportTrace): Refusal | undefined {
  for (const item of changed) {
    const before = trace.changed.find((change) => change.id === item.id)?.before;
    const problem = before && factsProblem(item, before);
    if (problem)
      return refusal('booking.needed-by-payment', { number: item.number, on: item.dueOn });
  }
  return undefined;
}

/** A promise names no items: any made since, in a currency of the import's items, counts on them. */
function promiseProblem(account: Account, { fresh, changed }: Touched, { marks }: ImportTrace) {
  const currencies = new Set([...fresh, ...changed].map((item) => item.currency));
  const promise = account.promises
    .slice(marks.promises)
    .find((one) => !one.withdrawn && currencies.has(one.currency));
  return promise && refusal('booking.needed-by-promise', { on: promise.dueOn });
}

function letterProblem(account: Account, { claimed }: Touched, { marks }: ImportTrace) {
  const letter = account.letters
    .slice(marks.letters)
    .find((one) => !one.withdrawn && names(one, claimed));
  return letter && refusal('booking.needed-by-letter', { on: letter.on });
}

function agreementProblem(account: Account, { claimed }: Touched, { marks }: ImportTrace) {
  const plan = account.plans
    .slice(marks.plans)
    .find((one) => one.endedOn === null && names(one, claimed));
  return plan && refusal('booking.needed-by-agreement', { on: plan.agreedOn });
}

function disputeProblem(account: Account, { claimed }: Touched, { marks }: ImportTrace) {
  const dispute = account.disputes
    .slice(marks.disputes)
    .find((one) => one.closedOn === null && names(one, claimed));
  return dispute && refusal('booking.needed-by-dispute', { on: dispute.openedOn });
}

function handoffProblem(account: Account, { claimed }: Touched, { marks }: ImportTrace) {
  const handoff = account.handoffs
    .slice(marks.handoffs)
    .find((one) => one.recalledOn === null && names(one, claimed));
  return handoff && refusal('booking.needed-by-handoff', { agency: handoff.agency });
}

function names(record: { readonly items: readonly ItemId[] }, ids: ReadonlySet<ItemId>): boolean {
  return record.items.some((id) => ids.has(id));
}
