import { join } from 'node:path';
import type { DocumentModel } from '../../domain/documents/model';
import { ok } from '../../domain/result';
import type { IpcResult, Question } from '../../ipc/contract';
import type { JobControl } from '../documents/ports';
import { joinPaper } from './joinPaper';
import { createMeter, type Meter } from './meter';
import type { PackTools, Ready } from './pack';
import { keptPdfs, paperSheets } from './paperSheets';

type Request = Question<'handoffWrite'>;

/** As many documents go to the drawing process at a time: what is drawn need not stay in memory. */
const AT_A_TIME = 50;

/** The steps of `drawPack` at most. */
export function drawingSteps({ documents, paper }: Request): number {
  const order = paper?.order ?? [];
  return 2 * keptPdfs(order).length + documents.length + 2 * order.length;
}

/**
 * Draws the documents of a pack, each as a file of its own, and the paper file of all of them. Where
 * pages of kept files go into it, only its dividers are drawn for it and everything is joined. The
 * drawing process rests between these steps, so that the memory of one does not add to the next.
 */
export async function drawPack(
  request: Request,
  folder: string,
  tools: PackTools,
  control: JobControl,
): Promise<IpcResult<Ready[]>> {
  const { paper, documents } = request;
  const meter = createMeter(control, drawingSteps(request));
  const looked = await paperSheets(request, tools, meter.next());
  tools.pdf.rest();
  if (!looked.ok) return looked;
  const sheets = looked.value;
  const joins = sheets.some(({ kept }) => kept !== null);
  const single = documents.map(({ path, model }) => ({ path, models: [model] }));
  const whole =
    paper === null || joins || sheets.length === 0
      ? []
      : [{ path: paper.path, models: sheets.map(({ model }) => model) }];
  const drawn = await drawAll([...single, ...whole], folder, tools, meter);
  tools.pdf.rest();
  if (!drawn.ok || paper === null || !joins) return drawn;
  const files = new Map(drawn.value.map(({ path, content }) => [path, content.file]));
  const joined = await joinPaper({ sheets, drawn: files, folder, meter }, tools);
  return joined.ok ? ok([...drawn.value, { path: paper.path, ...joined.value }]) : joined;
}

interface Wanted {
  readonly path: string;
  readonly models: readonly DocumentModel[];
}

type Drawn = Ready & { readonly content: { readonly file: string } };

async function drawAll(
  wanted: readonly Wanted[],
  folder: string,
  { pdf, pictures: kept }: PackTools,
  meter: Meter,
): Promise<IpcResult<Drawn[]>> {
  const ready: Drawn[] = [];
  for (let at = 0; at < wanted.length; at += AT_A_TIME) {
    const some = wanted.slice(at, at + AT_A_TIME);
    const files = some.map(({ models }, i) => ({ path: join(folder, `${at + i}.pdf`), models }));
    const pictures = await kept.filesFor(some.flatMap(({ models }) => models));
    const drawn = await pdf.render({ ...meter.next(), files, pictures });
    if (!drawn.ok) return drawn;
    for (const [i, { path: file, sha256, bytes }] of drawn.value.entries()) {
      ready.push({ path: some[i]?.path ?? '', content: { file }, sha256, bytes });
    }
  }
  return ok(ready);
}
