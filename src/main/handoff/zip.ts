import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { configure, ZipWriter } from '@zip.js/zip.js';
import { type FileSystem, nodeFiles } from '../files/fileSystem';
import { syncFolder } from '../files/writeAtomic';
import { checkPaths, streamOf, type ZipEntry } from './entry';
import { fileHash, readBack } from './readBack';

// Web workers would need a worker script of their own; main packs on its own thread.
configure({ useWebWorkers: false });

export interface ZipOptions {
  /** Date shown for every entry: an archive without password then depends on its contents alone. */
  readonly date: Date;
  /** AES-256 (WinZip AE-2) with this password; null or absent: not encrypted. */
  readonly password?: string | null;
  readonly signal?: AbortSignal;
  /** Counts entries, each when it is packed and again when it is read back. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly files?: FileSystem;
}

export interface WrittenZip {
  readonly sha256: string;
  readonly bytes: number;
}

/** An archive to be written, and where. */
export interface ZipTarget {
  readonly path: string;
  readonly entries: readonly ZipEntry[];
}

/**
 * Writes ZIPs, all or none: under temporary names, synced, read back with every entry's SHA-256
 * compared, and only then given their names. On failure or cancellation (the signal's reason is
 * thrown) nothing is left and files already there are untouched. Throws `BadEntry` for a file that
 * is missing or changed, `UnsafeEntry` for paths that are none.
 */
export async function writeZips(
  targets: readonly ZipTarget[],
  options: ZipOptions,
): Promise<WrittenZip[]> {
  const { signal, password = null, files = nodeFiles } = options;
  for (const { entries } of targets) checkPaths(entries);
  const total = 2 * targets.reduce((sum, { entries }) => sum + entries.length, 0);
  let done = 0;
  const onEntry = (): void => {
    done += 1;
    options.onProgress?.(done, total);
  };
  const ready = targets.map((target) => ({
    ...target,
    temporary: `${target.path}.${process.pid}.tmp`,
  }));
  try {
    const written: WrittenZip[] = [];
    for (const { temporary, entries } of ready) {
      await pack(temporary, entries, options, onEntry);
      await readBack(temporary, entries, { password, signal, onEntry });
      written.push({
        sha256: await fileHash(temporary),
        bytes: (await files.stat(temporary)).size,
      });
    }
    signal?.throwIfAborted();
    await giveNames(ready, files);
    return written;
  } finally {
    await Promise.all(ready.map(({ temporary }) => files.rm(temporary, { force: true })));
  }
}

/** Renames one after the other; when one fails those that have their name lose it again. */
async function giveNames(
  ready: readonly (ZipTarget & { readonly temporary: string })[],
  files: FileSystem,
): Promise<void> {
  const named: string[] = [];
  try {
    for (const { temporary, path } of ready) {
      await files.rename(temporary, path);
      named.push(path);
      await syncFolder(dirname(path), files);
    }
  } catch (error) {
    await Promise.all(named.map((path) => files.rm(path, { force: true })));
    throw error;
  }
}

/** Formats that are compressed already: a second time costs seconds and saves nothing. */
const PACKED = /\.(?:pdf|png|jpe?g|gif|webp|heic|zip|docx|xlsx|pptx|od[tsp]|7z|gz)$/i;

async function pack(
  path: string,
  entries: readonly ZipEntry[],
  { date, signal, password = null, files = nodeFiles }: ZipOptions,
  onEntry: () => void,
): Promise<void> {
  const handle = await files.open(path, 'w', 0o600);
  try {
    const zip = new ZipWriter(writableTo(handle), {
      lastModDate: date,
      extendedTimestamp: false,
      ...(password === null ? {} : { password, encryptionStrength: 3 as const }),
      ...(signal === undefined ? {} : { signal }),
    });
    for (const entry of entries) {
      signal?.throwIfAborted();
      const level = PACKED.test(entry.path) ? { level: 0 } : {};
      await zip.add(entry.path, streamOf(entry), level);
      onEntry();
    }
    await zip.close();
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function writableTo(handle: FileHandle): WritableStream<Uint8Array> {
  return new WritableStream({
    write: async (chunk) => {
      await handle.writeFile(chunk);
    },
  });
}
