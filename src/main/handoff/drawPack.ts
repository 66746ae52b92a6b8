import { join } from 'node:path';
import type { DocumentModel } from '../../domain/documents/model';
import type { PaperSheet } from '../../domain/handoff/input';
import { ok } from '../../domain/result';
import type { IpcResult, Question } from '../../ipc/contract';
import type { JobControl } from '../documents/ports';
import { readPdf } from '../printing/readPages';
import { joinPaper } from './joinPaper';
import type { PackTools, Ready } from './pack';

type Request = Question<'handoffWrite'>;

/** Draws the documents of a pack, each as a file of its own, and the paper file of all of them. */
export async function drawPack(
  request: Request,
  folder: string,
  { pdf, pictures: kept, attachments }: PackTools,
  control: JobControl,
): Promise<IpcResult<Ready[]>> {
  const single = request.documents.map(({ path, model }) => ({ path, models: [model] }));
  const sheets = await paperSheets(request, attachments, control.signal);
  const wanted = sheets.length === 0 ? single : [...single, paperOf(request, sheets)];
  if (wanted.length === 0) return ok([]);
  const files = wanted.map(({ models }, i) => ({ path: join(folder, `${i}.pdf`), models }));
  const pictures = await kept.filesFor(wanted.flatMap(({ models }) => models));
  const drawn = await pdf.render({ ...control, files, pictures });
  if (!drawn.ok) return drawn;
  const ready = drawn.value.map(({ path: file, sha256, bytes }, i) => ({
    path: wanted[i]?.path ?? '',
    content: { file },
    sha256,
    bytes,
  }));
  const last = drawn.value.at(-1);
  if (last === undefined || !sheets.some(({ kept: pages }) => pages !== null)) return ok(ready);
  const paper = await joinPaper(
    { file: last.path, pageOf: last.pageOf, pages: last.pages },
    { sheets, attachments, signal: control.signal, path: join(folder, 'paper.pdf') },
  );
  if (!paper.ok) return paper;
  return ok([...ready.slice(0, -1), { path: request.paper?.path ?? '', ...paper.value }]);
}

/** One sheet of the paper file: what is drawn, and the kept PDF whose pages follow it. */
export interface DrawnSheet {
  readonly model: DocumentModel;
  readonly kept: { readonly path: string; readonly sha256: string } | null;
}

function paperOf({ paper }: Request, sheets: readonly DrawnSheet[]) {
  return { path: paper?.path ?? '', models: sheets.map(({ model }) => model) };
}

/** The sheets in order. A PDF that cannot be read has a page that says so, and stays a file. */
async function paperSheets(
  { documents, paper }: Request,
  attachments: PackTools['attachments'],
  signal: AbortSignal,
): Promise<DrawnSheet[]> {
  if (paper === null) return [];
  const byPath = new Map(documents.map(({ path, model }) => [path, model]));
  const sheets: DrawnSheet[] = [];
  for (const part of paper.order) {
    signal.throwIfAborted();
    const model = 'document' in part ? byPath.get(part.document) : undefined;
    if (model !== undefined) sheets.push({ model, kept: null });
    else if ('file' in part) sheets.push(await fileSheet(part, attachments));
    else if ('divider' in part) sheets.push({ model: part.divider, kept: null });
  }
  return sheets;
}

async function fileSheet(
  { file, sha256, ...pages }: Extract<PaperSheet, { file: string }>,
  attachments: PackTools['attachments'],
): Promise<DrawnSheet> {
  const bytes = await attachments.read(sha256);
  const read = bytes.ok ? readPdf(bytes.value) : 'damaged';
  if (typeof read === 'string') return { model: pages[read], kept: null };
  return { model: pages.divider, kept: { path: file, sha256 } };
}
