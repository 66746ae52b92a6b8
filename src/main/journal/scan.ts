import { type ChainHead, GENESIS, type StoredEvent } from '../../domain/journal/storedEvent';
import { parseLine, type VerifyChain } from './chain';
import { type FileLine, readLines } from './lines';

/** What a look through the whole file found. */
export interface Scan {
  /** The last line of the unbroken chain. */
  readonly head: ChainHead;
  /** Bytes up to and with that line. */
  readonly length: number;
  /** Byte offset of every `MARK_EVERY`-th line, beginning with the first. */
  readonly marks: readonly number[];
  /** The file's end is a line whose writing was cut short; it begins at `length`. */
  readonly torn: boolean;
  readonly problem: string | null;
  /** The confirmed line, when the file is sound but ends before it. */
  readonly lost: Confirmed;
}

/** A line the rest of the world relies on: the journal must contain it. */
export type Confirmed = ChainHead | null;

export const MARK_EVERY = 1000;

interface Progress {
  head: ChainHead;
  length: number;
  readonly marks: number[];
  /** An unreadable line was met; it is a torn one if nothing follows. */
  unreadable: boolean;
  problem: string | null;
}

/**
 * Reads the journal from its first line and verifies every link. Stops at the first line that does
 * not follow. `confirmed` is the last line known to have been on disk: a journal with another line
 * in that place is not the one that was written, and a shorter one has lost its end.
 */
export async function scanJournal(
  path: string,
  verify: VerifyChain,
  confirmed: Confirmed,
): Promise<Scan> {
  const progress: Progress = {
    head: GENESIS,
    length: 0,
    marks: [],
    unreadable: false,
    problem: null,
  };
  for await (const lines of readLines(path)) {
    takeBlock(progress, lines, verify, confirmed);
    if (progress.problem !== null) break;
  }
  const { head, length, marks, problem } = progress;
  const sound = problem === null;
  const lost = sound && confirmed !== null && confirmed.seq > head.seq ? confirmed : null;
  return { head, length, marks, problem, torn: sound && progress.unreadable, lost };
}

function takeBlock(
  progress: Progress,
  lines: readonly FileLine[],
  verify: VerifyChain,
  confirmed: Confirmed,
): void {
  const events: StoredEvent[] = [];
  const good: FileLine[] = [];
  for (const line of lines) {
    if (progress.unreadable) {
      progress.problem = `line ${progress.head.seq + good.length + 1} cannot be read`;
      break;
    }
    const event = line.terminated ? parseLine(line.text) : null;
    if (event === null) {
      progress.unreadable = true;
      continue;
    }
    events.push(event);
    good.push(line);
  }
  linkAll(progress, events, good, verify);
  progress.problem ??= otherThanConfirmed(events, confirmed);
}

function linkAll(
  progress: Progress,
  events: readonly StoredEvent[],
  lines: readonly FileLine[],
  verify: VerifyChain,
): void {
  const whole = verify(progress.head, events);
  const accepted = whole.ok ? events.length : countLinked(progress.head, events, verify);
  for (const line of lines.slice(0, accepted)) {
    if (progress.head.seq % MARK_EVERY === 0) progress.marks.push(line.offset);
    progress.head = { seq: progress.head.seq + 1, hash: progress.head.hash };
    progress.length = line.end;
  }
  const last = events[accepted - 1];
  if (last !== undefined) progress.head = { seq: last.seq, hash: last.hash };
  if (!whole.ok) progress.problem = `line ${progress.head.seq + 1}: ${whole.error.why}`;
}

/** How many events follow one another before the chain breaks. */
function countLinked(from: ChainHead, events: readonly StoredEvent[], verify: VerifyChain): number {
  let head = from;
  for (const [count, event] of events.entries()) {
    const next = verify(head, [event]);
    if (!next.ok) return count;
    head = next.value;
  }
  return events.length;
}

function otherThanConfirmed(events: readonly StoredEvent[], confirmed: Confirmed): string | null {
  const same = events.find((event) => event.seq === confirmed?.seq);
  if (confirmed === null || same === undefined || same.hash === confirmed.hash) return null;
  return `line ${confirmed.seq} is not the one that was written`;
}
