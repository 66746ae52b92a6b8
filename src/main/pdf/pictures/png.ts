import { deflateSync, inflateSync } from 'node:zlib';
import { expectedByte } from '../../../domain/importing/einvoice/pdf/pngFilter';
import { err, ok, type Result } from '../../../domain/result';
import type { Picture, PictureProblem } from './pictures';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_PIXELS = 25_000_000;
/** Samples of a pixel by colour type (PNG, 11.2.1): grey, RGB, palette, grey and alpha, RGB and alpha. */
const SAMPLES: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colour: number;
  readonly samples: number;
}

interface Chunks {
  readonly header: Header;
  readonly palette: Uint8Array;
  /** Alpha of the palette's colours. */
  readonly transparency: Uint8Array;
  readonly data: Uint8Array;
}

/** By the signature of the first eight bytes, not by a name. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/**
 * Decodes a PNG to RGB and alpha of eight bits each. Refused: interlaced ones, more than 25 million
 * pixels, and what breaks off. pdfkit would decode in the background and end the process on an error.
 */
export function readPng(bytes: Uint8Array): Result<Picture, PictureProblem> {
  try {
    const chunks = chunksOf(bytes);
    if (!chunks.ok) return chunks;
    return ok(picture(chunks.value));
  } catch {
    // A length that points outside, or a stream that does not inflate.
    return err({ code: 'not-a-picture', detail: 'png' });
  }
}

function chunksOf(bytes: Uint8Array): Result<Chunks, PictureProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [bits, colour, interlaced] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  const samples = SAMPLES.get(colour);
  if (samples === undefined || width * height === 0) {
    return err({ code: 'not-a-picture', detail: 'png' });
  }
  if (interlaced !== 0) return err({ code: 'not-supported', detail: 'interlaced png' });
  if (width * height > MOST_PIXELS) return err({ code: 'too-large', detail: `${width}x${height}` });
  const parts = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    parts.set(name, [...(parts.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  const joined = (name: string): Uint8Array => Buffer.concat(parts.get(name) ?? []);
  return ok({
    header: { width, height, bits, colour, samples },
    palette: joined('PLTE'),
    transparency: joined('tRNS'),
    data: inflateSync(joined('IDAT')),
  });
}

function picture(chunks: Chunks): Picture {
  const { width, height } = chunks.header;
  const rows = unfiltered(chunks);
  const rgb = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [red, green, blue, opaque] = colourAt(chunks, rows, pixel);
    rgb.set([red, green, blue], 3 * pixel);
    alpha[pixel] = opaque;
  }
  const clear = alpha.some((value) => value !== 255);
  return {
    kind: 'pixels',
    width,
    height,
    rgb: deflateSync(rgb),
    alpha: clear ? deflateSync(alpha) : null,
  };
}

/** Lines without the differences they are stored as (PNG, 9.2). */
function unfiltered({ header, data }: Chunks): Uint8Array {
  const { width, height, bits, samples } = header;
  const line = Math.ceil((width * bits * samples) / 8);
  const step = Math.max(1, (bits * samples) >> 3);
  if (data.length < (line + 1) * height) throw new Error('too short');
  const out = new Uint8Array(line * height);
  // The line above the first and the bytes left of a line are read as nothing.
  let above = new Uint8Array(line);
  for (let y = 0; y < height; y += 1) {
    const from = y * (line + 1);
    const stored = data.subarray(from + 1, from + 1 + line);
    const current = out.subarray(y * line, (y + 1) * line);
    restore(current, stored, above, { filter: data[from] ?? 0, step });
    above = current;
  }
  return out;
}

function restore(
  current: Uint8Array,
  stored: Uint8Array,
  above: Uint8Array,
  { filter, step }: { readonly filter: number; readonly step: number },
): void {
  stored.forEach((value, x) => {
    const left = current[x - step] ?? 0;
    const corner = above[x - step] ?? 0;
    current[x] = value + expectedByte(filter, left, above[x] ?? 0, corner);
  });
}

function colourAt(
  { header, palette, transparency }: Chunks,
  rows: Uint8Array,
  pixel: number,
): readonly [number, number, number, number] {
  const { colour } = header;
  const sample = (i: number): number => sampleAt(header, rows, pixel, i);
  if (colour === 3) {
    const at = sample(0);
    const part = (i: number): number => palette[3 * at + i] ?? 0;
    return [part(0), part(1), part(2), transparency[at] ?? 255];
  }
  const first = sample(0);
  if (colour === 0) return [first, first, first, 255];
  if (colour === 4) return [first, first, first, sample(1)];
  return [first, sample(1), sample(2), colour === 6 ? sample(3) : 255];
}

/** A sample as eight bits; of a palette its plain number. */
function sampleAt(header: Header, rows: Uint8Array, pixel: number, i: number): number {
  const { width, bits, samples, colour } = header;
  const line = Math.ceil((width * bits * samples) / 8);
  const bit = ((pixel % width) * samples + i) * bits;
  const byte = rows[Math.floor(pixel / width) * line + (bit >> 3)] ?? 0;
  if (bits >= 8) return byte;
  const value = (byte >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
  return colour === 3 ? value : Math.round((value * 255) / ((1 << bits) - 1));
}
