import PDFDocument from 'pdfkit';
import type { DocumentModel } from '../../domain/documents/model';
import { err, ok, type Result } from '../../domain/result';
import { agreementSheets } from './agreement';
import { callSheetSheets } from './callSheet';
import type { Face, Fonts } from './fonts';
import { A4, type Paper } from './geometry';
import { LETTER_LAYOUTS } from './layouts/layouts';
import { letterSheets } from './letter';
import type { DrawProblem } from './problem';
import { type CodeMark, INK, type LineMark, type Sheet } from './sheet';
import { statementSheets } from './statement';

/** Takes the bytes in order. Its promise settles when it is ready for more. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

export interface DrawOptions {
  readonly fonts: Fonts;
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
 * Draws documents one after the other into one PDF. Nothing is written before every document has
 * been laid out and every character found in the font, so a problem never leaves half a file.
 * The bytes depend on the models and fonts alone: drawing the same models again gives the same file.
 */
export async function drawDocuments(
  models: readonly DocumentModel[],
  sink: Sink,
  { fonts, onProgress, shouldStop }: DrawOptions,
): Promise<Result<Drawn, DrawProblem>> {
  const laidOut = await layOut(models, fonts, shouldStop);
  if (!laidOut.ok) return laidOut;
  const pdf = openPdf(models, fonts);
  const pageOf: number[] = [];
  let pages = 0;
  for (const { sheets, paper } of laidOut.value) {
    if (shouldStop?.()) return err({ code: 'cancelled' });
    pageOf.push(pages + 1);
    for (const sheet of sheets) paint(pdf, sheet, paper, fonts);
    pages += sheets.length;
    await drain(pdf, sink);
    onProgress?.(pageOf.length, models.length);
    await breathe();
  }
  pdf.end();
  for await (const bytes of pdf) await sink(bytes as Uint8Array);
  return ok({ pages, pageOf });
}

interface LaidOut {
  readonly sheets: readonly Sheet[];
  readonly paper: Paper;
}

async function layOut(
  models: readonly DocumentModel[],
  fonts: Fonts,
  shouldStop: DrawOptions['shouldStop'],
): Promise<Result<LaidOut[], DrawProblem>> {
  const all: LaidOut[] = [];
  for (const [document, model] of models.entries()) {
    if (shouldStop?.()) return err({ code: 'cancelled' });
    const sheets = sheetsOf(model, fonts);
    const { title } = model;
    if (sheets === null) return err({ code: 'address-too-long', document, title });
    const characters = missingGlyphs(sheets, fonts);
    if (characters.length > 0) return err({ code: 'missing-glyph', document, title, characters });
    all.push({ sheets, paper: paperOf(model) });
    if (document % 16 === 15) await breathe();
  }
  return ok(all);
}

function paperOf(model: DocumentModel): Paper {
  return model.kind === 'letter' ? LETTER_LAYOUTS[model.layout].paper : A4;
}

function sheetsOf(model: DocumentModel, fonts: Fonts): Sheet[] | null {
  switch (model.kind) {
    case 'letter':
      return letterSheets(model, fonts);
    case 'agreement':
      return agreementSheets(model, fonts);
    case 'statement':
      return statementSheets(model, fonts);
    case 'callSheet':
      return callSheetSheets(model, fonts);
  }
}

/** A face without a character would print it blank, and silently. */
function missingGlyphs(sheets: readonly Sheet[], fonts: Fonts): string[] {
  const missing = new Set<string>();
  for (const sheet of sheets) {
    for (const mark of sheet) {
      if (mark.kind !== 'text') continue;
      const face = fonts[mark.face];
      for (const character of mark.text) {
        if (!face.has(character.codePointAt(0) ?? 0)) missing.add(character);
      }
    }
  }
  return [...missing];
}

const FACES: readonly Face[] = ['regular', 'bold', 'italic'];

function openPdf(models: readonly DocumentModel[], fonts: Fonts): PDFKit.PDFDocument {
  const [first] = models;
  // Noon UTC of the document's own date: the clock would make every copy a different file.
  const frozen = new Date(`${first?.date ?? '1970-01-01'}T12:00:00Z`);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: first?.language ?? 'en',
    displayTitle: true,
    // pdfkit opens Helvetica from its own folder unless told otherwise; a parsed font is accepted too.
    font: fonts.regular.font as unknown as string,
    info: {
      Title: models.length === 1 ? (first?.title ?? '') : printFileTitle(models),
      Author: first?.sender.name ?? '',
      Creator: 'Forbear',
      Producer: 'Forbear',
      CreationDate: frozen,
      ModDate: frozen,
    },
  });
  // Under its own name: pdfkit finds any other name of its first font only by comparing name tables.
  for (const face of FACES) {
    const { font } = fonts[face];
    pdf.registerFont(font.postscriptName, font as unknown as Buffer);
  }
  return pdf;
}

/** Many letters in one file: its title names none of the customers. */
function printFileTitle(models: readonly DocumentModel[]): string {
  const [first] = models;
  return `${first?.sender.name ?? ''}, ${first?.date ?? ''} (${models.length})`;
}

function paint(pdf: PDFKit.PDFDocument, sheet: Sheet, paper: Paper, fonts: Fonts): void {
  pdf.addPage({ size: [paper.width, paper.height], margin: 0 });
  // A page begins without a colour; after that only changes are worth writing.
  let fill = '';
  for (const mark of sheet) {
    if (mark.kind === 'line') {
      paintLine(pdf, mark);
      continue;
    }
    if (mark.kind === 'code') {
      paintCode(pdf, mark);
      fill = INK;
      continue;
    }
    const { font, width } = fonts[mark.face];
    if (mark.colour !== fill) pdf.fillColor(mark.colour);
    fill = mark.colour;
    const x = mark.align === 'right' ? mark.x - width(mark.text, mark.size) : mark.x;
    pdf.font(font.postscriptName).fontSize(mark.size);
    pdf.text(mark.text, x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
  }
}

function paintLine(pdf: PDFKit.PDFDocument, { from, to, width, colour }: LineMark): void {
  pdf.lineWidth(width).strokeColor(colour);
  pdf.moveTo(from[0], from[1]).lineTo(to[0], to[1]).stroke();
}

/** Each run of dark modules is one rectangle, all filled at once: no seams between them. */
function paintCode(pdf: PDFKit.PDFDocument, { x, y, size, rows }: CodeMark): void {
  const module = size / Math.max(1, rows.length);
  rows.forEach((row, i) => {
    for (const run of row.matchAll(/1+/g)) {
      pdf.rect(x + run.index * module, y + i * module, run[0].length * module, module);
    }
  });
  pdf.fill(INK);
}

async function drain(pdf: PDFKit.PDFDocument, sink: Sink): Promise<void> {
  for (let bytes = pdf.read(); bytes !== null; bytes = pdf.read()) await sink(bytes as Uint8Array);
}

/** Lets the process answer messages (a cancel, above all) between two documents. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
