import type { ChainHead } from '../../../domain/journal/storedEvent';
import { type LedgerDb, ledgerDb } from '../db';
import { writeCommit } from '../writer';
import { type BulkPart, sealPart, type WrittenPart } from './part';

/** Writes the parts of one long commit in their order, each after the one before it. */
export interface BulkWriter {
  /** Rejects when the part was not written; nothing after it is written then. */
  write(part: BulkPart): Promise<WrittenPart>;
  end(): void;
}

export type OpenWriter = (ledger: string, head: ChainHead) => BulkWriter;

/** Seals and writes on the thread it is called on: the next part is sealed while one is written. */
export const writerHere: OpenWriter = (ledger, from) => {
  const db: LedgerDb = ledgerDb(ledger);
  let head = from;
  let last: Promise<unknown> = db.open();
  return {
    write: (part) => {
      const { commit, written } = sealPart(head, part);
      head = written.head;
      const done = last.then(() => writeCommit(db, commit)).then(() => written);
      last = done;
      return done;
    },
    end: () => db.close(),
  };
};

export type BulkAsk =
  | { readonly ask: 'start'; readonly ledger: string; readonly head: ChainHead }
  | { readonly ask: 'write'; readonly part: BulkPart };

export type BulkAnswer =
  | { readonly answer: 'written'; readonly written: WrittenPart }
  | { readonly answer: 'failed'; readonly problem: string };

interface Waiting {
  readonly resolve: (written: WrittenPart) => void;
  readonly reject: (reason: Error) => void;
}

/** Seals and writes in a worker, so that hashing and storing cost the window no frame. */
export const writerInWorker: OpenWriter = (ledger, head) => {
  const worker = new Worker(new URL('./bulkWorker.ts', import.meta.url), { type: 'module' });
  const waiting: Waiting[] = [];
  const failAll = (problem: string) => {
    for (const one of waiting.splice(0)) one.reject(new Error(problem));
  };
  worker.onerror = (event) => failAll(event.message);
  worker.onmessage = ({ data }: MessageEvent<BulkAnswer>) => {
    if (data.answer === 'written') waiting.shift()?.resolve(data.written);
    else failAll(data.problem);
  };
  const ask = (question: BulkAsk) => worker.postMessage(question);
  ask({ ask: 'start', ledger, head });
  return {
    write: (part) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        ask({ ask: 'write', part });
      }),
    end: () => worker.terminate(),
  };
};
