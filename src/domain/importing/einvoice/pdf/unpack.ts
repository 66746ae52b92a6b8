import { Inflate } from 'fflate';
import { err, ok, type Result } from '../../../result';
import { latin1, latin1Bytes } from './latin1';
import { readHexText } from './pdfText';

/** Why packed bytes cannot be had: more than the limit, or not what they say they are. */
export type UnpackProblem = 'too-large' | 'damaged';

/** Bytes fed at a time. Deflate grows at most 1032 times, so one step stays below 17 MB. */
const STEP = 16 * 1024;

/**
 * Unpacks zlib data and stops as soon as there are more than `limit` bytes: what a file says of its
 * own size is never believed. The check sum at the end is not looked at, as PDF readers do not.
 */
export function inflateWithin(
  packed: Uint8Array,
  limit: number,
): Result<Uint8Array, UnpackProblem> {
  if (packed.length < 2 || ((packed[0] ?? 0) & 0x0f) !== 8) return err('damaged');
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    if (size <= limit) parts.push(part);
  });
  try {
    for (let at = 2; at < packed.length && size <= limit; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return err('damaged');
  }
  return size > limit ? err('too-large') : ok(joined(parts, size));
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Bytes written as hexadecimal digits (ASCIIHexDecode). */
export function unhex(packed: Uint8Array): Result<Uint8Array, UnpackProblem> {
  const found = readHexText(`<${latin1(packed)}>`, 0);
  return found === null ? err('damaged') : ok(latin1Bytes(found.text));
}

/** Bytes written in base 85 (ASCII85Decode): five characters for four bytes, "z" for four zeros. */
export function un85(packed: Uint8Array): Result<Uint8Array, UnpackProblem> {
  const [body = ''] = latin1(packed)
    .replace(/[\0\s]+/g, '')
    .split('~>');
  const bytes: number[] = [];
  for (const group of body.match(/z|[!-u]{1,5}|[\s\S]/g) ?? []) {
    if (!/^(?:z|[!-u]{2,5})$/.test(group)) return err('damaged');
    bytes.push(...fourBytes(group));
  }
  return ok(Uint8Array.from(bytes));
}

function fourBytes(group: string): number[] {
  if (group === 'z') return [0, 0, 0, 0];
  let value = 0;
  for (const character of group.padEnd(5, 'u')) value = value * 85 + (character.charCodeAt(0) - 33);
  const bytes = [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256);
  return bytes.slice(0, group.length - 1);
}
