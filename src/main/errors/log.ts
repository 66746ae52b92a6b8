import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../clock';

/** Facts without names, addresses, notes or amounts: counts, codes, versions. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>;

export interface Log {
  write(what: string, facts?: LogFacts): void;
}

const MAX_BYTES = 1024 * 1024;

/**
 * The local log: one line per occurrence, written at once, since the next moment may be a crash. One
 * older file is kept. A log that cannot be written never stops the application.
 */
export function createLog(folder: string, clock: Clock): Log {
  const path = join(folder, 'main.log');
  return {
    write(what, facts = {}) {
      try {
        rotate(path, join(folder, 'main.old.log'));
        const line = JSON.stringify({ at: clock.now().toISOString(), what, ...facts });
        appendFileSync(path, `${line}\n`, { mode: 0o600 });
      } catch {
        // There is nowhere left to say it.
      }
    },
  };
}

function rotate(path: string, old: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BYTES) renameSync(path, old);
}
