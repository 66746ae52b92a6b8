import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { plainDate } from '../../src/domain/dates/plainDate';
import type { LetterModel } from '../../src/domain/documents/model';
import { SAMPLE_MODELS } from '../../src/domain/sample/documents';
import { sampleLedger } from '../../src/domain/sample/sampleLedger';
import { type Fonts, loadFonts } from '../../src/main/pdf/fonts';
import { letterSheets } from '../../src/main/pdf/letter';
import type { TextMark } from '../../src/main/pdf/sheet';
import { writePdfs } from '../../src/main/pdf/write';
import type { Comparison } from './measure';

const LETTERS = 500;
const SEED = 20_261_121;
const TODAY = plainDate('2026-11-20');

/** 500 letters as one print file: the drawing code of the application in plain Node. */
export async function lettersBench(root: string): Promise<Comparison> {
  const fonts = join(root, 'resources', 'fonts');
  const models = letterModels();
  const loaded = await loadFonts(fonts);
  const pages = models.flatMap((model) => textsOf(model, loaded));
  const texts = pages.reduce((sum, page) => sum + page.length, 0);
  return {
    name: 'letters',
    title: `${LETTERS} letters as one print file`,
    ours: {
      what: 'lay out, check every character, draw, hash, write, sync and rename',
      run: () => inFolder((folder) => drawOurs(join(folder, 'letters.pdf'), fonts, models)),
    },
    baseline: {
      what: 'bare pdfkit: the same texts at the same places, font parsed once, no lines',
      run: () => inFolder((folder) => drawBare(join(folder, 'bare.pdf'), loaded, pages)),
    },
    notes: [`${pages.length} pages, ${texts} pieces of text; the font is parsed before in both`],
  };
}

async function drawOurs(path: string, folder: string, models: LetterModel[]): Promise<void> {
  const written = await writePdfs([{ path, models }], { fonts: await loadFonts(folder) });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
}

async function drawBare(path: string, fonts: Fonts, pages: TextMark[][]): Promise<void> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    // A parsed font is accepted too, though the types know files and bytes only.
    font: fonts.regular.font as unknown as string,
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((done) => pdf.once('end', done));
  for (const { font } of Object.values(fonts)) {
    pdf.registerFont(font.postscriptName, font as unknown as Buffer);
  }
  for (const page of pages) {
    pdf.addPage();
    for (const { text, x, y, size, face } of page) {
      pdf.font(fonts[face].font.postscriptName).fontSize(size);
      pdf.text(text, x, y, { lineBreak: false });
    }
  }
  pdf.end();
  await ended;
  await writeFile(path, Buffer.concat(chunks));
}

/** The texts of a letter, a list per page. */
function textsOf(model: LetterModel, fonts: Fonts): TextMark[][] {
  const sheets = letterSheets(model, fonts)?.sheets;
  if (sheets === undefined) throw new Error('the address of a sample customer does not fit');
  return sheets.map((sheet) => sheet.filter((mark) => mark.kind === 'text'));
}

/** Letters of the sample ledger, as they were issued: reminders and letters before action. */
function letterModels(): LetterModel[] {
  const { steps } = sampleLedger({ today: TODAY, seed: SEED, models: SAMPLE_MODELS });
  const issued = steps.flatMap(({ event }) =>
    event.type === 'letterIssued' && event.model.kind === 'letter' ? [event.model] : [],
  );
  if (issued.length === 0) throw new Error('the sample ledger holds no letters');
  return Array.from({ length: LETTERS }, (_, at) => issued[at % issued.length]).flatMap(
    (model) => model ?? [],
  );
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'forbear-bench-'));
  try {
    const began = performance.now();
    await work(folder);
    return performance.now() - began;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
