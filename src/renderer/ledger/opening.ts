import { EMPTY_LEDGER } from '../../domain/accounts/ledgerState';
import type { ChainHead } from '../../domain/journal/storedEvent';
import type { JournalState } from '../../ipc/contract';
import type { Opening, OpeningProblem } from './api';
import { isNewerThanApp, type LedgerMeta } from './db';
import { eventAt } from './eventTable';
import { JournalError, readJournal } from './journalFile';
import { applyJournal, rebuildFromJournal } from './rebuild';
import type { Session } from './session';
import { openAccounts } from './writer';

/** Below this the ledger is not opened: a full disk can silently empty an IndexedDB. */
const DISK_FLOOR_BYTES = 64 * 1024 * 1024;

/**
 * Opens database and journal and compares them. The one that is behind is brought up from the
 * other; what cannot be explained blocks the start, and an empty database beside a journal that is
 * not empty is never accepted in silence.
 */
export async function openSession(session: Session): Promise<Opening> {
  const { api } = session.ports;
  const disk = await api.diskFree(undefined);
  if (disk.ok && disk.value.bytes < DISK_FLOOR_BYTES) {
    return blocked('diskFull', 0, 0, `${disk.value.bytes} bytes free`, false);
  }
  const journal = await api.journalOpen({ ledger: session.id });
  if (!journal.ok) return blocked('unreadable', 0, 0, journal.error.detail, false);
  try {
    await session.db.open();
  } catch (error) {
    return blocked('unreadable', journal.value.lastSeq, 0, String(error), false);
  }
  if (isNewerThanApp(session.db)) {
    return blocked('newerDatabase', journal.value.lastSeq, 0, '', false);
  }
  return compare(session, journal.value);
}

async function compare(session: Session, journal: JournalState): Promise<Opening> {
  const meta = (await session.db.meta.get('ledger')) ?? null;
  const problem = await problemOf(session, journal, meta);
  if (problem !== null) return { state: 'blocked', problem };
  if (meta !== null) {
    session.head = meta.head;
    // A ledger written by an older version has no parked money.
    session.state = { ...EMPTY_LEDGER, ...meta.state };
  }
  session.journalSeq = Math.min(journal.lastSeq, session.head.seq);
  if (journal.lastSeq > session.head.seq) await applyJournal(session);
  await session.flushJournal();
  await loadBook(session);
  return { state: 'ready' };
}

async function problemOf(
  session: Session,
  journal: JournalState,
  meta: LedgerMeta | null,
): Promise<OpeningProblem | null> {
  const inDatabase = meta?.head.seq ?? 0;
  const problem = (code: OpeningProblem['code'], detail: string, canRebuild: boolean) => ({
    code,
    journalEvents: journal.lastSeq,
    databaseEvents: inDatabase,
    detail,
    canRebuild,
  });
  if (!journal.intact) return problem('chainBroken', journal.problem ?? '', false);
  if (journal.lost !== null && !(await hasLine(session, journal.lost))) {
    const { seq } = journal.lost;
    const detail = `line ${seq} was written, but the file ends with line ${journal.lastSeq}`;
    return problem('chainBroken', detail, false);
  }
  if (inDatabase === 0 && journal.lastSeq > 0) return problem('databaseEmpty', '', true);
  const differs = await firstDifference(session, journal, meta);
  return differs === null ? null : problem('diverged', differs, true);
}

async function hasLine(session: Session, { seq, hash }: ChainHead): Promise<boolean> {
  return (await hashAt(session, seq)) === hash;
}

/** Compares the two chains where both have a line: at the end of the shorter one. */
async function firstDifference(
  session: Session,
  journal: JournalState,
  meta: LedgerMeta | null,
): Promise<string | null> {
  const seq = Math.min(journal.lastSeq, meta?.head.seq ?? 0);
  if (seq === 0) return null;
  const inDatabase = await hashAt(session, seq);
  const inJournal = seq === journal.lastSeq ? journal.lastHash : await journalHashAt(session, seq);
  return inDatabase === inJournal ? null : `event ${seq}`;
}

async function hashAt(session: Session, seq: number): Promise<string | undefined> {
  return (await eventAt(session.db, seq))?.hash;
}

async function journalHashAt(session: Session, seq: number): Promise<string | undefined> {
  const answer = await session.ports.api.journalRead({
    ledger: session.id,
    fromSeq: seq,
    limit: 1,
  });
  if (!answer.ok) throw new JournalError(answer.error);
  return answer.value[0]?.hash;
}

/** Empties the database and folds the journal file anew. */
export async function rebuildSession(
  session: Session,
  onProgress: (done: number, total: number) => void,
): Promise<Opening> {
  const journal = await session.ports.api.journalOpen({ ledger: session.id });
  if (!journal.ok) return blocked('unreadable', 0, 0, journal.error.detail, false);
  const pages = readJournal(session.ports.api, session.id, 1);
  await rebuildFromJournal(session, pages, journal.value.lastSeq, onProgress);
  session.journalSeq = journal.value.lastSeq;
  await loadBook(session);
  return { state: 'ready' };
}

async function loadBook(session: Session): Promise<void> {
  session.book.fill(await openAccounts(session.db), session.state);
  session.book.setStatus({
    lastSeq: session.head.seq,
    verifiedAt: session.ports.context().now,
  });
}

function blocked(
  code: OpeningProblem['code'],
  journalEvents: number,
  databaseEvents: number,
  detail: string,
  canRebuild: boolean,
): Opening {
  return { state: 'blocked', problem: { code, journalEvents, databaseEvents, detail, canRebuild } };
}
