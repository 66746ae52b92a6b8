import type { StoredEvent } from '../../../../src/domain/journal/storedEvent';
import { GENESIS } from '../../../../src/domain/journal/storedEvent';
import type { Answers, Api, ContractKey, IpcResult, Question } from '../../../../src/ipc/contract';
import { eventsOfLines } from '../../../../src/ipc/journal';

/** Main as the ledger sees it, in memory: the journal file and the record of the current ledger. */
export class FakeMain {
  journal: StoredEvent[] = [];
  current: Answers['ledgerCurrent'] = null;
  free = 10 ** 12;
  intact = true;
  /** Attachments kept so far, by hash. */
  readonly kept = new Map<string, Uint8Array>();
  /** When set, no attachment can be kept. */
  keepingFails: 'disk-full' | 'failed' | null = null;
  /** When set, appending fails with this code. */
  appendFails: 'disk-full' | null = null;

  readonly api: Api = new Proxy({} as Api, {
    get: (_target, key: string) => (question: unknown) =>
      Promise.resolve(this.answer(key as ContractKey, question)),
  });

  private answer(key: ContractKey, question: unknown): IpcResult<unknown> {
    switch (key) {
      case 'ledgerCurrent':
        return done(this.current);
      case 'ledgerCreate': {
        const { id, sample } = question as Question<'ledgerCreate'>;
        this.current = { id, sample };
        return done(null);
      }
      case 'diskFree':
        return done({ bytes: this.free });
      case 'journalOpen':
        return done(this.state());
      case 'journalRead': {
        const { fromSeq, limit } = question as Question<'journalRead'>;
        return done(this.journal.slice(fromSeq - 1, fromSeq - 1 + limit));
      }
      case 'journalAppend':
        return this.append((question as Question<'journalAppend'>).lines);
      case 'attachmentKeep':
        return this.keep(question as Question<'attachmentKeep'>);
      default:
        throw new Error(`the ledger asked for ${key}`);
    }
  }

  private keep({ sha256, bytes }: Question<'attachmentKeep'>): IpcResult<unknown> {
    if (this.keepingFails !== null) {
      return { ok: false, error: { code: this.keepingFails, detail: '' } };
    }
    this.kept.set(sha256, bytes);
    return done({ sha256, bytes: bytes.length });
  }

  private append(lines: readonly string[]): IpcResult<unknown> {
    if (this.appendFails !== null) {
      return { ok: false, error: { code: this.appendFails, detail: 'journal.jsonl' } };
    }
    const { lastSeq, lastHash } = this.state();
    const events = eventsOfLines(lines);
    if (events === null) return { ok: false, error: { code: 'invalid-input', detail: '' } };
    const [first] = events;
    if (first === undefined || first.seq !== lastSeq + 1 || first.prev !== lastHash) {
      return { ok: false, error: { code: 'journal-conflict', detail: '' } };
    }
    this.journal.push(...events);
    return done(this.state());
  }

  private state(): Answers['journalOpen'] {
    const last = this.journal.at(-1);
    return {
      lastSeq: last?.seq ?? GENESIS.seq,
      lastHash: last?.hash ?? GENESIS.hash,
      intact: this.intact,
      problem: this.intact ? null : 'line 3',
      repaired: false,
      lost: null,
    };
  }
}

function done(value: unknown): IpcResult<unknown> {
  return { ok: true, value };
}
