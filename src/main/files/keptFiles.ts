import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok } from '../../domain/result';
import type { IpcResult, KeptFile } from '../../ipc/contract';
import { errnoOf } from './fileSystem';
import { syncFolder, writeAtomic } from './writeAtomic';

/** Files named by their SHA-256: the same document is kept once, and a changed one is found out. */
export interface KeptFiles {
  /**
   * Lets `write` put a whole, synced file at a path it is given, and keeps that file under the hash
   * `write` answers. Whatever goes wrong, nothing is left behind.
   */
  keep<T extends { readonly sha256: string }>(
    write: (path: string) => Promise<IpcResult<T>>,
  ): Promise<IpcResult<T>>;
  /** The bytes, proven to be those that were kept. */
  read(sha256: string): Promise<IpcResult<Uint8Array>>;
  /** Where a file is if it is kept: for those who stream it and compare the hash on the way. */
  pathOf(sha256: string): string;
}

/**
 * `workFolder` is a folder on the same disk for files in the making; `extension` is what the kept ones
 * are called by.
 */
export function createKeptFiles(folder: string, workFolder: string, extension = 'pdf'): KeptFiles {
  const pathOf = (sha256: string) => join(folder, `${sha256}.${extension}`);
  return {
    pathOf,
    async keep(write) {
      const work = await mkdtemp(join(workFolder, 'document-'));
      try {
        const path = join(work, 'document.pdf');
        const written = await write(path);
        if (!written.ok) return written;
        await rename(path, pathOf(written.value.sha256));
        await syncFolder(folder);
        return written;
      } finally {
        await rm(work, { recursive: true, force: true });
      }
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

/** Keeps bytes as they are, if `sha256` is really theirs. */
export async function keepBytes(
  kept: KeptFiles,
  sha256: string,
  bytes: Uint8Array,
): Promise<IpcResult<KeptFile>> {
  if (sha256Of(bytes) !== sha256) {
    return err({ code: 'invalid-input', detail: 'the hash is not that of the bytes' });
  }
  return kept.keep(async (path) => {
    await writeAtomic(path, bytes);
    return ok({ sha256, bytes: bytes.length });
  });
}

/** As 64 lower-case hexadecimal digits, the name a file is kept under. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function nullWhenMissing(error: unknown): null {
  if (errnoOf(error) === 'ENOENT') return null;
  throw error;
}
