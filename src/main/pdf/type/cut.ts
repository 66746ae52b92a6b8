/** Tables a TrueType font needs inside a PDF; `name`, `post` and layout rules stay outside. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

interface NamedTable {
  readonly name: string;
  readonly data: Uint8Array;
}

/** A TrueType file, its tables by name. */
interface Tables {
  readonly view: DataView;
  readonly at: ReadonlyMap<string, { readonly offset: number; readonly length: number }>;
}

/**
 * A font with the outlines of some glyphs only. Glyphs keep their numbers, so that a text is encoded
 * the same way whatever else the file shows. Parts of composed glyphs come along.
 */
export function cutFont(bytes: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const tables = tablesOf(bytes);
  const long = tables.view.getInt16(place(tables, 'head').offset + 50) === 1;
  const locate = locator(tables, long);
  const kept = withParts(tables, glyphs, locate);
  const { glyf, loca } = outlines(bytes, tables, kept, locate, long);
  const parts = KEPT.flatMap((name): NamedTable[] => {
    if (name === 'glyf') return [{ name, data: glyf }];
    if (name === 'loca') return [{ name, data: loca }];
    const found = tables.at.get(name);
    if (found === undefined) return [];
    const data = bytes.slice(found.offset, found.offset + found.length);
    return [{ name, data: name === 'hmtx' ? withoutOthers(data, tables, kept) : data }];
  });
  return assembled(parts);
}

function tablesOf(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = new Map<string, { offset: number; length: number }>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + 16 * i;
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    at.set(name, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
  }
  return { view, at };
}

function place(tables: Tables, name: string): { readonly offset: number; readonly length: number } {
  const found = tables.at.get(name);
  if (found === undefined) throw new Error(`font without ${name}`);
  return found;
}

type Locate = (glyph: number) => readonly [from: number, to: number];

/** Where a glyph's outline lies in the file. */
function locator(tables: Tables, long: boolean): Locate {
  const { view } = tables;
  const loca = place(tables, 'loca').offset;
  const glyf = place(tables, 'glyf').offset;
  const at = (i: number): number =>
    glyf + (long ? view.getUint32(loca + 4 * i) : 2 * view.getUint16(loca + 2 * i));
  return (glyph) => [at(glyph), at(glyph + 1)];
}

function withParts(tables: Tables, glyphs: Iterable<number>, locate: Locate): Set<number> {
  const kept = new Set<number>([0]);
  const open = [0, ...glyphs];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    kept.add(glyph);
    open.push(...componentsOf(tables.view, locate(glyph)).filter((part) => !kept.has(part)));
  }
  return kept;
}

const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

/** The glyphs a composed glyph is made of (OpenType, glyf table, composite description). */
function componentsOf(view: DataView, [from, to]: readonly [number, number]): number[] {
  if (from === to || view.getInt16(from) >= 0) return [];
  const parts: number[] = [];
  let at = from + 10;
  let flags = MORE;
  while ((flags & MORE) !== 0) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + ((flags & WORDS) !== 0 ? 4 : 2) + scaleBytes(flags);
  }
  return parts;
}

function scaleBytes(flags: number): number {
  if ((flags & SCALE) !== 0) return 2;
  if ((flags & TWO_SCALES) !== 0) return 4;
  return (flags & MATRIX) !== 0 ? 8 : 0;
}

function outlines(
  bytes: Uint8Array,
  tables: Tables,
  kept: ReadonlySet<number>,
  locate: Locate,
  long: boolean,
): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const count = place(tables, 'loca').length / (long ? 4 : 2) - 1;
  const loca = new Uint8Array((count + 1) * (long ? 4 : 2));
  const out = new DataView(loca.buffer);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (let glyph = 0; glyph <= count; glyph += 1) {
    if (long) out.setUint32(4 * glyph, at);
    else out.setUint16(2 * glyph, at / 2);
    if (glyph === count || !kept.has(glyph)) continue;
    const piece = padded(bytes.slice(...locate(glyph)));
    pieces.push(piece);
    at += piece.length;
  }
  return { glyf: joined(pieces), loca };
}

/** Widths of glyphs that are not there are set to nothing: rows of zeros take no room. */
function withoutOthers(hmtx: Uint8Array, tables: Tables, kept: ReadonlySet<number>): Uint8Array {
  const widths = tables.view.getUint16(place(tables, 'hhea').offset + 34);
  for (let glyph = 0; glyph < widths; glyph += 1) {
    if (!kept.has(glyph)) hmtx.fill(0, 4 * glyph, 4 * glyph + 4);
  }
  return hmtx;
}

function padded(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 4 === 0) return bytes;
  const whole = new Uint8Array(bytes.length + 4 - (bytes.length % 4));
  whole.set(bytes);
  return whole;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Directory and tables as one file, each table with its checksum. */
function assembled(parts: readonly NamedTable[]): Uint8Array {
  const head = new Uint8Array(12 + 16 * parts.length);
  const view = new DataView(head.buffer);
  const power = 2 ** Math.floor(Math.log2(parts.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, parts.length);
  view.setUint16(6, 16 * power);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, 16 * (parts.length - power));
  let offset = head.length;
  const tables = parts.map(({ name, data }, i) => {
    const entry = 12 + 16 * i;
    const whole = padded(data);
    [...name].forEach((letter, at) => {
      view.setUint8(entry + at, letter.charCodeAt(0));
    });
    view.setUint32(entry + 4, checksum(whole));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, data.length);
    offset += whole.length;
    return whole;
  });
  return joined([head, ...tables]);
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
