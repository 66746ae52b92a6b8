import { type Refusal, refusal } from '../../refusal';
import type { Account, Dispute, Item, Reduction } from '../account';
import type { CommandOf } from '../commands';
import type { EventOf } from '../events';
import type { BatchId, ItemId } from '../ids';
import type { ImportTrace, ItemTrace } from '../trace';
import { type Decision, unless } from './decision';
import { reopened } from './disputes';
import { withFacts, withReductions } from './facts';
import { withMasterBefore } from './master';
import { withoutReceipts } from './receipts';
import { dependentProblem } from './takeBackProblems';

/** Takes back what one import did here, unless something was built on it since. */
export function takeBackImport(account: Account, { batch }: CommandOf<'takeBackImport'>): Decision {
  return unless(takeBackProblem(account, batch), () => [{ type: 'importTakenBack', batch }]);
}

function takeBackProblem(account: Account, batch: BatchId): Refusal | undefined {
  const index = account.imports.findIndex((trace) => trace.batch === batch);
  const trace = account.imports[index];
  if (trace === undefined) return refusal('booking.not-here');
  const others = withoutOwn(account, batch);
  return dependentProblem(others, trace, account.imports.slice(index + 1));
}

/**
 * The account as if the import had never been: its items and payments gone, what it changed as
 * before. An account that it opened, and that holds nothing else, is hidden.
 */
export function importTakenBack(account: Account, { batch }: EventOf<'importTakenBack'>): Account {
  const trace = account.imports.find((one) => one.batch === batch);
  const others = withoutOwn(account, batch);
  const before = trace === undefined ? others : withoutChanges(others, trace);
  const left: Account = {
    ...before,
    items: before.items.filter((item) => item.batch !== batch),
    disputes: reopened(before.disputes, batch),
    imports: before.imports
      .filter((one) => one.batch !== batch)
      .map((one) => withMarksMoved(one, account.disputes, batch)),
  };
  return { ...left, hidden: left.openedBy === batch && isEmpty(left) };
}

/** Disputes that go away make the list shorter: what later imports noted of its length moves along. */
function withMarksMoved(
  trace: ImportTrace,
  disputes: readonly Dispute[],
  batch: BatchId,
): ImportTrace {
  const before = disputes.slice(0, trace.marks.disputes);
  const kept = before.filter((dispute) => dispute.batch !== batch).length;
  if (kept === trace.marks.disputes) return trace;
  return { ...trace, marks: { ...trace.marks, disputes: kept } };
}

/** The account without the payments and disputes the import itself brought: they go with it. */
export function withoutOwn(account: Account, batch: BatchId): Account {
  // Write-offs of an import carry its id as their reference; so do settlements, which `trace` undoes.
  const own = account.items.some((item) => item.reductions.some((one) => isOwn(one, batch)));
  const kept = own
    ? { ...account, items: account.items.map((item) => unwritten(item, batch)) }
    : account;
  const gone = new Set<string>();
  for (const receipt of account.receipts) if (receipt.batch === batch) gone.add(receipt.id);
  const disputes = account.disputes.filter((dispute) => dispute.batch !== batch);
  const left = withoutReceipts(kept, gone);
  return disputes.length === account.disputes.length ? left : { ...left, disputes };
}

function isOwn({ cause, ref }: Reduction, batch: BatchId): boolean {
  return cause === 'writeOff' && ref === batch;
}

function unwritten(item: Item, batch: BatchId): Item {
  if (!item.reductions.some((one) => isOwn(one, batch))) return item;
  return withReductions(
    item,
    item.reductions.filter((one) => !isOwn(one, batch)),
  );
}

function withoutChanges(account: Account, trace: ImportTrace): Account {
  const changes = new Map<ItemId, ItemTrace>();
  // Walked backwards, so that the first change of an item, with the oldest facts, wins.
  for (const change of [...trace.changed].reverse()) changes.set(change.id, change);
  const items = account.items.map((item) => {
    const change = changes.get(item.id);
    return change === undefined
      ? item
      : withFacts(item, change.before, change.settledBy ?? trace.batch);
  });
  return [...trace.master]
    .reverse()
    .reduce<Account>((left, { before, after }) => withMasterBefore(left, before, after), {
      ...account,
      items,
    });
}

function isEmpty(account: Account): boolean {
  const { items, receipts, promises, disputes, letters, plans, handoffs, contacts, hold } = account;
  const lists = [items, receipts, promises, disputes, letters, plans, handoffs, contacts];
  const { others = [], attachments = [], traces = [], marks = [] } = account;
  const known = [others, attachments, traces, marks];
  return hold === null && [...lists, ...known].every((list) => list.length === 0);
}
