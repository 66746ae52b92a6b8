import type { Account } from '../../domain/accounts/account';
import type { Context } from '../../domain/accounts/context';
import type { AccountEvent, LedgerEvent } from '../../domain/accounts/events';
import type { AccountId } from '../../domain/accounts/ids';
import { EMPTY_LEDGER, evolveLedger, type LedgerState } from '../../domain/accounts/ledgerState';
import { sealLines } from '../../domain/journal/seal';
import { type ChainHead, GENESIS, type StoredEvent } from '../../domain/journal/storedEvent';
import type { Api } from '../../ipc/contract';
import type { BookStore } from './bookStore';
import { drafts, foldChanges, ledgerDrafts } from './bulk/part';
import type { OpenWriter } from './bulk/writer';
import type { LedgerDb } from './db';
import { bringJournalUp, JournalError } from './journalFile';
import { writeCommit } from './writer';

/** What one account is to go through in a commit. `before` has all of its items; null = new. */
export interface AccountChange {
  readonly id: AccountId;
  readonly before: Account | null;
  readonly events: readonly AccountEvent[];
}

/** What the session needs from outside: main, the clock and the user. */
export interface SessionPorts {
  readonly api: Api;
  readonly context: () => Context;
  /** Where long commits are sealed and written. */
  readonly openWriter: OpenWriter;
  /** Rows of one transaction of a long commit; `ROWS_A_PART` unless given. */
  readonly rowsAPart?: number | undefined;
}

/**
 * The open ledger: where its chain ends, and the only way to make it longer. Commands run one at a
 * time, in the order they were asked for.
 */
export class Session {
  head: ChainHead = GENESIS;
  state: LedgerState = EMPTY_LEDGER;
  /** Last line known to be in the journal file; behind `head` only while a write failed. */
  journalSeq = 0;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(
    readonly id: string,
    readonly db: LedgerDb,
    readonly book: BookStore,
    readonly ports: SessionPorts,
  ) {}

  /** Runs `work` after everything asked for before it; one that fails does not stop the next. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work);
    this.tail = result.catch(() => undefined);
    return result;
  }

  /**
   * Seals, writes and journals. Only after the journal file has the lines is the status "saved";
   * if only the journal fails, the change stands, the status says so, and the next commit retries.
   */
  async commit(
    changes: readonly AccountChange[],
    ledgerEvents: readonly LedgerEvent[] = [],
    openBatch: string | null = null,
  ): Promise<readonly StoredEvent[]> {
    this.book.setStatus({ saving: 'saving' });
    const { now: at, by } = this.ports.context();
    const drafted = [...drafts(changes), ...ledgerDrafts(ledgerEvents)];
    const lines = sealLines(this.head, drafted, { at, by });
    const events = lines.map(({ event }) => event);
    const accounts = foldChanges(changes, this.head.seq);
    const state = ledgerEvents.reduce(evolveLedger, this.state);
    try {
      await writeCommit(this.db, { before: this.head, lines, accounts, state, openBatch });
    } catch (error) {
      this.book.setStatus({ saving: 'failed', problem: String(error) });
      throw error;
    }
    this.advance(events, state);
    this.book.apply(accounts, state);
    await this.flushJournal();
    return events;
  }

  /** Brings the journal file up to the database and reports the outcome in the status. */
  async flushJournal(): Promise<void> {
    try {
      this.journalSeq = await bringJournalUp(this.ports.api, this.id, this.db, this.journalSeq);
      this.book.setStatus({ saving: 'saved', problem: null, lastSeq: this.head.seq });
    } catch (error) {
      const problem = error instanceof JournalError ? error.error.code : String(error);
      this.book.setStatus({ saving: 'failed', problem, lastSeq: this.head.seq });
    }
  }

  private advance(events: readonly StoredEvent[], state: LedgerState): void {
    const last = events[events.length - 1];
    if (last !== undefined) this.head = { seq: last.seq, hash: last.hash };
    this.state = state;
  }
}
