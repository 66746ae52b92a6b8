import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { errnoOf, type FileSystem } from '../files/fileSystem';
import { writeAtomic } from '../files/writeAtomic';
import type { VerifyChain } from './chain';
import { createJournal, type Journal } from './journalFile';

const current = z.object({ id: z.string(), sample: z.boolean() });
export type CurrentLedger = z.infer<typeof current>;

/** The ledgers of this user: which one is his, and the journal of each. */
export interface Ledgers {
  /** Null on first run. Throws when the note exists but cannot be read: that is not a first run. */
  current(): Promise<CurrentLedger | null>;
  create(ledger: CurrentLedger): Promise<void>;
  journal(ledger: string): Journal;
}

export interface LedgersSetting {
  readonly folder: string;
  readonly verify: VerifyChain;
  readonly files: FileSystem;
  readonly onSentinelFailed: (error: unknown) => void;
}

/**
 * A journal is opened when first asked for, and then the same to everybody: one writer per file.
 */
export function createLedgers(setting: LedgersSetting): Ledgers {
  const note = join(setting.folder, 'current.json');
  const journals = new Map<string, Journal>();
  const open = (ledger: string) =>
    createJournal({ ...setting, ledger, folder: join(setting.folder, ledger) });
  return {
    async current() {
      const text = await readOrNull(note);
      return text === null ? null : current.parse(JSON.parse(text));
    },
    async create(ledger) {
      await setting.files.mkdir(join(setting.folder, ledger.id), { recursive: true, mode: 0o700 });
      await writeAtomic(note, JSON.stringify(ledger), setting.files);
    },
    journal(ledger) {
      const journal = journals.get(ledger) ?? open(ledger);
      journals.set(ledger, journal);
      return journal;
    },
  };
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}
