import type { Face, Fonts } from '../fonts';
import type { Paper } from '../geometry';
import type { Pictures } from '../pictures/pictures';
import type { Sheet } from '../sheet';
import type { Run } from '../type/runs';
import { contentOf, n } from './content';
import { createFontObjects, type FontObjects } from './fontObjects';
import { type FileInfo, openFile, type PdfFile, RawValue } from './pdfFile';
import { createPictureObjects, type PictureObjects } from './pictureObjects';
import { createStructure, type StructNode } from './structure';

/** A file that is being painted, sheet by sheet. */
export interface OpenDrawing {
  readonly pages: () => number;
  /** `moved`: points to the right and down. */
  readonly paint: (
    sheet: Sheet,
    paper: Paper,
    moved: { readonly x: number; readonly y: number } | null,
  ) => void;
  /** Writes what the sheets painted since the last call are made of. */
  readonly finish: (root: StructNode) => void;
  readonly end: () => void;
  /** The bytes made since the last call. */
  readonly take: () => Uint8Array[];
}

const NAMES: Readonly<Record<Face, string>> = { regular: 'F1', bold: 'F2', italic: 'F3' };

/** Opens a PDF/A-2b file to be painted on. */
export function openDrawing(info: FileInfo, fonts: Fonts, pictures: Pictures): OpenDrawing {
  const file = openFile(info);
  const structure = createStructure(file, info.language);
  const fontObjects = createFontObjects(file, fonts);
  const pictureObjects = createPictureObjects(file, pictures);
  let pages = 0;
  return {
    pages: () => pages,
    paint: (sheet, paper, moved) => {
      pages += 1;
      file.pdf.addPage({ size: [paper.width, paper.height], margin: 0 });
      const { page } = file.pdf;
      const marks = structure.page(page.dictionary);
      if (moved !== null) page.write(`1 0 0 1 ${n(moved.x)} ${n(moved.y)} cm`);
      const content = contentOf(sheet, {
        fonts,
        marks,
        font: (face, runs) => fontOn(file, fontObjects, face, runs),
        image: (sha256) => imageOn(file, pictureObjects, sha256),
      });
      page.write(Buffer.from(content, 'latin1') as unknown as string);
      marks.end();
    },
    finish: (root) => {
      file.pdf.flushPages();
      structure.finish(root);
    },
    end: () => {
      fontObjects.end();
      structure.end();
      file.pdf.end();
    },
    take: file.take,
  };
}

function fontOn(file: PdfFile, objects: FontObjects, face: Face, runs: readonly Run[]): string {
  const id = objects.use(face, runs);
  const name = NAMES[face];
  const onPage: Record<string, unknown> = file.pdf.page.fonts;
  onPage[name] ??= new RawValue(`${id} 0 R`);
  return name;
}

function imageOn(file: PdfFile, objects: PictureObjects, sha256: string): string {
  const { name, id } = objects.use(sha256);
  const onPage: Record<string, unknown> = file.pdf.page.xobjects;
  onPage[name] ??= new RawValue(`${id} 0 R`);
  return name;
}
