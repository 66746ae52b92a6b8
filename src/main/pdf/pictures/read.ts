import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { err, type Result } from '../../../domain/result';
import type { Picture, PictureProblem, Pictures } from './pictures';
import { isPng, readPng } from './png';
import { readSvg } from './svg';

/** A kept picture: where its bytes lie, and their hash. */
export interface PictureFile {
  readonly sha256: string;
  /** Absolute path. */
  readonly path: string;
}

const MOST_BYTES = 2 << 20;

/** Reads a logo or signature: PNG or a plain SVG of at most 2 MB. */
export function readPicture(bytes: Uint8Array): Result<Picture, PictureProblem> {
  if (bytes.length > MOST_BYTES) return err({ code: 'too-large', detail: `${bytes.length}` });
  return isPng(bytes) ? readPng(bytes) : readSvg(new TextDecoder().decode(bytes));
}

/**
 * Reads kept pictures for a job. One whose bytes are not those of its hash is left out: the document
 * that names it is then refused. Rejects when a file cannot be read.
 */
export async function loadPictures(files: readonly PictureFile[]): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  for (const { sha256, path } of files) {
    const bytes = new Uint8Array(await readFile(path));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) continue;
    const picture = readPicture(bytes);
    if (picture.ok) pictures.set(sha256, picture.value);
  }
  return pictures;
}
