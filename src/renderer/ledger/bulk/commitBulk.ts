import type { Account } from '../../../domain/accounts/account';
import type { LedgerEvent } from '../../../domain/accounts/events';
import { evolveLedger, type LedgerState } from '../../../domain/accounts/ledgerState';
import { withOpenItemsOnly } from '../bookStore';
import { appendLines } from '../journalFile';
import type { AccountChange, Session } from '../session';
import { type BulkPart, foldChanges, type WrittenPart } from './part';
import { pauses } from './pause';
import type { BulkWriter } from './writer';

/** Rows of one transaction: bounds its memory and the time one message takes to be handed over. */
const ROWS_A_PART = 2_500;
/** Parts on their way at a time: the writer is never idle, and the window's memory stays bounded. */
const AHEAD = 2;

export interface BulkCommit {
  readonly batch: string;
  readonly changes: readonly AccountChange[];
  /** Events of the ledger that close the batch; written with the last part. */
  readonly closing: readonly LedgerEvent[];
  /** Counts accounts. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Writes many changes in several transactions, each followed by its lines in the journal file, while
 * the window stays alive. Until the last one `meta.openBatch` names the batch: after a crash in
 * between, the next start takes it back. The book changes once, at the end. Rejects when a part could
 * not be written; the session then stands after the last part that was.
 */
export async function commitBulk(session: Session, commit: BulkCommit): Promise<void> {
  const { now: at, by } = session.ports.context();
  const closed = commit.closing.reduce(evolveLedger, session.state);
  const run = new BulkRun(session, session.ports.openWriter(session.id, session.head));
  session.book.setStatus({ saving: 'saving' });
  try {
    let done = 0;
    for (const { changes, isLast } of parts(commit.changes)) {
      await run.send({
        changes,
        ledgerEvents: isLast ? commit.closing : [],
        state: isLast ? closed : session.state,
        openBatch: isLast ? null : commit.batch,
        signature: { at, by },
      });
      done += changes.length;
      commit.onProgress(done, commit.changes.length);
    }
    await run.settled();
  } catch (error) {
    session.book.setStatus({ saving: 'failed', problem: String(error) });
    throw error;
  } finally {
    run.end();
  }
  await session.flushJournal();
}

/** One long commit under way. */
class BulkRun {
  private readonly pause = pauses();
  private readonly accounts: Account[] = [];
  private readonly flying: Promise<void>[] = [];
  private seq: number;
  private state: LedgerState;
  private journal: Promise<boolean> = Promise.resolve(true);
  private readonly session: Session;
  private readonly writer: BulkWriter;

  constructor(session: Session, writer: BulkWriter) {
    this.session = session;
    this.writer = writer;
    this.seq = session.head.seq;
    this.state = session.state;
  }

  /** Hands a part over; waits while too many are on their way. */
  async send(part: BulkPart): Promise<void> {
    if (this.flying.length >= AHEAD) await this.flying.shift();
    await this.pause();
    const before = this.seq;
    this.seq += part.changes.reduce((sum, { events }) => sum + events.length, 0);
    this.seq += part.ledgerEvents.length;
    const written = this.writer.write(part).then((answer) => this.take(part, before, answer));
    // Whoever awaits it hears of a failure; until then it must not count as unheard.
    written.catch(() => undefined);
    this.flying.push(written);
    await this.pause();
  }

  async settled(): Promise<void> {
    for (const one of this.flying.splice(0)) await one;
    await this.journal;
  }

  /** What is in the database is in the book, whether all of it was written or not. */
  end(): void {
    this.writer.end();
    this.session.book.apply(this.accounts, this.state);
  }

  private async take(part: BulkPart, seq: number, { head, lines }: WrittenPart): Promise<void> {
    this.session.head = head;
    this.session.state = part.state;
    this.state = part.state;
    this.journal = this.journal.then((whole) => whole && this.append(lines));
    await this.pause();
    this.accounts.push(...foldChanges(part.changes, seq).map(withOpenItemsOnly));
  }

  /** False when the file did not take the lines: `flushJournal` tries again and reports it. */
  private async append(lines: readonly string[]): Promise<boolean> {
    try {
      const { api } = this.session.ports;
      this.session.journalSeq = await appendLines(api, this.session.id, lines);
      return true;
    } catch {
      return false;
    }
  }
}

/** The changes in parts of about as many rows; at least one part, which is then the last. */
function* parts(
  changes: readonly AccountChange[],
): Generator<{ readonly changes: readonly AccountChange[]; readonly isLast: boolean }> {
  let start = 0;
  let rows = 0;
  for (const [index, change] of changes.entries()) {
    rows += rowsOf(change);
    if (rows < ROWS_A_PART || index + 1 === changes.length) continue;
    yield { changes: changes.slice(start, index + 1), isLast: false };
    [start, rows] = [index + 1, 0];
  }
  yield { changes: changes.slice(start), isLast: true };
}

/** What a change weighs: its events, and the items they carry. */
function rowsOf({ events }: AccountChange): number {
  return events.reduce(
    (sum, event) => sum + 1 + (event.type === 'itemsImported' ? event.items.length : 0),
    0,
  );
}
