import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '../../../domain/result';
import type { Picture, Pictures } from './pictures';
import { type PictureProblem, readSvg } from './svg';

/** A kept picture: where its bytes lie, and their hash. */
export interface PictureFile {
  readonly sha256: string;
  /** Absolute path. */
  readonly path: string;
}

const MOST_BYTES = 2 << 20;
const MOST_PIXELS = 25_000_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads a logo or signature: PNG or a plain SVG of at most 2 MB. */
export function readPicture(bytes: Uint8Array): Result<Picture, PictureProblem> {
  if (bytes.length > MOST_BYTES) return err({ code: 'too-large', detail: `${bytes.length}` });
  if (PNG.every((byte, i) => bytes[i] === byte)) return readPng(bytes);
  return readSvg(new TextDecoder().decode(bytes));
}

/** Width and height stand in the first block, which every PNG begins with. */
function readPng(bytes: Uint8Array): Result<Picture, PictureProblem> {
  if (bytes.length < 45) return err({ code: 'not-a-picture', detail: 'png' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixels = view.getUint32(16) * view.getUint32(20);
  if (pixels === 0) return err({ code: 'not-a-picture', detail: 'png' });
  if (pixels > MOST_PIXELS) return err({ code: 'too-large', detail: `${pixels}` });
  return ok({ kind: 'png', bytes });
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
