import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok } from '../../domain/result';
import type { IpcResult, Question } from '../../ipc/contract';
import type { JobControl, PackEntry, PackWriter, PdfService } from './ports';

export interface PackTools {
  readonly pdf: PdfService;
  readonly packer: PackWriter;
  /** Where drawn documents lie until they are packed: a private folder of ours. */
  readonly workFolder: string;
}

/** The bytes of a handoff pack: texts as they are, every document drawn as a PDF of its own. */
export async function makePack(
  request: Question<'handoffWrite'>,
  tools: PackTools,
  control: JobControl,
): Promise<IpcResult<Uint8Array>> {
  const folder = await mkdtemp(join(tools.workFolder, 'pack-'));
  try {
    const drawn = await drawEntries(request, tools.pdf, folder, control);
    if (!drawn.ok) return drawn;
    const texts = request.texts.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
    return await tools.packer.pack([...texts, ...drawn.value], control);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function drawEntries(
  { documents }: Question<'handoffWrite'>,
  pdf: PdfService,
  folder: string,
  control: JobControl,
): Promise<IpcResult<PackEntry[]>> {
  if (documents.length === 0) return ok([]);
  const files = documents.map(({ model }, index) => ({
    path: join(folder, `${index}.pdf`),
    models: [model],
  }));
  const drawn = await pdf.render({ ...control, files });
  if (!drawn.ok) return drawn;
  const entries = documents.map(async ({ path }, index) => ({
    path,
    bytes: await readFile(join(folder, `${index}.pdf`)),
  }));
  return ok(await Promise.all(entries));
}
