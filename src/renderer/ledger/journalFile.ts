import type { StoredEvent } from '../../domain/journal/storedEvent';
import type { Api, IpcError } from '../../ipc/contract';
import type { LedgerDb } from './db';
import { linesAfter } from './eventTable';

/** Events per message to main: keeps one message well under a megabyte or two. */
const PAGE = 2000;

/** Reads journal lines from `fromSeq` to the end, page by page. Throws with main's error code. */
export async function* readJournal(
  api: Api,
  ledger: string,
  fromSeq: number,
): AsyncGenerator<readonly StoredEvent[]> {
  let next = fromSeq;
  for (;;) {
    const answer = await api.journalRead({ ledger, fromSeq: next, limit: PAGE });
    if (!answer.ok) throw new JournalError(answer.error);
    if (answer.value.length === 0) return;
    yield answer.value;
    next += answer.value.length;
  }
}

/** Appends what the database holds beyond `journalSeq`. Answers the file's new last number. */
export async function bringJournalUp(
  api: Api,
  ledger: string,
  db: LedgerDb,
  journalSeq: number,
): Promise<number> {
  let seq = journalSeq;
  for (;;) {
    const lines = await linesAfter(db, seq, PAGE);
    if (lines.length === 0) return seq;
    seq = await appendLines(api, ledger, lines);
  }
}

/** Appends and waits until the lines are on the disk. Answers the file's new last number. */
export async function appendLines(
  api: Api,
  ledger: string,
  lines: readonly string[],
): Promise<number> {
  const answer = await api.journalAppend({ ledger, lines: [...lines] });
  if (!answer.ok) throw new JournalError(answer.error);
  return answer.value.lastSeq;
}

export class JournalError extends Error {
  constructor(readonly error: IpcError) {
    super(`journal: ${error.code}: ${error.detail}`);
  }
}
