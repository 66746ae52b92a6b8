/// <reference path="./fontkit.d.ts" />
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';

export type Face = 'regular' | 'bold' | 'italic';

const FILES: Readonly<Record<Face, string>> = {
  regular: 'SourceSans3-Regular.ttf',
  bold: 'SourceSans3-SemiBold.ttf',
  italic: 'SourceSans3-Italic.ttf',
};

/** One parsed face and the widths it has measured so far. */
export interface LoadedFace {
  readonly font: Font;
  /** Width of `text` in points at `size` points. */
  readonly width: (text: string, size: number) => number;
  readonly has: (codePoint: number) => boolean;
}

export type Fonts = Readonly<Record<Face, LoadedFace>>;

const loaded = new Map<string, Promise<Fonts>>();

/** The three faces of a folder, parsed once per process: parsing costs more than drawing a letter. */
export function loadFonts(folder: string): Promise<Fonts> {
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const fonts = readFonts(folder);
  loaded.set(folder, fonts);
  fonts.catch(() => loaded.delete(folder));
  return fonts;
}

async function readFonts(folder: string): Promise<Fonts> {
  const [regular, bold, italic] = await Promise.all([
    readFace(join(folder, FILES.regular)),
    readFace(join(folder, FILES.bold)),
    readFace(join(folder, FILES.italic)),
  ]);
  return { regular, bold, italic };
}

async function readFace(path: string): Promise<LoadedFace> {
  const font = create(new Uint8Array(await readFile(path)));
  const widthOfWord = measured((word) => font.layout(word).advanceWidth / font.unitsPerEm);
  return {
    font,
    width: (text, size) => {
      let ems = 0;
      for (const word of wordsOf(text)) ems += widthOfWord(word);
      return ems * size;
    },
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
  };
}

/** Pieces that end after each blank: pdfkit lays text out in the same pieces, so widths agree. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[^ ]* |[^ ]+$/g) ?? [];
}

const MOST_WORDS = 50_000;

function measured(measure: (word: string) => number): (word: string) => number {
  const widths = new Map<string, number>();
  return (word) => {
    const known = widths.get(word);
    if (known !== undefined) return known;
    if (widths.size >= MOST_WORDS) widths.clear();
    const width = measure(word);
    widths.set(word, width);
    return width;
  };
}
