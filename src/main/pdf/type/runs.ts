import type { Font, Glyph, GlyphPosition } from 'fontkit';

/** A word as its font shows it, in glyph numbers of the whole font: the same in every file. */
export interface Run {
  /** Em. */
  readonly width: number;
  /** The inside of a TJ array for each stretch at one height; `rise` in em, 0 but for stacked accents. */
  readonly parts: readonly { readonly rise: number; readonly shown: string }[];
  readonly glyphs: readonly Glyph[];
  /** Characters the font does not have; they would be printed blank. */
  readonly missing: string;
}

/** Enough for the words of all languages letters are written in; each takes about a kilobyte. */
const MOST_WORDS = 8000;
/**
 * Figures and numbers come again within their letter and never after it. Remembered longer they would
 * grow old before they are dropped, and a print file of thousands of letters would take ever more memory.
 */
const MOST_FIGURES = 500;

/** Lays words out with a font, each once as long as there is room to remember it. */
export function createRuns(font: Font): (word: string) => Run {
  const words = new Map<string, Run>();
  const figures = new Map<string, Run>();
  return (word) => {
    const figure = /\d/.test(word);
    const known = figure ? figures : words;
    const run = known.get(word);
    if (run !== undefined) return run;
    if (known.size >= (figure ? MOST_FIGURES : MOST_WORDS)) known.clear();
    const made = runOf(font, word);
    known.set(word, made);
    return made;
  };
}

function runOf(font: Font, word: string): Run {
  const { glyphs, positions, advanceWidth } = font.layout(word);
  const missing = [...word].filter(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  return {
    width: advanceWidth / font.unitsPerEm,
    parts: partsOf(glyphs, positions, font.unitsPerEm),
    glyphs,
    missing: missing.join(''),
  };
}

function partsOf(
  glyphs: readonly Glyph[],
  positions: readonly GlyphPosition[],
  unitsPerEm: number,
): Run['parts'] {
  const parts: { rise: number; shown: string }[] = [];
  const thousandth = (units: number): number => Math.round((units * 1000) / unitsPerEm);
  glyphs.forEach((glyph, i) => {
    const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const rise = yOffset / unitsPerEm;
    let part = parts.at(-1);
    if (part === undefined || part.rise !== rise) {
      part = { rise, shown: '' };
      parts.push(part);
    }
    // A number in a TJ array moves left: before the glyph its offset, after it what kerning takes away.
    const before = thousandth(-xOffset);
    const after = thousandth(glyph.advanceWidth - xAdvance + xOffset);
    part.shown += `${before === 0 ? '' : before}<${hex(glyph.id)}>${after === 0 ? '' : after}`;
  });
  return parts.map(({ rise, shown }) => ({ rise, shown: shown.replaceAll('><', '') }));
}

/** A glyph number as two bytes in hex. */
export function hex(glyph: number): string {
  return glyph.toString(16).toUpperCase().padStart(4, '0');
}
