import { MAX_OBJECTS, MAX_SECTIONS } from '../../limits';
import { PdfParser } from './parse';
import type { PdfFile, Place } from './pdfFile';
import { asCount, asKind, nameOf, type PdfDict } from './value';

const START = /startxref[\0\t\n\f\r ]{1,8}(\d{1,12})/g;
const RANGE = /(\d{1,10})[\0\t\n\f\r ]{1,8}(\d{1,10})(?=[\0\t\n\f\r ])/y;
const ENTRY = /(\d{1,10})[\0\t\n\f\r ]{1,4}\d{1,5}[\0\t\n\f\r ]{1,4}([nf])/y;

/** The end of a PDF: the place of its list of objects stands within these last bytes. */
const TAIL = 4_096;

/** Where the newest list of objects begins, `null` when the file has no proper end. */
export function startOfReferences({ text }: PdfFile): number | null {
  const tail = text.slice(-TAIL);
  const found = [...tail.matchAll(START)].at(-1);
  return found === undefined ? null : Number(found[1]);
}

/**
 * Reads the lists of objects from the newest to the oldest, as tables or as streams (ISO 32000-1,
 * 7.5.4 and 7.5.8). The newest entry of a number counts. False when one of them cannot be read.
 */
export function readReferences(file: PdfFile, start: number): boolean {
  const seen = new Set<number>();
  const waiting: number[] = [start];
  for (let offset = waiting.pop(); offset !== undefined; offset = waiting.pop()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    const trailer = seen.size > MAX_SECTIONS ? null : readSection(file, offset);
    if (trailer === null) return false;
    file.trailer ??= trailer;
    const previous = asCount(trailer.entries.get('Prev'));
    if (previous !== null) waiting.push(previous);
  }
  return file.trailer !== null;
}

function readSection(file: PdfFile, offset: number): PdfDict | null {
  const parser = new PdfParser(file.text, offset);
  return parser.takeWord('xref') ? readTable(file, parser) : readStream(file, offset);
}

function readTable(file: PdfFile, parser: PdfParser): PdfDict | null {
  const places = new Map<number, Place>();
  parser.skipSpace();
  for (let range = parser.take(RANGE); range !== null; range = parser.take(RANGE)) {
    if (!readRange(parser, places, Number(range[1]), Number(range[2]))) return null;
    parser.skipSpace();
  }
  const trailer = parser.takeWord('trailer') ? asKind(parser.value(), 'dict') : null;
  if (trailer === null) return null;
  // What a mixed file keeps in a stream is free in its table (7.5.8.4): the stream goes first.
  const mixed = asCount(trailer.entries.get('XRefStm'));
  if (mixed !== null && readStream(file, mixed) === null) return null;
  for (const [number, place] of places) addPlace(file, number, place);
  return trailer;
}

function readRange(
  parser: PdfParser,
  places: Map<number, Place>,
  first: number,
  count: number,
): boolean {
  for (let index = 0; index < count; index += 1) {
    parser.skipSpace();
    const entry = parser.take(ENTRY);
    if (entry === null || places.size > MAX_OBJECTS) return false;
    const used = entry[2] === 'n';
    places.set(first + index, used ? { kind: 'at', offset: Number(entry[1]) } : { kind: 'free' });
  }
  return true;
}

function addPlace(file: PdfFile, number: number, place: Place): void {
  if (!file.places.has(number)) file.places.set(number, place);
}

function readStream(file: PdfFile, offset: number): PdfDict | null {
  const object = new PdfParser(file.text, offset).object();
  const dict = asKind(object?.value, 'dict');
  if (object === undefined || dict === null || nameOf(dict.entries.get('Type')) !== 'XRef') {
    return null;
  }
  const data = file.data(object);
  const widths = counts(file, dict, 'W');
  if (!data.ok || widths.length !== 3 || widths.some((width) => width > 8)) return null;
  const ranges = counts(file, dict, 'Index');
  if (ranges.length === 0) ranges.push(0, asCount(dict.entries.get('Size')) ?? 0);
  return readRows(file, data.value, widths, ranges) ? dict : null;
}

function counts(file: PdfFile, dict: PdfDict, key: string): number[] {
  const items = asKind(file.get(dict, key), 'array')?.items ?? [];
  return items.flatMap((item) => asCount(item) ?? []);
}

function readRows(file: PdfFile, data: Uint8Array, widths: number[], ranges: number[]): boolean {
  const row = widths.reduce((sum, width) => sum + width, 0);
  if (row === 0) return false;
  let at = 0;
  for (let pair = 0; pair + 1 < ranges.length; pair += 2) {
    const [first = 0, count = 0] = ranges.slice(pair);
    for (let index = 0; index < count && at + row <= data.length; index += 1) {
      if (file.places.size > MAX_OBJECTS) return false;
      addPlace(file, first + index, placeOf(data.subarray(at, at + row), widths));
      at += row;
    }
  }
  return true;
}

/** Kind, then place or number of the stream; a kind of no width means "at" (table 18). */
function placeOf(row: Uint8Array, [kindWidth = 0, width = 0]: readonly number[]): Place {
  const kind = kindWidth === 0 ? 1 : bigEndian(row.subarray(0, kindWidth));
  const value = bigEndian(row.subarray(kindWidth, kindWidth + width));
  if (kind === 1) return { kind: 'at', offset: value };
  return kind === 2 ? { kind: 'in', stream: value } : { kind: 'free' };
}

function bigEndian(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}
