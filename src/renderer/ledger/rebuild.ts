import type { Account } from '../../domain/accounts/account';
import { foldJournal, isLedgerEvent } from '../../domain/accounts/fold';
import type { AccountId } from '../../domain/accounts/ids';
import { EMPTY_LEDGER, evolveLedger } from '../../domain/accounts/ledgerState';
import { verifyChain } from '../../domain/journal/seal';
import { GENESIS, type StoredEvent } from '../../domain/journal/storedEvent';
import { readJournal } from './journalFile';
import type { Session } from './session';
import { loadFull, writeCommit } from './writer';

/** Folds journal lines the database has not seen. Throws when they do not follow its last one. */
export async function applyJournal(session: Session): Promise<void> {
  for await (const page of readJournal(session.ports.api, session.id, session.head.seq + 1)) {
    await foldPage(session, page);
  }
  session.journalSeq = session.head.seq;
}

/** Empties all tables, then folds every page. `onProgress` counts events. */
export async function rebuildFromJournal(
  session: Session,
  pages: AsyncIterable<readonly StoredEvent[]>,
  total: number,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { db } = session;
  await Promise.all(db.tables.map((table) => table.clear()));
  session.head = GENESIS;
  session.state = EMPTY_LEDGER;
  for await (const page of pages) {
    await foldPage(session, page);
    onProgress(session.head.seq, total);
  }
}

/** Verifies that the lines follow the head, folds them into their accounts, and writes both. */
export async function foldPage(session: Session, page: readonly StoredEvent[]): Promise<void> {
  const verified = verifyChain(session.head, page);
  if (!verified.ok) throw new Error(`journal line ${verified.error.seq}: ${verified.error.why}`);
  const accounts = new Map<AccountId, Account>(await loadFull(session.db, accountsOf(page)));
  foldJournal(accounts, page);
  const state = page.reduce(
    (before, { event }) => (isLedgerEvent(event) ? evolveLedger(before, event) : before),
    session.state,
  );
  await writeCommit(session.db, {
    before: session.head,
    lines: page.map((event) => ({ event, text: JSON.stringify(event) })),
    accounts: [...accounts.values()],
    state,
    openBatch: null,
  });
  session.head = verified.value;
  session.state = state;
}

function accountsOf(page: readonly StoredEvent[]): AccountId[] {
  return [...new Set(page.flatMap(({ account }) => (account === null ? [] : [account])))];
}
