import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentModel } from '../../src/domain/documents/model';
import { type DrawOptions, drawDocuments } from '../../src/main/pdf/draw';
import { loadFonts } from '../../src/main/pdf/fonts';
import { mm } from '../../src/main/pdf/geometry';

export const FONTS = join(import.meta.dirname, '../../resources/fonts');

/** True when the tool is installed; otherwise says on the console what is not checked. */
export function hasTool(tool: string): boolean {
  const found = spawnSync(tool, ['--version']).error === undefined;
  if (!found) console.log(`skipped: ${tool} is not installed, PDF files are not read back with it`);
  return found;
}

/** Draws documents in memory. */
export async function drawBytes(
  models: readonly DocumentModel[],
  options: Omit<DrawOptions, 'fonts'> = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const sink = async (bytes: Uint8Array): Promise<void> => {
    chunks.push(bytes);
  };
  const drawn = await drawDocuments(models, sink, { ...options, fonts: await loadFonts(FONTS) });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
  return Buffer.concat(chunks);
}

/** Runs a tool over a PDF and answers what it prints; `args` gets the file's path. */
export function runOn(
  pdf: Uint8Array,
  tool: string,
  args: (path: string) => readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'forbear-pdf-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, pdf);
    return execFileSync(tool, args(path), { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a PDF as it is laid out, or, `raw`, in the order in which it is drawn; pages divided by form feeds. */
export function textOf(pdf: Uint8Array, order: 'layout' | 'raw' = 'layout'): string {
  return runOn(pdf, 'pdftotext', (path) => [`-${order}`, '-enc', 'UTF-8', path, '-']);
}

/** A word with its box in millimetres from the top left corner of its page (1-based). */
export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every word of a PDF with its place. */
export function wordsOf(pdf: Uint8Array): Word[] {
  const html = runOn(pdf, 'pdftotext', (path) => ['-bbox', '-enc', 'UTF-8', path, '-']);
  return html
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => wordsOfPage(page, index + 1));
}

const WORD =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;

function wordsOfPage(html: string, page: number): Word[] {
  const inMm = (points: string | undefined): number => Number(points) / mm(1);
  return [...html.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    page,
    text,
    left: inMm(left),
    top: inMm(top),
    right: inMm(right),
    bottom: inMm(bottom),
  }));
}
