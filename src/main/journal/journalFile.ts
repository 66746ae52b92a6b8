import { join } from 'node:path';
import type { ChainHead, StoredEvent } from '../../domain/journal/storedEvent';
import { err, ok } from '../../domain/result';
import type { Answers, IpcResult, JournalState } from '../../ipc/contract';
import type { FileSystem } from '../files/fileSystem';
import { appendSynced, ChangedUnderneath } from './appendLines';
import { type JournalLine, parseLine, type VerifyChain, verifyLines } from './chain';
import { readLines } from './lines';
import { createQueue } from './queue';
import { setTornAside } from './repair';
import { MARK_EVERY, scanJournal } from './scan';
import { readSentinel, writeSentinel } from './sentinel';

export interface Journal {
  /** Reads and verifies the whole file; sets a torn last line aside. */
  open(): Promise<JournalState>;
  /** At most `limit` events from `fromSeq` on, of the unbroken part. */
  read(fromSeq: number, limit: number): Promise<readonly StoredEvent[]>;
  /** Adds lines that follow the last one; fsynced when the answer comes. */
  append(lines: readonly JournalLine[]): Promise<IpcResult<Answers['journalAppend']>>;
}

export interface JournalSetting {
  readonly folder: string;
  readonly ledger: string;
  readonly verify: VerifyChain;
  readonly files: FileSystem;
  /** The sentinel could not be written; the events are safe all the same. */
  readonly onSentinelFailed: (error: unknown) => void;
}

/** What is known of the file between two calls. */
interface Known {
  readonly state: JournalState;
  readonly head: ChainHead;
  readonly length: number;
  readonly marks: readonly number[];
}

/** The journal file of one ledger. Everything that touches it runs one after the other. */
export function createJournal(setting: JournalSetting): Journal {
  const inTurn = createQueue();
  let known: Known | null = null;
  const load = async () => {
    known = await openFile(setting);
    return known;
  };
  return {
    open: () => inTurn(async () => (await load()).state),
    read: (fromSeq, limit) =>
      inTurn(async () => readEvents(setting, known ?? (await load()), fromSeq, limit)),
    append: (lines) =>
      inTurn(async () => {
        const before = known ?? (await load());
        const refused = refuse(before, lines, setting.verify);
        if (refused !== null) return refused;
        known = null; // whatever goes wrong from here on, the file is read again before it is used
        return appendEvents(setting, before, lines, (after) => {
          known = after;
        });
      }),
  };
}

const journalPath = (setting: JournalSetting) => join(setting.folder, 'journal.jsonl');
const sentinelPath = (setting: JournalSetting) => join(setting.folder, 'sentinel.json');

async function openFile(setting: JournalSetting): Promise<Known> {
  const path = journalPath(setting);
  await setting.files.mkdir(setting.folder, { recursive: true, mode: 0o700 });
  await (await setting.files.open(path, 'a', 0o600)).close();
  const sentinel = await readSentinel(sentinelPath(setting));
  const confirmed = sentinel?.ledger === setting.ledger && sentinel.seq > 0 ? sentinel : null;
  const { head, length, marks, torn, problem, lost } = await scanJournal(
    path,
    setting.verify,
    confirmed,
  );
  if (torn) await setTornAside(path, length, setting.files);
  return {
    head,
    length,
    marks,
    state: {
      lastSeq: head.seq,
      lastHash: head.hash,
      intact: problem === null,
      problem,
      repaired: torn,
      lost: lost === null ? null : { seq: lost.seq, hash: lost.hash },
    },
  };
}

async function readEvents(
  setting: JournalSetting,
  known: Known,
  fromSeq: number,
  limit: number,
): Promise<readonly StoredEvent[]> {
  const mark = known.marks[Math.floor((fromSeq - 1) / MARK_EVERY)];
  const last = Math.min(fromSeq + limit - 1, known.head.seq);
  if (mark === undefined || fromSeq > last) return [];
  const events: StoredEvent[] = [];
  for await (const lines of readLines(journalPath(setting), mark)) {
    for (const line of lines) {
      const event = parseLine(line.text);
      if (event === null || event.seq > last) return events;
      if (event.seq >= fromSeq) events.push(event);
    }
  }
  return events;
}

function refuse(known: Known, lines: readonly JournalLine[], verify: VerifyChain) {
  const conflict = (detail: string) => err({ code: 'journal-conflict' as const, detail });
  if (known.state.problem !== null) return conflict(known.state.problem);
  const linked = verifyLines(known.head, lines, verify);
  if (linked.ok) return null;
  return conflict(`after line ${known.head.seq}, event ${linked.error.seq}: ${linked.error.why}`);
}

async function appendEvents(
  setting: JournalSetting,
  before: Known,
  lines: readonly JournalLine[],
  remember: (after: Known) => void,
): Promise<IpcResult<Answers['journalAppend']>> {
  try {
    const path = journalPath(setting);
    const text = `${lines.map((line) => line.text).join('\n')}\n`;
    const length = await appendSynced(path, before.length, text, setting.files);
    const after = advance(before, lines, length);
    remember(after);
    await noteProgress(setting, after.head);
    return ok({ lastSeq: after.head.seq, lastHash: after.head.hash });
  } catch (error) {
    if (!(error instanceof ChangedUnderneath)) throw error;
    return err({ code: 'journal-conflict', detail: 'another program changed the journal file' });
  }
}

function advance(before: Known, lines: readonly JournalLine[], length: number): Known {
  const marks = [...before.marks];
  let offset = before.length;
  for (const { event, text } of lines) {
    if ((event.seq - 1) % MARK_EVERY === 0) marks.push(offset);
    offset += Buffer.byteLength(text) + 1;
  }
  const last = lines.at(-1)?.event ?? before.head;
  const head = { seq: last.seq, hash: last.hash };
  const { lost } = before.state;
  const stillLost = lost !== null && lost.seq > head.seq ? lost : null;
  const state = { ...before.state, lastSeq: head.seq, lastHash: head.hash, lost: stillLost };
  return { state, head, length, marks };
}

async function noteProgress(setting: JournalSetting, head: ChainHead): Promise<void> {
  const note = { ledger: setting.ledger, seq: head.seq, hash: head.hash, count: head.seq };
  try {
    await writeSentinel(sentinelPath(setting), note, setting.files);
  } catch (error) {
    setting.onSentinelFailed(error);
  }
}
