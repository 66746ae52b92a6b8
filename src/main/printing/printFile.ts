import { readFile, writeFile } from 'node:fs/promises';
import { err, ok } from '../../domain/result';
import type { IpcResult, Question } from '../../ipc/contract';
import type { KeptPictures } from '../documents/pictures';
import type { JobControl, PdfService } from '../documents/ports';
import { type KeptFiles, sha256Of } from '../files/keptFiles';
import { joinPdf, type PageRange } from '../pdf/join/joinPdf';
import { readPdf } from '../pdf/join/readPages';

type Letters = Question<'printFileMake'>['letters'];

interface Ports {
  readonly pdf: PdfService;
  readonly pictures: KeptPictures;
  readonly attachments: KeptFiles;
}

/** A print file on disk. */
export interface WrittenPrintFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  readonly pageOf: readonly number[];
  readonly missing: readonly string[];
}

/**
 * Draws the letters one after the other, each followed by its enclosures, into one PDF at `path`.
 * An enclosure that cannot be read is named and left out: it has to be put in by hand.
 */
export async function writePrintFile(
  letters: Letters,
  path: string,
  { pdf, pictures, attachments }: Ports,
  control: JobControl,
  offset?: { readonly x: number; readonly y: number },
): Promise<IpcResult<WrittenPrintFile>> {
  const models = letters.map(({ model }) => model);
  const drawn = await pdf.render({
    ...control,
    files: [{ path, models, ...(offset !== undefined && { offset }) }],
    pictures: await pictures.filesFor(models),
  });
  if (!drawn.ok) return drawn;
  const [file] = drawn.value;
  if (file === undefined) return err({ code: 'failed', detail: 'nothing was drawn' });
  const { sha256, bytes, pages, pageOf } = file;
  if (letters.every(({ enclosures }) => enclosures.length === 0)) {
    return ok({ sha256, bytes, pages, pageOf, missing: [] });
  }
  return withEnclosures(letters, path, file, attachments);
}

async function withEnclosures(
  letters: Letters,
  path: string,
  { pages, pageOf }: { readonly pages: number; readonly pageOf: readonly number[] },
  attachments: KeptFiles,
): Promise<IpcResult<WrittenPrintFile>> {
  const drawn = readPdf(await readFile(path));
  if (typeof drawn === 'string') return err({ code: 'failed', detail: `print file ${drawn}` });
  const ranges: PageRange[] = [];
  const starts: number[] = [];
  const missing: string[] = [];
  let total = 0;
  const add = (range: PageRange): void => {
    ranges.push(range);
    total += range.to - range.from;
  };
  for (const [i, { enclosures }] of letters.entries()) {
    starts.push(total + 1);
    add({ pdf: drawn, from: (pageOf[i] ?? 1) - 1, to: (pageOf[i + 1] ?? pages + 1) - 1 });
    for (const { sha256, name } of enclosures) {
      const kept = await attachments.read(sha256);
      const read = kept.ok ? readPdf(kept.value) : 'damaged';
      if (typeof read === 'string') missing.push(name);
      else add({ pdf: read, from: 0, to: read.pages.length });
    }
  }
  const joined = joinPdf(ranges);
  await writeFile(path, joined);
  const sha256 = sha256Of(joined);
  return ok({ sha256, bytes: joined.length, pages: total, pageOf: starts, missing });
}
