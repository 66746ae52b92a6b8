import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { errnoOf } from '../files/fileSystem';

/** One file of an archive: its bytes, or the path of the file that holds them. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array | { readonly file: string };
  /** Hex; what reading the archive back must give. */
  readonly sha256: string;
}

/** A path that could leave the folder the archive is unpacked into, or two files of one name. */
export class UnsafeEntry extends Error {}

/** A file that is to be packed is gone, or is no longer what it was. `path` is its place in the pack. */
export class BadEntry extends Error {
  constructor(
    readonly path: string,
    readonly why: 'missing' | 'changed',
  ) {
    super(`${why} while it was packed`);
  }
}

/** Throws `UnsafeEntry` for paths with `..`, absolute ones, backslashes and duplicates. */
export function checkPaths(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { path } of entries) {
    const parts = path.split('/');
    const unsafe = /[\\:\0]/.test(path) || parts.some((part) => /^\.{0,2}$/.test(part));
    if (unsafe || seen.has(path.toLowerCase())) throw new UnsafeEntry('unsafe path in an archive');
    seen.add(path.toLowerCase());
  }
}

/** The bytes piece by piece. Fails with `BadEntry` when they are not those of the hash. */
export function streamOf(entry: ZipEntry): ReadableStream<Uint8Array> {
  return Readable.toWeb(
    Readable.from(checked(entry), { highWaterMark: 2 }),
  ) as ReadableStream<Uint8Array>;
}

async function* checked({ path, content, sha256 }: ZipEntry): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  const source = content instanceof Uint8Array ? [content] : createReadStream(content.file);
  try {
    for await (const chunk of source) {
      const bytes = chunk as Uint8Array;
      hash.update(bytes);
      yield bytes;
    }
  } catch (error) {
    throw errnoOf(error) === 'ENOENT' ? new BadEntry(path, 'missing') : error;
  }
  if (hash.digest('hex') !== sha256) throw new BadEntry(path, 'changed');
}
