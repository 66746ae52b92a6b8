import { FACES, type Face, type Fonts, type LoadedFace } from '../fonts';
import { type Embedding, type UsedGlyphs, usedGlyphs } from '../type/embed';
import type { Run } from '../type/runs';
import type { PdfFile } from './pdfFile';

/** The fonts of a file: reserved when first shown, embedded when the file ends. */
export interface FontObjects {
  /** Number of the font object of a face; remembers the glyphs of the words. */
  readonly use: (face: Face, runs: readonly Run[]) => number;
  readonly end: () => void;
}

/** Only glyphs that were shown are embedded, so `end` comes after the last page. */
export function createFontObjects(file: PdfFile, fonts: Fonts): FontObjects {
  const ids = new Map<Face, number>();
  const used: Readonly<Record<Face, UsedGlyphs>> = {
    regular: usedGlyphs(fonts.regular),
    bold: usedGlyphs(fonts.bold),
    italic: usedGlyphs(fonts.italic),
  };
  return {
    use: (face, runs) => {
      for (const { glyphs } of runs) used[face].add(glyphs);
      const known = ids.get(face);
      if (known !== undefined) return known;
      const id = file.reserve();
      ids.set(face, id);
      return id;
    },
    end: () => {
      for (const face of FACES) {
        const id = ids.get(face);
        const embedding = used[face].embedding();
        if (id !== undefined && embedding !== null) writeFont(file, id, fonts[face], embedding);
      }
    },
  };
}

const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;

/** A composite font (ISO 32000-1, 9.7) whose codes are the glyph numbers of the embedded file. */
function writeFont(file: PdfFile, id: number, face: LoadedFace, embedding: Embedding): void {
  const descendant = file.reserve();
  const descriptor = file.reserve();
  const program = file.reserve();
  const unicode = file.reserve();
  const { name, widths } = embedding;
  file.write(
    id,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
  file.write(
    descendant,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/W ${widths}>>`,
  );
  file.write(descriptor, descriptorOf(face, name, program));
  file.stream(program, `/Length1 ${embedding.file.length}`, embedding.file.deflated);
  file.stream(unicode, '', embedding.toUnicode);
}

function descriptorOf({ font }: LoadedFace, name: string, program: number): string {
  const scaled = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const { minX, minY, maxX, maxY } = font.bbox;
  const box = [minX, minY, maxX, maxY].map(scaled).join(' ');
  const flags = SYMBOLIC | (font.italicAngle === 0 ? 0 : ITALIC);
  const heights = `/Ascent ${scaled(font.ascent)}/Descent ${scaled(font.descent)}/CapHeight ${scaled(font.capHeight)}/XHeight ${scaled(font.xHeight)}`;
  return `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${box}]/ItalicAngle ${font.italicAngle}${heights}/StemV 80/FontFile2 ${program} 0 R>>`;
}
