import type { DocumentModel } from '../../domain/documents/model';
import { err, ok, type Result } from '../../domain/result';
import { type OpenDrawing, openDrawing } from './file/drawing';
import type { Fonts } from './fonts';
import { mm } from './geometry';
import { missingGlyphs } from './glyphs';
import { type LaidOut, layOut } from './layOut';
import type { Pictures } from './pictures/pictures';
import type { DrawProblem } from './process/problem';
import type { Sheet } from './sheet';

/** Takes the bytes in order. Its promise settles when it is ready for more. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

export interface DrawOptions {
  readonly fonts: Fonts;
  /** Logos and signatures the models name, by hash. */
  readonly pictures?: Pictures;
  /** Millimetres all is moved to the right and down to meet a printer; for files that are printed only. */
  readonly offset?: { readonly x: number; readonly y: number };
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between documents; true stops with `cancelled`. */
  readonly shouldStop?: () => boolean;
}

export interface Drawn {
  readonly pages: number;
  /** First page (1-based) of each document. */
  readonly pageOf: readonly number[];
}

/**
 * Draws documents one after the other into one PDF/A-2b. Each is laid out and every character found
 * in the font before it is painted; on a problem the bytes given so far are worth nothing, and whoever
 * takes them throws them away. Of what was painted only numbers stay in memory. The bytes depend on
 * the models, fonts and pictures alone: drawing the same models again gives the same file.
 */
export async function drawDocuments(
  models: readonly DocumentModel[],
  sink: Sink,
  options: DrawOptions,
): Promise<Result<Drawn, DrawProblem>> {
  const { fonts, onProgress, shouldStop } = options;
  const drawing = openDrawing(infoOf(models), fonts, options.pictures ?? new Map());
  const pageOf: number[] = [];
  for (const [document, model] of models.entries()) {
    if (shouldStop?.()) return err({ code: 'cancelled' });
    const laidOut = checkedLayout(model, document, options);
    if (!laidOut.ok) return laidOut;
    pageOf.push(drawing.pages() + 1);
    paint(drawing, laidOut.value, options);
    await drain(drawing, sink);
    onProgress?.(pageOf.length, models.length);
    if (document % 8 === 7) await breathe();
  }
  const pages = drawing.pages();
  drawing.end();
  await drain(drawing, sink);
  return ok({ pages, pageOf });
}

/** Lays a document out and looks for every character in its font and for every picture. */
export function checkedLayout(
  model: DocumentModel,
  document: number,
  { fonts, pictures }: Pick<DrawOptions, 'fonts' | 'pictures'>,
): Result<LaidOut, DrawProblem> {
  const { title } = model;
  const laidOut = layOut(model, fonts);
  if (!laidOut.ok) return err({ ...laidOut.error, document, title });
  const missing = missingGlyphs(laidOut.value.sheets, fonts, model);
  if (missing !== null) return err({ code: 'missing-glyph', document, title, ...missing });
  const picture = missingPicture(laidOut.value.sheets, pictures);
  if (picture !== null) return err({ code: 'missing-picture', document, title, sha256: picture });
  return laidOut;
}

function missingPicture(sheets: readonly Sheet[], pictures: Pictures | undefined): string | null {
  for (const sheet of sheets) {
    for (const mark of sheet) {
      if (mark.kind === 'image' && pictures?.has(mark.sha256) !== true) return mark.sha256;
    }
  }
  return null;
}

function paint(drawing: OpenDrawing, laidOut: LaidOut, { offset }: DrawOptions): void {
  const moved = offset === undefined ? null : { x: mm(offset.x), y: mm(offset.y) };
  for (const sheet of laidOut.sheets) drawing.paint(sheet, laidOut.paper, moved);
  drawing.finish(laidOut.root);
}

function infoOf(models: readonly DocumentModel[]): Parameters<typeof openDrawing>[0] {
  const [first] = models;
  return {
    title: models.length === 1 ? (first?.title ?? '') : printFileTitle(models),
    author: first?.sender.name ?? '',
    language: first?.language ?? 'en',
    // Noon UTC of the document's own date: the clock would make every copy a different file.
    date: new Date(`${first?.date ?? '1970-01-01'}T12:00:00Z`),
  };
}

/** Many letters in one file: its title names none of the customers. */
function printFileTitle(models: readonly DocumentModel[]): string {
  const [first] = models;
  return `${first?.sender.name ?? ''}, ${first?.date ?? ''} (${models.length})`;
}

async function drain(drawing: OpenDrawing, sink: Sink): Promise<void> {
  for (const bytes of drawing.take()) await sink(bytes);
}

/** Lets the process answer messages (a cancel, above all) between documents. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
