import { join } from 'node:path';
import { err, ok } from '../../domain/result';
import type { IpcResult } from '../../ipc/contract';
import type { JoinPart } from '../pdf/join/joinFiles';
import type { WrittenPdf } from '../pdf/process/protocol';
import type { Meter } from './meter';
import type { PackTools, Ready } from './pack';
import type { PaperSheet } from './paperSheets';

interface Order {
  readonly sheets: readonly PaperSheet[];
  /** Where the documents of the pack were drawn, by their place in it. */
  readonly drawn: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly meter: Meter;
}

/**
 * The paper file as pages of other files: the documents as they were drawn for the pack, dividers drawn
 * for it alone, and kept PDFs behind theirs.
 */
export async function joinPaper(
  { sheets, drawn, folder, meter }: Order,
  { pdf, pictures: kept, attachments }: PackTools,
): Promise<IpcResult<Omit<Ready, 'path'>>> {
  const models = sheets.flatMap(({ document, model }) => (document === null ? [model] : []));
  const pictures = await kept.filesFor(models);
  const files = [{ path: join(folder, 'dividers.pdf'), models }];
  const made = await pdf.render({ ...meter.next(), files, pictures });
  pdf.rest();
  if (!made.ok) return made;
  const [dividers] = made.value;
  if (dividers === undefined) return err({ code: 'failed', detail: 'no divider was drawn' });
  const path = join(folder, 'paper.pdf');
  const parts = partsOf(sheets, drawn, dividers, (hash) => attachments.pathOf(hash));
  const joined = await pdf.join({ ...meter.next(), path, parts });
  pdf.rest();
  if (!joined.ok) return joined;
  const { sha256, bytes } = joined.value;
  return ok({ content: { file: path }, sha256, bytes });
}

function partsOf(
  sheets: readonly PaperSheet[],
  drawn: Order['drawn'],
  dividers: WrittenPdf,
  pathOf: (sha256: string) => string,
): JoinPart[] {
  let at = 0;
  return sheets.flatMap(({ document, kept }): JoinPart[] => {
    const file = document === null ? undefined : drawn.get(document);
    if (document !== null && file !== undefined) {
      return [{ path: file, name: document, sha256: null }];
    }
    const page = dividerPart(dividers, at);
    at += 1;
    if (kept === null) return [page];
    const { sha256, path: name } = kept;
    return [page, { path: pathOf(sha256), name, sha256 }];
  });
}

function dividerPart({ path, pageOf, pages }: WrittenPdf, at: number): JoinPart {
  const from = (pageOf[at] ?? 1) - 1;
  const to = (pageOf[at + 1] ?? pages + 1) - 1;
  return { path, name: 'paper-file.pdf', sha256: null, from, to };
}
