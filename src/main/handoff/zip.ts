import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { configure, Reader, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { syncFolder } from '../files/writeAtomic';

// Web workers would need a worker script of their own; main packs on its own thread.
configure({ useWebWorkers: false });

/** One file of an archive: its bytes, or the path of the file that holds them. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array | { readonly file: string };
  /** Hex; what reading the archive back must give. */
  readonly sha256: string;
}

export interface ZipOptions {
  /** Date shown for every entry: the archive then depends on its contents alone. */
  readonly date: Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WrittenZip {
  readonly sha256: string;
  readonly bytes: number;
}

/** A path that could leave the folder the archive is unpacked into, or two files of one name. */
export class UnsafeEntry extends Error {}

/**
 * Writes a ZIP: under a temporary name, synced, read back with every entry's SHA-256 compared, and
 * only then given its name. On failure or cancellation (the signal's reason is thrown) nothing is
 * left and a file already at `path` is untouched. Throws `UnsafeEntry` for paths with `..`,
 * absolute ones, backslashes and duplicates.
 */
export async function writeZip(
  path: string,
  entries: readonly ZipEntry[],
  options: ZipOptions,
): Promise<WrittenZip> {
  checkPaths(entries);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await pack(temporary, entries, options);
    await verify(temporary, entries, options.signal);
    const written = { sha256: await fileHash(temporary), bytes: (await stat(temporary)).size };
    options.signal?.throwIfAborted();
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return written;
  } finally {
    await rm(temporary, { force: true });
  }
}

function checkPaths(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { path } of entries) {
    const parts = path.split('/');
    const unsafe = /[\\:\0]/.test(path) || parts.some((part) => /^\.{0,2}$/.test(part));
    if (unsafe || seen.has(path.toLowerCase())) throw new UnsafeEntry('unsafe path in an archive');
    seen.add(path.toLowerCase());
  }
}

async function pack(
  path: string,
  entries: readonly ZipEntry[],
  { date, signal, onProgress }: ZipOptions,
): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    const zip = new ZipWriter(writableTo(handle), { lastModDate: date, extendedTimestamp: false });
    for (const [index, entry] of entries.entries()) {
      signal?.throwIfAborted();
      await zip.add(entry.path, streamOf(entry));
      onProgress?.(index + 1, entries.length);
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

function streamOf({ content }: ZipEntry): ReadableStream<Uint8Array> {
  const source =
    content instanceof Uint8Array ? Readable.from([content]) : createReadStream(content.file);
  return Readable.toWeb(source) as ReadableStream<Uint8Array>;
}

/** Reads an archive from disk piece by piece. */
class FileReader extends Reader<FileHandle> {
  constructor(
    private readonly handle: FileHandle,
    override readonly size: number,
  ) {
    super(handle);
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(Math.min(length, this.size - index));
    await this.handle.read(bytes, 0, bytes.length, index);
    return bytes;
  }
}

async function verify(
  path: string,
  entries: readonly ZipEntry[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const wanted = new Map(entries.map((entry) => [entry.path, entry.sha256]));
  const handle = await open(path, 'r');
  try {
    const zip = new ZipReader(new FileReader(handle, (await handle.stat()).size));
    for await (const entry of zip.getEntriesGenerator()) {
      signal?.throwIfAborted();
      const hash = createHash('sha256');
      if (entry.directory) throw new Error('a folder in an archive of files');
      await entry.getData(hashing(hash), { checkSignature: true });
      if (hash.digest('hex') !== wanted.get(entry.filename)) {
        throw new Error('the archive read back differs from what was packed');
      }
      wanted.delete(entry.filename);
    }
    if (wanted.size > 0) throw new Error('the archive read back is not complete');
  } finally {
    await handle.close();
  }
}

function hashing(hash: Hash): WritableStream<Uint8Array> {
  return new WritableStream({
    write: (chunk) => {
      hash.update(chunk);
    },
  });
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
