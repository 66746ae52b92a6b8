import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Reader, ZipReader } from '@zip.js/zip.js';
import type { ZipEntry } from './entry';

/** How an archive is read: with what password, until when, telling whom. */
export interface ReadOptions {
  readonly password: string | null;
  readonly signal: AbortSignal | undefined;
  readonly onEntry: () => void;
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

/** Unpacks an archive from disk and throws unless it holds exactly these entries, byte for byte. */
export async function readBack(
  path: string,
  entries: readonly ZipEntry[],
  { password, signal, onEntry }: ReadOptions,
): Promise<void> {
  const wanted = new Map(entries.map((entry) => [entry.path, entry.sha256]));
  const handle = await open(path, 'r');
  try {
    const zip = new ZipReader(new FileReader(handle, (await handle.stat()).size));
    for await (const entry of zip.getEntriesGenerator()) {
      signal?.throwIfAborted();
      if (entry.directory) throw new Error('a folder in an archive of files');
      if (entry.encrypted !== (password !== null)) throw new Error('an entry is not encrypted');
      const hash = createHash('sha256');
      await entry.getData(hashing(hash), {
        checkSignature: true,
        ...(password === null ? {} : { password }),
        ...(signal === undefined ? {} : { signal }),
      });
      if (hash.digest('hex') !== wanted.get(entry.filename)) {
        throw new Error('the archive read back differs from what was packed');
      }
      wanted.delete(entry.filename);
      onEntry();
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

/** SHA-256 (hex) of a file. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
