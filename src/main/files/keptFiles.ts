import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok } from '../../domain/result';
import type { IpcResult, KeptFile } from '../../ipc/contract';
import { errnoOf } from './fileSystem';
import { writeAtomic } from './writeAtomic';

/** PDFs named by their SHA-256: the same document is kept once, and a changed one is found out. */
export interface KeptFiles {
  keep(bytes: Uint8Array): Promise<KeptFile>;
  /** The bytes, proven to be those that were kept. */
  read(sha256: string): Promise<IpcResult<Uint8Array>>;
}

export function createKeptFiles(folder: string): KeptFiles {
  const pathOf = (sha256: string) => join(folder, `${sha256}.pdf`);
  return {
    async keep(bytes) {
      const sha256 = sha256Of(bytes);
      await writeAtomic(pathOf(sha256), bytes);
      return { sha256, bytes: bytes.length };
    },
    async read(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch(nullWhenMissing);
      if (bytes === null) return err({ code: 'not-found', detail: `document ${sha256}` });
      if (sha256Of(bytes) !== sha256) {
        return err({ code: 'failed', detail: `document ${sha256} was changed on disk` });
      }
      return ok(bytes);
    },
  };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function nullWhenMissing(error: unknown): null {
  if (errnoOf(error) === 'ENOENT') return null;
  throw error;
}
