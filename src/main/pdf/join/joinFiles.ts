import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { err, ok, type Result } from '../../../domain/result';
import { errnoOf } from '../../files/fileSystem';
import type { DrawProblem } from '../process/problem';
import { PdfJoiner } from './joinPdf';
import { type ReadPdf, readPdf, type UnreadablePdf } from './readPages';

/** Pages of one file: from `from` (0-based) up to but not including `to`, all of them unless given. */
export interface JoinPart {
  readonly path: string;
  /** What the file is called when it cannot be taken: its place in the pack. */
  readonly name: string;
  /** Hex; null for a file of our own making, which nobody else writes to. */
  readonly sha256: string | null;
  readonly from?: number;
  readonly to?: number;
}

/** A joined file on disk. `sha256` in hex. */
export interface JoinedPdf {
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
}

export interface JoinOptions {
  /** Asked between files; true stops with `cancelled`. */
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

const SMALL_BYTES = 64 * 1024;

export type LookedAt = 'readable' | UnreadablePdf;

/** Which of the files can be joined. One that is not there counts as damaged: whoever packs it says more. */
export async function lookAt(
  paths: readonly string[],
  { shouldStop, onProgress }: JoinOptions,
): Promise<Result<LookedAt[], DrawProblem>> {
  const looked: LookedAt[] = [];
  for (const path of paths) {
    if (shouldStop?.()) return err({ code: 'cancelled' });
    const bytes = await bytesOf(path);
    const read = bytes === null ? 'damaged' : readPdf(bytes);
    looked.push(typeof read === 'string' ? read : 'readable');
    onProgress?.(looked.length, paths.length);
  }
  return ok(looked);
}

/**
 * Joins the pages of files into one at `path`. One file is in memory at a time, but for those of
 * which further pages come, and what is joined is written away at once. The file is left as it is
 * when something goes wrong: it lies in a folder that is thrown away.
 */
export async function joinFiles(
  path: string,
  parts: readonly JoinPart[],
  { shouldStop, onProgress }: JoinOptions,
): Promise<Result<JoinedPdf, DrawProblem>> {
  const joiner = new PdfJoiner();
  const sources = new Sources(parts);
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(path, 'w', 0o600);
  const flush = async (): Promise<void> => {
    for (const chunk of gathered(joiner.drain())) {
      hash.update(chunk);
      bytes += chunk.length;
      await handle.writeFile(chunk);
    }
  };
  try {
    for (const [i, part] of parts.entries()) {
      if (shouldStop?.()) return err({ code: 'cancelled' });
      const pdf = await sources.take(part);
      if (!pdf.ok) return pdf;
      const { from = 0, to = pdf.value.pages.length } = part;
      joiner.add({ pdf: pdf.value, from, to });
      if (sources.isDone(part)) joiner.forget(pdf.value);
      await flush();
      onProgress?.(i + 1, parts.length);
    }
    joiner.finish();
    await flush();
    await handle.sync();
  } finally {
    await handle.close();
  }
  return ok({ sha256: hash.digest('hex'), bytes, pages: joiner.pageCount() });
}

/** Many small pieces as few: each write is a call to the disk. Large ones are not copied. */
function* gathered(pieces: readonly Uint8Array[]): Generator<Uint8Array> {
  let small: Uint8Array[] = [];
  for (const piece of pieces) {
    if (piece.length < SMALL_BYTES) small.push(piece);
    else {
      yield Buffer.concat(small);
      small = [];
      yield piece;
    }
  }
  yield Buffer.concat(small);
}

/** The opened files, each kept only while parts of it are to come. */
class Sources {
  private readonly left = new Map<string, number>();
  private readonly open = new Map<string, ReadPdf>();

  constructor(parts: readonly JoinPart[]) {
    for (const { path } of parts) this.left.set(path, (this.left.get(path) ?? 0) + 1);
  }

  async take(part: JoinPart): Promise<Result<ReadPdf, DrawProblem>> {
    const known = this.open.get(part.path);
    const pdf = known === undefined ? await opened(part) : ok(known);
    if (!pdf.ok) return pdf;
    const left = (this.left.get(part.path) ?? 1) - 1;
    this.left.set(part.path, left);
    if (left === 0) this.open.delete(part.path);
    else this.open.set(part.path, pdf.value);
    return pdf;
  }

  isDone({ path }: JoinPart): boolean {
    return this.left.get(path) === 0;
  }
}

async function opened({ path, name, sha256 }: JoinPart): Promise<Result<ReadPdf, DrawProblem>> {
  const bytes = await bytesOf(path);
  if (bytes === null) return err({ code: 'source-missing', name });
  if (sha256 !== null && createHash('sha256').update(bytes).digest('hex') !== sha256) {
    return err({ code: 'source-changed', name });
  }
  const pdf = readPdf(bytes);
  // It could be read when it was looked at.
  return typeof pdf === 'string' ? err({ code: 'source-changed', name }) : ok(pdf);
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}
