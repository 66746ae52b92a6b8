import { join } from 'node:path';
import type { AnyEvent } from '../../../../src/domain/accounts/events';
import { seal, verifyChain } from '../../../../src/domain/journal/seal';
import {
  type ChainHead,
  GENESIS,
  type StoredEvent,
} from '../../../../src/domain/journal/storedEvent';
import { type FileSystem, nodeFiles } from '../../../../src/main/files/fileSystem';
import { createJournal, type Journal } from '../../../../src/main/journal/journalFile';

/** `count` sealed events after `head`. What they say is of no concern to the journal file. */
export function events(count: number, head: ChainHead = GENESIS): StoredEvent[] {
  const drafts = Array.from({ length: count }, (_, index) => ({
    account: null,
    event: { type: 'noteAdded', text: `Łukasz ${index}\n"said"` } as unknown as AnyEvent,
  }));
  return seal(head, drafts, { at: '2026-03-02T08:00:00.000Z', by: 'clerk' });
}

/** The head after the last of `list`. */
export function headOf(list: readonly StoredEvent[]): ChainHead {
  return list.at(-1) ?? GENESIS;
}

/** A journal that takes events, each written as plain JSON. */
export interface EventJournal extends Omit<Journal, 'append'> {
  append(list: readonly StoredEvent[]): ReturnType<Journal['append']>;
}

/** A journal in `folder`; `files` may fail, and failures of the sentinel are collected. */
export function journalIn(
  folder: string,
  files: FileSystem = nodeFiles,
  sentinelFailures: unknown[] = [],
): EventJournal {
  const journal = createJournal({
    folder,
    ledger: 'main',
    verify: verifyChain,
    files,
    onSentinelFailed: (error) => sentinelFailures.push(error),
  });
  return {
    ...journal,
    append: (list) => journal.append(list.map((event) => ({ event, text: JSON.stringify(event) }))),
  };
}

export const journalPath = (folder: string): string => join(folder, 'journal.jsonl');
