import type { Account } from '../../domain/accounts/account';
import type { AccountCommand } from '../../domain/accounts/commands';
import { decide } from '../../domain/accounts/decide';
import type { AccountEvent, LedgerEvent } from '../../domain/accounts/events';
import { evolve } from '../../domain/accounts/evolve';
import {
  type AccountId,
  type BatchId,
  type DisputeId,
  mint,
  type ReceiptId,
} from '../../domain/accounts/ids';
import { isOpen } from '../../domain/accounts/views/open';
import { assignedProblem } from '../../domain/accounts/views/unassigned';
import type { PlainDate } from '../../domain/dates/plainDate';
import { type Refusal, refusal } from '../../domain/refusal';
import { err, ok, type Result } from '../../domain/result';
import type { AccountImport, ImportedReturn, ImportPlan } from './api';
import { type BulkCommit, commitBulk, Stopped } from './bulk/commitBulk';
import { pauses } from './bulk/pause';
import { notSaved } from './commands';
import { keepOriginals } from './originals';
import type { AccountChange, Session } from './session';
import { loadAll, loadFull } from './writer';

type OnProgress = (done: number, total: number) => void;

/**
 * Books an import: decides everything first, so that a refusal books nothing at all. Until the last
 * part is written it can be stopped: what was written is taken back, and the refusal is
 * `import.stopped`.
 */
