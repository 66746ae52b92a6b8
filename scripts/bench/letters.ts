import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { LetterModel } from '../../src/domain/documents/model';
import { FACES, type Face, type Fonts, loadFonts } from '../../src/main/pdf/fonts';
import { letterSheets } from '../../src/main/pdf/kinds/letter';
import { keepHeapSmall } from '../../src/main/pdf/process/heap';
import type { TextMark } from '../../src/main/pdf/sheet';
import { writePdfs } from '../../src/main/pdf/write';
import { registeredLetters } from './letterModels';
import type { Comparison } from './measure';

const LETTERS = 1000;
const MANY = 5000;

const OURS =
  'lay out, check every character, tag, draw table and code, hash, write, sync and rename';

/** 1,000 registered letters as one print file: the drawing code of the application in plain Node. */
export async function lettersBench(root: string): Promise<Comparison> {
  const fonts = join(root, 'resources', 'fonts');
  const loaded = await loadFonts(fonts);
  const models = registeredLetters(LETTERS);
  const pages = models.flatMap((model) => textsOf(model, loaded));
  const texts = pages.reduce((sum, page) => sum + page.length, 0);
  return {
    name: 'letters',
    title: `${LETTERS} registered letters as one print file`,
    ours: {
      what: OURS,
      run: () => inFolder((folder) => drawOurs([join(folder, 'letters.pdf')], fonts, [models])),
    },
    baseline: {
      what: 'bare pdfkit: the same texts at the same places, font parsed once, no lines or codes',
      run: () =>
        inFolder(async (folder) =>
          writeFile(join(folder, 'bare.pdf'), await drawBare(parsed(loaded), pages)),
        ),
    },
    notes: [
      `${pages.length} pages, ${texts} pieces of text; the font is parsed before in both`,
      `memory grew by ${await growth(root)} MB from letter ${LETTERS} to letter ${MANY} of one print file`,
    ],
  };
}

/** The same letters as a file each, as they are kept with the accounts. */
export async function letterFilesBench(root: string): Promise<Comparison> {
  const fonts = join(root, 'resources', 'fonts');
  const loaded = await loadFonts(fonts);
  const models = registeredLetters(LETTERS);
  const letters = models.map((model) => textsOf(model, loaded));
  // Only the faces the letters show: opening another would make the baseline look slower than it is.
  const shown = new Set(letters.flat(2).map(({ face }) => face));
  const files = FACES.filter((face) => shown.has(face)).map(
    (face) => [face, join(fonts, FILES[face])] as const,
  );
  return {
    name: 'letter-files',
    title: `${LETTERS} registered letters as single files`,
    ours: {
      what: OURS,
      run: () =>
        inFolder((folder) => {
          const paths = models.map((_, i) => join(folder, `${i}.pdf`));
          return drawOurs(
            paths,
            fonts,
            models.map((model) => [model]),
          );
        }),
    },
    baseline: {
      what: 'bare pdfkit: the same texts at the same places, the font opened for each letter',
      run: () =>
        inFolder(async (folder) => {
          for (const [i, pages] of letters.entries()) {
            const opened = Object.fromEntries(
              files.map(([face, path]) => [face, create(readFileSync(path))]),
            );
            await writeFile(join(folder, `${i}.pdf`), await drawBare(opened, pages));
          }
        }),
    },
    notes: [`${letters.flat().length} pages; ours syncs every file to the disk, the baseline none`],
  };
}

const FILES: Readonly<Record<Face, string>> = {
  regular: 'SourceSans3-Regular.ttf',
  bold: 'SourceSans3-SemiBold.ttf',
  italic: 'SourceSans3-Italic.ttf',
};

async function drawOurs(
  paths: readonly string[],
  folder: string,
  models: readonly LetterModel[][],
): Promise<void> {
  const files = paths.map((path, i) => ({ path, models: models[i] ?? [] }));
  const written = await writePdfs(files, { fonts: await loadFonts(folder) });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
}

/** Megabytes of resident memory a print file of many letters takes on after its first thousand. */
async function growth(root: string): Promise<number> {
  keepHeapSmall();
  const fonts = await loadFonts(join(root, 'resources', 'fonts'));
  const models = registeredLetters(MANY);
  let before = 0;
  let most = 0;
  const onProgress = (done: number): void => {
    if (done === LETTERS) before = process.memoryUsage().rss;
    if (done > LETTERS && done % 100 === 0) most = Math.max(most, process.memoryUsage().rss);
  };
  await inFolder(async (folder) => {
    const written = await writePdfs([{ path: join(folder, 'many.pdf'), models }], {
      fonts,
      onProgress,
    });
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    most = Math.max(most, process.memoryUsage().rss);
  });
  return Math.round((most - before) / 2 ** 20);
}

/** Faces as fontkit has parsed them. */
type Parsed = Readonly<Partial<Record<Face, Fonts[Face]['font']>>>;

function parsed({ regular, bold, italic }: Fonts): Parsed {
  return { regular: regular.font, bold: bold.font, italic: italic.font };
}

async function drawBare(fonts: Parsed, pages: readonly TextMark[][]): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    // A parsed font is accepted too, though the types know files and bytes only.
    font: fonts.regular as unknown as string,
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((done) => pdf.once('end', done));
  for (const face of FACES) {
    const font = fonts[face];
    if (font !== undefined) pdf.registerFont(font.postscriptName, font as unknown as Buffer);
  }
  for (const page of pages) {
    pdf.addPage();
    for (const { text, x, y, size, face } of page) {
      pdf.font(fonts[face]?.postscriptName ?? '').fontSize(size);
      pdf.text(text, x, y, { lineBreak: false });
    }
  }
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** The texts of a letter, a list per page. */
function textsOf(model: LetterModel, fonts: Fonts): TextMark[][] {
  const letter = letterSheets(model, fonts);
  if (letter === null) throw new Error('the address of a sample customer does not fit');
  return letter.sheets.map((sheet) => sheet.filter((mark) => mark.kind === 'text'));
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
