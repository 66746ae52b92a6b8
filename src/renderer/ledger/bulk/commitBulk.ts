import type { Account } from '../../../domain/accounts/account';
import type { LedgerEvent } from '../../../domain/accounts/events';
import type { BatchId } from '../../../domain/accounts/ids';
import { evolveLedger, type LedgerState } from '../../../domain/accounts/ledgerState';
import { bookAccount } from '../../../domain/accounts/views/bookAccount';
import { appendLines } from '../journalFile';
import type { AccountChange, Session } from '../session';
import { type BulkPart, foldChanges, type WrittenPart } from './part';
import { pauses } from './pause';
import type { BulkWriter } from './writer';

/** Rows of one transaction: bounds its memory and the time one message takes to be handed over. */
const ROWS_A_PART = 5_000;
/** Parts on their way at a time: the writer is never idle, and the window's memory stays bounded. */
const AHEAD = 3;

export interface BulkCommit {
  readonly batch: BatchId;
  readonly changes: readonly AccountChange[];
  /** Events of the ledger that close the batch; written with the last part. */
  readonly closing: readonly LedgerEvent[];
  /** Counts accounts. */
  readonly onProgress: (done: number, total: number) => void;
  /** Asked to stop before the last part is handed over, nothing more is written. */
  readonly signal?: AbortSignal | undefined;
}

/** It was asked to stop; what was written before stands. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Writes many changes in several transactions, each followed by its lines in the journal file, while
 * the window stays alive. Until the last one `meta.openBatch` names the batch, and the journal has its
 * beginning without its end: after a crash in between, the next start takes it back. The book changes
 * once, at the end. Rejects when a part could not be written, and with `Stopped`; the session then
 * stands after the last part that was written.
 */
export async function commitBulk(session: Session, commit: BulkCommit): Promise<void> {
  const { now: at, by } = session.ports.context();
  const { batch, changes: all, closing, signal } = commit;
  const rowsAPart = session.ports.rowsAPart ?? ROWS_A_PART;
  const isShort = rowsIn(all) <= rowsAPart;
  const begin: readonly LedgerEvent[] = isShort ? [] : [{ type: 'batchBegun', batch }];
  const begun = begin.reduce(evolveLedger, session.state);
  const closed = closing.reduce(evolveLedger, begun);
  const run = new BulkRun(session, session.ports.openWriter(session.id, session.head));
  session.book.setStatus({ saving: 'saving' });
  try {
    let done = 0;
    const signature = { at, by };
    const open = { state: begun, openBatch: batch, signature };
    if (begin.length > 0) await run.send({ ...open, changes: [], ledgerEvents: begin });
    for (const { changes, isLast } of parts(all, rowsAPart)) {
      if (signal?.aborted) throw new Stopped();
      const last = { state: closed, openBatch: null, signature };
      await run.send({
        ...(isLast ? last : open),
        changes,
        ledgerEvents: isLast ? closing : [],
      });
      done += changes.length;
      commit.onProgress(done, all.length);
    }
    await run.settled();
  } catch (error) {
    if (error instanceof Stopped) await run.settled();
    else session.book.setStatus({ saving: 'failed', problem: String(error) });
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
    this.accounts.push(...foldChanges(part.changes, seq).map(bookAccount));
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

function rowsIn(changes: readonly AccountChange[]): number {
  return changes.reduce((rows, change) => rows + rowsOf(change), 0);
}

/** The changes in parts of about as many rows; at least one part, which is then the last. */
function* parts(
  changes: readonly AccountChange[],
  rowsAPart: number,
): Generator<{ readonly changes: readonly AccountChange[]; readonly isLast: boolean }> {
  let start = 0;
  let rows = 0;
  for (const [index, change] of changes.entries()) {
    rows += rowsOf(change);
    if (rows < rowsAPart || index + 1 === changes.length) continue;
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
