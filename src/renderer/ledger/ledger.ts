import type { AccountId, BatchId } from '../../domain/accounts/ids';
import { type Refusal, refusal } from '../../domain/refusal';
import { err, ok, type Result } from '../../domain/result';
import type { Ledger, NewLedger, Opening } from './api';
import { createBookStore } from './bookStore';
import { notSaved, refusalOfSteps, runSteps } from './commands';
import { createLedger } from './creation';
import { ledgerDb } from './db';
import { eventAt, eventsOf, linesAfter } from './eventTable';
import { bookImport, dropUnfinishedImport, takeBackImport } from './imports';
import { assignReceipts, overrideFreshness } from './money';
import { openSession, rebuildSession } from './opening';
import { eventOfLine } from './rows';
import { Session, type SessionPorts } from './session';
import { changeSettings, restoreSettings } from './settings';
import { loadAll, loadFull } from './writer';

/** The ledger of this window. One instance; screens get it through `useLedger`. */
export function ledgerOf(ports: SessionPorts): Ledger {
  const book = createBookStore();
  let session: Session | null = null;

  const current = (): Session => {
    if (session === null) throw new Error('the ledger is not open');
    return session;
  };
  const start = (id: string): Session => {
    session?.db.close();
    session = new Session(id, ledgerDb(id), book, ports);
    return session;
  };

  return {
    book: book.current,
    status: book.status,
    subscribe: book.subscribe,
    open: async () => {
      const answer = await ports.api.ledgerCurrent(undefined);
      if (!answer.ok) return unreadable(answer.error.detail);
      if (answer.value === null) return { state: 'firstRun' };
      return tidy(await openSession(start(answer.value.id)), current());
    },
    create: async (kind, onProgress) => create(ports, start, kind, onProgress),
    rebuild: async (onProgress) => tidy(await rebuildSession(current(), onProgress), current()),
    run: (account, command) => runSteps(current(), [{ account, command }]),
    runMany: (steps) => runSteps(current(), steps),
    refusalOf: (steps) => refusalOfSteps(current(), steps),
    undo: (done) =>
      done.settings === undefined
        ? runSteps(current(), done.undo)
        : restoreSettings(current(), done.settings),
    bookImport: (plan, onProgress, signal) => bookImport(current(), plan, onProgress, signal),
    takeBackImport: (batch) => takeBackImport(current(), batch),
    assignReceipts: (steps, assigned) => assignReceipts(current(), steps, assigned),
    overrideFreshness: (override) => overrideFreshness(current(), override),
    changeCompany: (company) => changeCompany(current(), company),
    changeSettings: (change) => changeSettings(current(), change),
    fullAccount: async (id: AccountId) => (await loadFull(current().db, [id])).get(id) ?? null,
    accountsInFull: async (ids) => [...(await loadFull(current().db, ids)).values()],
    fullAccounts: async () => [...(await loadAll(current().db)).values()],
    eventsOf: (account) => eventsOf(current().db, account),
    documents: async () => {
      const rows = await current().db.documents.toArray();
      return rows.sort((a, b) => b.seq - a.seq);
    },
    eventsAfter: async (seq, limit) =>
      (await linesAfter(current().db, seq, limit)).map(eventOfLine),
    eventAt: (seq) => eventAt(current().db, seq),
    head: () => current().head,
  };
}

async function create(
  ports: SessionPorts,
  start: (id: string) => Session,
  kind: NewLedger,
  onProgress: (done: number, total: number) => void,
): Promise<Result<null, Refusal>> {
  const id = ports.context().newId();
  const made = await ports.api.ledgerCreate({ id, sample: kind.kind === 'sample' });
  if (!made.ok) return err(refusal('not-saved', { detail: made.error.detail }));
  const session = start(id);
  const opening = await openSession(session);
  if (opening.state !== 'ready') return err(refusal('not-saved', { detail: opening.state }));
  try {
    await createLedger(session, kind, onProgress);
    return ok(null);
  } catch (error) {
    return err(notSaved(error));
  }
}

/** Removes what a crash in the middle of an import left behind. */
async function tidy(opening: Opening, session: Session): Promise<Opening> {
  if (opening.state !== 'ready') return opening;
  const meta = await session.db.meta.get('ledger');
  // The database knows of parts the journal has; a database made from the journal knows by its marks.
  const open = session.state.unfinished ?? meta?.openBatch ?? null;
  if (open !== null) await dropUnfinishedImport(session, open as BatchId);
  return opening;
}

async function changeCompany(
  session: Session,
  after: Parameters<Ledger['changeCompany']>[0],
): Promise<Result<null, Refusal>> {
  return session.exclusive(async () => {
    const before = session.state.company;
    if (before === null) return err(refusal('not-saved', { detail: 'no company' }));
    try {
      await session.commit([], [{ type: 'companyChanged', before, after }]);
      return ok(null);
    } catch (error) {
      return err(notSaved(error));
    }
  });
}

function unreadable(detail: string): Opening {
  return {
    state: 'blocked',
    problem: { code: 'unreadable', journalEvents: 0, databaseEvents: 0, detail, canRebuild: false },
  };
}
