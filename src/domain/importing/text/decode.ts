import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { binaryFormat, looksBinary } from './binary';
import { decodeEightBits } from './eightBit';
import type { EightBit, Encoding } from './encoding';
import { guessEightBit } from './guess';
import { tooLarge } from './tooLarge';

export type { Encoding } from './encoding';

/** A global of browsers, workers and Node alike; the domain's own library set does not name it. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes or pairs that were no character of the encoding and stand as U+FFFD in the text. */
  readonly replaced: number;
}

/** Bytes looked at to tell UTF-16 without a mark from binary data. */
const SAMPLE = 4_096;

/**
 * Text of a file, and the encoding it was found to be in: by its byte order mark, by the zero bytes
 * of UTF-16, as valid UTF-8, else by its letters (`guessEightBit`); or in the one that is `given`.
 * Refuses `import.empty`, `import.too-large` (over `MAX_FILE_BYTES`) and `import.not-text` before any
 * parsing.
 */
export function decodeText(bytes: Uint8Array, given?: Encoding): Result<DecodedText, Refusal> {
  const large = tooLarge(bytes);
  if (large !== null) return err(large);
  const format = binaryFormat(bytes);
  if (format !== null) return err(refusal('import.not-text', { format }));
  const decoded = decodeAs(bytes, given ?? encodingOf(bytes), given !== undefined);
  if (decoded === null) return err(refusal('import.not-text', { format: 'binary' }));
  if (decoded.text.trim() === '') return err(refusal('import.empty'));
  return ok(decoded);
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-bom';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes) ?? 'utf-8';
}

/** Latin text in UTF-16 has a zero in every second place, and hardly any in the others. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  return even > pairs * 0.7 && odd === 0 ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, given: boolean): DecodedText | null {
  switch (encoding) {
    case 'utf-16le':
      return decodeUtf16(bytes, encoding);
    case 'utf-16be':
      return decodeUtf16(swapped(bytes), encoding);
    case 'utf-8':
    case 'utf-8-bom':
      return looksBinary(bytes) ? null : decodeUtf8(bytes, encoding, given);
    default:
      return looksBinary(bytes) ? null : decodeEightBit(bytes, encoding);
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: Encoding): DecodedText | null {
  const text = new TextDecoder('utf-16le').decode(bytes);
  const replaced = countReplaced(text);
  if (text.includes('\0') || replaced > text.length / 10) return null;
  return { text, encoding, replaced };
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let at = 0; at < result.length; at += 2) {
    result[at] = bytes[at + 1] ?? 0;
    result[at + 1] = bytes[at] ?? 0;
  }
  return result;
}

/**
 * A few damaged bytes in a file that is plainly UTF-8 otherwise are shown as such; reading the whole
 * of it in another encoding would spoil every accented name.
 */
function decodeUtf8(bytes: Uint8Array, encoding: Encoding, given: boolean): DecodedText {
  const text = withoutEndMark(new TextDecoder('utf-8').decode(bytes));
  const replaced = countReplaced(text) - countWritten(bytes);
  const plainly = encoding === 'utf-8-bom' || replaced * 5 < countWide(text);
  if (given || replaced === 0 || plainly) return { text, encoding, replaced };
  return decodeEightBit(bytes, guessEightBit(bytes));
}

function decodeEightBit(bytes: Uint8Array, encoding: EightBit): DecodedText {
  return { text: withoutEndMark(decodeEightBits(bytes, encoding)), encoding, replaced: 0 };
}

/** U+FFFD that a program before us wrote into the file: nothing is damaged on the way here. */
function countWritten(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

/** DOS programs end a text with 0x1A. */
function withoutEndMark(text: string): string {
  return text.endsWith('\u001a') ? text.slice(0, -1) : text;
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

/** Characters beyond ASCII that were decoded properly. */
function countWide(text: string): number {
  return text.replace(/[\0-\x7f\ufffd]+/g, '').length;
}
