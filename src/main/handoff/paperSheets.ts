import type { DocumentModel } from '../../domain/documents/model';
import { ok } from '../../domain/result';
import type { IpcResult, Question } from '../../ipc/contract';
import type { JobControl } from '../documents/ports';
import type { LookedAt } from '../pdf/join/joinFiles';
import type { PackTools } from './pack';

type Request = Question<'handoffWrite'>;
type PaperPart = NonNullable<Request['paper']>['order'][number];
type FilePart = Extract<PaperPart, { file: string }>;

/** One sheet of the paper file. */
export interface PaperSheet {
  /** What is drawn. */
  readonly model: DocumentModel;
  /** The place of the document in the pack that this is; null for a divider. */
  readonly document: string | null;
  /** The kept PDF whose pages follow. */
  readonly kept: { readonly path: string; readonly sha256: string } | null;
}

/** The parts that are PDFs kept before; the others are drawn. */
export function keptPdfs(order: readonly PaperPart[]): FilePart[] {
  return order.flatMap((part) => ('file' in part ? [part] : []));
}

/** The sheets in order. A PDF that cannot be read has a page that says so, and stays a file. */
export async function paperSheets(
  { documents, paper }: Request,
  { pdf, attachments }: PackTools,
  control: JobControl,
): Promise<IpcResult<PaperSheet[]>> {
  if (paper === null) return ok([]);
  const hashes = [...new Set(keptPdfs(paper.order).map(({ sha256 }) => sha256))];
  const paths = hashes.map((hash) => attachments.pathOf(hash));
  const looked = paths.length === 0 ? ok([]) : await pdf.lookAt({ ...control, paths });
  if (!looked.ok) return looked;
  const found = new Map(hashes.map((hash, i) => [hash, looked.value[i] ?? 'damaged']));
  const models = new Map(documents.map(({ path, model }) => [path, model]));
  return ok(paper.order.flatMap((part) => sheetOf(part, models, found)));
}

function sheetOf(
  part: PaperPart,
  models: ReadonlyMap<string, DocumentModel>,
  found: ReadonlyMap<string, LookedAt>,
): PaperSheet[] {
  if ('divider' in part && !('file' in part)) {
    return [{ model: part.divider, document: null, kept: null }];
  }
  if ('document' in part) {
    const model = models.get(part.document);
    return model === undefined ? [] : [{ model, document: part.document, kept: null }];
  }
  const { file: path, sha256, ...pages } = part;
  const state = found.get(sha256) ?? 'damaged';
  if (state !== 'readable') return [{ model: pages[state], document: null, kept: null }];
  return [{ model: pages.divider, document: null, kept: { path, sha256 } }];
}
