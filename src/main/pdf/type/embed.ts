import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Glyph } from 'fontkit';
import type { LoadedFace } from '../fonts';
import { cutFont } from './cut';
import { hex } from './runs';

/** What a PDF holds of one face: the outlines and how its glyphs read. */
export interface Embedding {
  /** With the six letters that mark a part of a font. */
  readonly name: string;
  readonly file: { readonly deflated: Uint8Array; readonly length: number };
  /** Deflated. */
  readonly toUnicode: Uint8Array;
  /** The W array: widths in thousandths of an em. */
  readonly widths: string;
}

/** Which glyphs of one face a file shows. */
export interface UsedGlyphs {
  readonly add: (glyphs: readonly Glyph[]) => void;
  /** Null while no glyph was shown. */
  readonly embedding: () => Embedding | null;
}

/** Glyphs of a font in blocks that are embedded whole, and the character each stands for. */
interface Blocks {
  readonly blockOf: ReadonlyMap<number, number>;
  readonly members: ReadonlyMap<number, readonly number[]>;
  readonly character: ReadonlyMap<number, number>;
  readonly made: Map<string, Embedding>;
}

const known = new WeakMap<LoadedFace, Blocks>();
const MOST_MADE = 64;

/**
 * Collects the glyphs of a file. Fonts are embedded in blocks of 128 characters rather than letter by
 * letter: few combinations occur, each is cut and deflated once per process, and which one a file
 * gets depends on its text alone.
 */
export function usedGlyphs(face: LoadedFace): UsedGlyphs {
  const blocks = blocksOf(face);
  const seen = new Set<number>();
  const used = new Set<number>();
  const others = new Map<number, readonly number[]>();
  return {
    add: (glyphs) => {
      for (const { id, codePoints } of glyphs) {
        if (seen.has(id)) continue;
        seen.add(id);
        const block = blocks.blockOf.get(id);
        if (block === undefined) others.set(id, codePoints);
        else used.add(block);
      }
    },
    embedding: () => (seen.size === 0 ? null : made(face, blocks, used, others)),
  };
}

function blocksOf(face: LoadedFace): Blocks {
  const found = known.get(face);
  if (found !== undefined) return found;
  const { font } = face;
  const blockOf = new Map<number, number>();
  const members = new Map<number, number[]>();
  const character = new Map<number, number>();
  for (const codePoint of [...font.characterSet].sort(plainFirst)) {
    const { id } = font.glyphForCodePoint(codePoint);
    if (id === 0 || character.has(id)) continue;
    const block = codePoint >> 7;
    character.set(id, codePoint);
    blockOf.set(id, block);
    members.set(block, [...(members.get(block) ?? []), id]);
  }
  const blocks = { blockOf, members, character, made: new Map<string, Embedding>() };
  known.set(face, blocks);
  return blocks;
}

/** Where characters share a glyph it reads as the plain one: Greek mu before the micro sign. */
function plainFirst(a: number, b: number): number {
  const compatible = (codePoint: number): number => {
    const character = String.fromCodePoint(codePoint);
    return character.normalize('NFKC') === character ? 0 : 1;
  };
  return compatible(a) - compatible(b) || a - b;
}

function made(
  face: LoadedFace,
  blocks: Blocks,
  used: ReadonlySet<number>,
  others: ReadonlyMap<number, readonly number[]>,
): Embedding {
  const ascending = (a: number, b: number): number => a - b;
  const key = `${[...used].sort(ascending)}|${[...others.keys()].sort(ascending)}`;
  const before = blocks.made.get(key);
  if (before !== undefined) return before;
  if (blocks.made.size >= MOST_MADE) blocks.made.clear();
  const texts = new Map<number, readonly number[]>(others);
  for (const block of used) {
    for (const id of blocks.members.get(block) ?? []) {
      texts.set(id, spelled(blocks.character.get(id) ?? 0));
    }
  }
  const ids = [...texts.keys()].sort(ascending);
  const cut = cutFont(face.bytes, ids);
  const embedding: Embedding = {
    name: `${tagOf(key)}+${face.font.postscriptName}`,
    file: { deflated: deflateSync(cut), length: cut.length },
    toUnicode: deflateSync(toUnicode(ids.map((id) => [id, texts.get(id) ?? []]))),
    widths: widthsOf(face, ids),
  };
  blocks.made.set(key, embedding);
  return embedding;
}

/** Joined letters (U+FB00 to U+FB06) read as the letters that were written. */
function spelled(character: number): readonly number[] {
  if (character < 0xfb00 || character > 0xfb06) return [character];
  return Array.from(String.fromCodePoint(character).normalize('NFKC'), (one) => one.charCodeAt(0));
}

function tagOf(key: string): string {
  const digest = createHash('sha256').update(key).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

function widthsOf({ font }: LoadedFace, ids: readonly number[]): string {
  const width = (id: number): number =>
    Math.round((font.getGlyph(id).advanceWidth * 1000) / font.unitsPerEm);
  return `[${[0, ...ids].map((id) => `${id}[${width(id)}]`).join('')}]`;
}

const MOST_CHARS = 100;

function toUnicode(glyphs: readonly (readonly [number, readonly number[]])[]): string {
  const lines = glyphs.map(([id, characters]) => `<${hex(id)}><${utf16(characters)}>`);
  const groups: string[] = [];
  for (let from = 0; from < lines.length; from += MOST_CHARS) {
    const group = lines.slice(from, from + MOST_CHARS);
    groups.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${groups.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

function utf16(characters: readonly number[]): string {
  const text = String.fromCodePoint(...characters);
  return Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('');
}
