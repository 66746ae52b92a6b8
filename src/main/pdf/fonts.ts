/// <reference path="./fontkit.d.ts" />
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { createRuns, type Run } from './type/runs';

export type Face = 'regular' | 'bold' | 'italic';

export const FACES: readonly Face[] = ['regular', 'bold', 'italic'];

const FILES: Readonly<Record<Face, string>> = {
  regular: 'SourceSans3-Regular.ttf',
  bold: 'SourceSans3-SemiBold.ttf',
  italic: 'SourceSans3-Italic.ttf',
};

/** One parsed face and what it has measured and encoded so far. */
export interface LoadedFace {
  readonly font: Font;
  /** The file it was parsed from. */
  readonly bytes: Uint8Array;
  /** Width of `text` in points at `size` points. */
  readonly width: (text: string, size: number) => number;
  /** The words of a line, ready to be shown. */
  readonly runs: (text: string) => readonly Run[];
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
  const bytes = new Uint8Array(await readFile(path));
  const font = create(bytes);
  const runOf = createRuns(font);
  return {
    font,
    bytes,
    width: (text, size) => {
      let ems = 0;
      for (const word of wordsOf(text)) ems += runOf(word).width;
      return ems * size;
    },
    runs: (text) => wordsOf(text).map(runOf),
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
  };
}

/** Pieces that end after each blank: each is laid out once, however often it is printed. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[^ ]* |[^ ]+$/g) ?? [];
}