export function bookImport(
  session: Session,
  plan: ImportPlan,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Result<BatchId, Refusal>> {
  return session.exclusive(async () => {
    const batch = session.ports.context().newId() as BatchId;
    const changes = await decideImport(session, plan, batch, signal);
    if (!changes.ok) return changes;
    const kept = await keepOriginals(session, plan.originals ?? []);
    if (!kept.ok) return kept;
    const closing = [
      ...parkedEvents(session, plan, batch),
      { type: 'fileImported', batch, file: plan.file } as const,
    ];
    const commit = { batch, changes: changes.value, closing, onProgress, signal };
    return commitInChunks(session, commit);
  });
}

/** Takes a whole batch back, or nothing when something already depends on one of its items. */
export function takeBackImport(session: Session, batch: BatchId): Promise<Result<null, Refusal>> {
  return session.exclusive(async () => {
    const known = session.state.imports.find((file) => file.batch === batch);
    if (known === undefined || known.takenBack) return err(refusal('import-not-found'));
    const assigned = assignedProblem(session.state.parked, session.book.current().accounts, batch);
    if (assigned !== undefined) return err(assigned);
    const taken = await takeBackAccounts(session, batch);
    if (!taken.ok) return taken;
    const closing = [{ type: 'fileTakenBack', batch } as const];
    const commit = { batch, changes: taken.value, closing, onProgress: () => undefined };
    const done = await commitInChunks(session, commit);
    return done.ok ? ok(null) : done;
  });
}

/** After a crash in the middle of an import, or of taking one back: removes what is left of it. */
export async function dropUnfinishedImport(session: Session, batch: BatchId): Promise<void> {
  const taken = await takeBackAccounts(session, batch);
  if (!taken.ok) throw new Error(`unfinished import ${batch}: ${taken.error.code}`);
  const closing = [{ type: 'fileTakenBack', batch } as const];
  await commitBulk(session, { batch, changes: taken.value, closing, onProgress: () => undefined });
}

async function takeBackAccounts(
  session: Session,
  batch: BatchId,
): Promise<Result<AccountChange[], Refusal>> {
  const full = await loadAll(session.db);
  const changes: AccountChange[] = [];
  const pause = pauses();
  for (const before of full.values()) {
    await pause();
    if (!before.imports.some((trace) => trace.batch === batch)) continue;
    const events = decide(before, { type: 'takeBackImport', batch }, session.ports.context());
    if (!events.ok) return err(about(events.error, before));
    if (events.value.length > 0) changes.push({ id: before.id, before, events: events.value });
  }
  return ok(changes);
}

async function commitInChunks(
  session: Session,
  commit: BulkCommit,
): Promise<Result<BatchId, Refusal>> {
  try {
    await commitBulk(session, commit);
    return ok(commit.batch);
  } catch (error) {
    await withoutRest(session, commit.batch);
    return err(error instanceof Stopped ? refusal('import.stopped') : notSaved(error));
  }
}

/** Takes back the parts that were written before one could not be; if that fails too, the next start does. */
async function withoutRest(session: Session, batch: BatchId): Promise<void> {
  try {
    await dropUnfinishedImport(session, batch);
  } catch (error) {
    session.book.setStatus({ saving: 'failed', problem: String(error) });
  }
}

async function decideImport(
  session: Session,
  plan: ImportPlan,
  batch: BatchId,
  signal: AbortSignal | undefined,
): Promise<Result<AccountChange[], Refusal>> {
  const known = plan.accounts.flatMap(({ account }) => (account === null ? [] : [account]));
  const full = await loadFull(session.db, known);
  const pause = pauses();
  const changes: AccountChange[] = [];
  for (const part of plan.accounts) {
    const change = decideAccount(session, part, full, { batch, asOf: plan.file.asOf });
    if (!change.ok) return change;
    await pause();
    if (signal?.aborted) return err(refusal('import.stopped'));
    if (change.value.events.length > 0) changes.push(change.value);
  }
  return ok(changes);
}

function decideAccount(
  session: Session,
  part: AccountImport,
  full: ReadonlyMap<AccountId, Account>,
  { batch, asOf }: { readonly batch: BatchId; readonly asOf: PlainDate },
): Result<AccountChange, Refusal> {
  const before = part.account === null ? null : (full.get(part.account) ?? null);
  const id = part.account ?? (session.ports.context().newId() as AccountId);
  const events: AccountEvent[] = [];
  let account = before;
  for (const next of commandsOf(part, batch, asOf)) {
    const command = next(account);
    if (command === null) continue;
    const decided = decide(account, command, session.ports.context());
    if (!decided.ok) return err(account === null ? decided.error : about(decided.error, account));
    for (const event of decided.value) {
      account = evolve(account, event, { account: id, seq: 0 });
      events.push(event);
    }
  }
  return ok({ id, before, events });
}

function parkedEvents(
  session: Session,
  { parked = [] }: ImportPlan,
  batch: BatchId,
): LedgerEvent[] {
  return parked.map((money) => {
    const id = mint<ReceiptId>(session.ports.context().newId);
    return { type: 'receiptParked', parked: { ...money, id, batch } };
  });
}

/** The commands of a part in their order; each is made on the account as the ones before left it. */
type NextCommand = (account: Account | null) => AccountCommand | null;

function commandsOf(part: AccountImport, batch: BatchId, asOf: PlainDate): NextCommand[] {
  const { fresh, changed, payments, writeOffs = [], returns = [] } = part;
  const booking: AccountCommand[] = [...masterCommand(part, batch)];
  if (fresh.length + changed.length > 0) {
    booking.push({ type: 'importItems', batch, fresh, changed });
  }
  const money: { readonly on: PlainDate; readonly next: NextCommand }[] = [
    ...payments.map((one) => ({
      on: one.on,
      next: always({ type: 'recordPayment', batch, ...one }),
    })),
    ...writeOffs.map((one) => ({ on: one.on, next: always({ type: 'writeOff', batch, ...one }) })),
    ...returns.map((one) => ({
      on: one.on,
      next: (account: Account | null) => returnCommand(account, one, batch),
    })),
  ];
  // By day, and of a day payments first: one of them may have come back in this file.
  money.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  return [
    ...booking.map(always),
    ...disputeDays(part, asOf).map(
      (day): NextCommand =>
        (account) =>
          disputeCommand(account, part, { batch, on: day, asOf }),
    ),
    ...(part.closing ?? []).map(
      (one): NextCommand =>
        (account) =>
          isOpenDispute(account, one.dispute)
            ? { type: 'closeDispute', ...one, batch, on: asOf }
            : null,
    ),
    ...money.map(({ next }) => next),
  ];
}

/** Somebody may have closed it while the file was looked at. */
function isOpenDispute(account: Account | null, id: DisputeId): boolean {
  return account?.disputes.some((one) => one.id === id && one.closedOn === null) ?? false;
}

function always(command: AccountCommand): NextCommand {
  return () => command;
}

/** A return of this file's own payment finds it by its entry. */
function returnCommand(
  account: Account | null,
  one: ImportedReturn,
  batch: BatchId,
): AccountCommand {
  if ('returns' in one) return { type: 'returnPayment', batch, ...one };
  const { returnsEntry, ...back } = one;
  const paid = account?.receipts.find(({ entry }) => entry === returnsEntry);
  // An entry that was not booked here is refused by the decision: "payment.unknown".
  return { type: 'returnPayment', batch, ...back, returns: paid?.id ?? ('' as ReceiptId) };
}

/** The days on which the disputes of a part began. */
function disputeDays(part: AccountImport, asOf: PlainDate): PlainDate[] {
  return [...new Set(part.disputed.map((number) => dayOf(part, number, asOf)))].sort();
}

function dayOf({ disputeDays: days = {} }: AccountImport, number: string, asOf: PlainDate) {
  return days[number] ?? asOf;
}

/** Opens one dispute over the items the file calls disputed since a day, unless one is open already. */
function disputeCommand(
  account: Account | null,
  part: AccountImport,
  {
    batch,
    on,
    asOf,
  }: { readonly batch: BatchId; readonly on: PlainDate; readonly asOf: PlainDate },
): AccountCommand | null {
  if (account === null) return null;
  const numbers = new Set(part.disputed.filter((number) => dayOf(part, number, asOf) === on));
  const taken = new Set(
    account.disputes.flatMap(({ closedOn, items }) => (closedOn === null ? items : [])),
  );
  const items = account.items.filter(
    (item) => numbers.has(item.number) && isOpen(item) && !taken.has(item.id),
  );
  if (items.length === 0) return null;
  const ids = items.map((item) => item.id);
  return { type: 'openDispute', items: ids, minor: null, reason: 'other', note: '', batch, on };
}

function masterCommand(part: AccountImport, batch: BatchId): AccountCommand[] {
  if (part.account === null) return [{ type: 'openAccount', master: part.master, batch }];
  const changes = Object.keys(part.master).length > 0;
  return changes ? [{ type: 'changeMaster', after: part.master, batch }] : [];
}

function about(error: Refusal, account: Account): Refusal {
  return refusal(error.code, { customer: account.name, ...error.params });
}
