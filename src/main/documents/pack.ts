import type { IpcResult, Question } from '../../ipc/contract';
import type { JobControl, PackEntry, PackWriter, PdfService } from './ports';

export interface PackTools {
  readonly pdf: PdfService;
  readonly packer: PackWriter;
}

/** The bytes of a handoff pack: texts as they are, every document drawn as a PDF of its own. */
export async function makePack(
  request: Question<'handoffWrite'>,
  { pdf, packer }: PackTools,
  control: JobControl,
): Promise<IpcResult<Uint8Array>> {
  const entries: PackEntry[] = request.texts.map(({ path, text }) => ({
    path,
    bytes: Buffer.from(text, 'utf8'),
  }));
  const quiet = { signal: control.signal, onProgress: () => undefined };
  for (const [index, { path, model }] of request.documents.entries()) {
    const drawn = await pdf.render([model], quiet);
    if (!drawn.ok) return drawn;
    entries.push({ path, bytes: drawn.value.bytes });
    control.onProgress(index + 1, request.documents.length);
  }
  return packer.pack(entries, quiet);
}
