import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { err, ok } from '../../domain/result';
import type { IpcResult } from '../../ipc/contract';
import { PdfJoiner } from '../printing/joinPdf';
import { readPdf } from '../printing/readPages';
import type { DrawnSheet } from './drawPack';
import { BadEntry } from './entry';
import type { PackTools, Ready } from './pack';

/** The drawn sheets as one file: where each begins (from 1), and how many pages there are. */
interface DrawnPaper {
  readonly file: string;
  readonly pageOf: readonly number[];
  readonly pages: number;
}

interface Order {
  readonly sheets: readonly DrawnSheet[];
  readonly attachments: PackTools['attachments'];
  readonly signal: AbortSignal;
  /** Where the paper file is written. */
  readonly path: string;
}

/**
 * The paper file with the pages of kept PDFs behind their dividers. One kept file is in memory at a
 * time, and what is joined is written away at once. Throws `BadEntry` for a file that changed since.
 */
export async function joinPaper(
  { file, pageOf, pages }: DrawnPaper,
  { sheets, attachments, signal, path }: Order,
): Promise<IpcResult<Omit<Ready, 'path'>>> {
  const drawn = readPdf(await readFile(file));
  if (typeof drawn === 'string') return err({ code: 'failed', detail: `paper file ${drawn}` });
  const joiner = new PdfJoiner();
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(path, 'w', 0o600);
  const flush = async (): Promise<void> => {
    for (const chunk of joiner.drain()) {
      hash.update(chunk);
      bytes += chunk.length;
      await handle.writeFile(chunk);
    }
  };
  try {
    for (const [i, { kept }] of sheets.entries()) {
      signal.throwIfAborted();
      const from = (pageOf[i] ?? 1) - 1;
      joiner.add({ pdf: drawn, from, to: (pageOf[i + 1] ?? pages + 1) - 1 });
      if (kept !== null) await addKept(joiner, kept, attachments);
      await flush();
    }
    joiner.finish();
    await flush();
  } finally {
    await handle.close();
  }
  return ok({ content: { file: path }, sha256: hash.digest('hex'), bytes });
}

async function addKept(
  joiner: PdfJoiner,
  { path, sha256 }: NonNullable<DrawnSheet['kept']>,
  attachments: PackTools['attachments'],
): Promise<void> {
  const read = await attachments.read(sha256);
  const pdf = read.ok ? readPdf(read.value) : 'damaged';
  // It could be read a moment ago.
  if (typeof pdf === 'string') throw new BadEntry(path, 'changed');
  joiner.add({ pdf, from: 0, to: pdf.pages.length });
  joiner.forget(pdf);
}
