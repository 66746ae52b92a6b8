import { join } from 'node:path';
import type { DocumentModel } from '../../domain/documents/model';
import { ok } from '../../domain/result';
import type { IpcResult, Question } from '../../ipc/contract';
import type { JobControl } from '../documents/ports';
import type { PackTools, Ready } from './pack';

type Request = Question<'handoffWrite'>;

/** Draws the documents of a pack, each as a file of its own, and the paper file of all of them. */
export async function drawPack(
  request: Request,
  folder: string,
  { pdf, pictures: kept }: PackTools,
  control: JobControl,
): Promise<IpcResult<Ready[]>> {
  const wanted = wantedFiles(request);
  if (wanted.length === 0) return ok([]);
  const files = wanted.map(({ models }, i) => ({ path: join(folder, `${i}.pdf`), models }));
  const pictures = await kept.filesFor(wanted.flatMap(({ models }) => models));
  const drawn = await pdf.render({ ...control, files, pictures });
  if (!drawn.ok) return drawn;
  return ok(
    drawn.value.map(({ path: file, sha256, bytes }, i) => ({
      path: wanted[i]?.path ?? '',
      content: { file },
      sha256,
      bytes,
    })),
  );
}

interface Wanted {
  readonly path: string;
  readonly models: readonly DocumentModel[];
}

function wantedFiles({ documents, paper }: Request): Wanted[] {
  const single = documents.map(({ path, model }) => ({ path, models: [model] }));
  if (paper === null) return single;
  const byPath = new Map(documents.map(({ path, model }) => [path, model]));
  const models = paper.order.flatMap((part) =>
    'divider' in part ? [part.divider] : (byPath.get(part.document) ?? []),
  );
  return [...single, { path: paper.path, models }];
}
