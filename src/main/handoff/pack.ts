import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileProof, finishManifest, MANIFEST_PATH } from '../../domain/handoff/manifest';
import { err, ok } from '../../domain/result';
import type { IpcResult, Question } from '../../ipc/contract';
import type { KeptPictures } from '../documents/pictures';
import type { JobControl, PdfService } from '../documents/ports';
import { type WrittenZip, writeZip, type ZipEntry } from './zip';

/** A file of the pack before it is packed. */
type Ready = ZipEntry & FileProof;

export interface PackTools {
  readonly pdf: PdfService;
  readonly pictures: KeptPictures;
  /** Where drawn documents lie until they are packed: a private folder of ours. */
  readonly workFolder: string;
}

/**
 * Writes a handoff pack to `path`: draws its documents into a temporary folder, completes the
 * manifest with their hashes, packs, and proves the archive by reading it back.
 */
export async function writePack(
  request: Question<'handoffWrite'>,
  path: string,
  tools: PackTools,
  control: JobControl,
): Promise<IpcResult<WrittenZip>> {
  const folder = await mkdtemp(join(tools.workFolder, 'pack-'));
  try {
    const texts = request.texts.map((one) => readyText(one.path, one.text));
    const drawn = await drawAll(request, folder, tools, control);
    if (!drawn.ok) return drawn;
    const ready = [...texts, ...drawn.value].sort(byPath);
    const manifest = readyText(MANIFEST_PATH, finishManifest(request.manifest, ready));
    const date = new Date(`${request.manifest.cutOff}T12:00:00Z`);
    const { signal } = control;
    return ok(await writeZip(path, [...ready, manifest], { date, signal }));
  } catch (error) {
    if (control.signal.aborted) return err({ code: 'cancelled', detail: 'pack' });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function drawAll(
  { documents }: Question<'handoffWrite'>,
  folder: string,
  { pdf, pictures: kept }: PackTools,
  control: JobControl,
): Promise<IpcResult<Ready[]>> {
  if (documents.length === 0) return ok([]);
  const files = documents.map(({ model }, i) => ({
    path: join(folder, `${i}.pdf`),
    models: [model],
  }));
  const pictures = await kept.filesFor(documents.map(({ model }) => model));
  const drawn = await pdf.render({ ...control, files, pictures });
  if (!drawn.ok) return drawn;
  return ok(
    drawn.value.map(({ path: file, sha256, bytes }, i) => ({
      path: documents[i]?.path ?? '',
      content: { file },
      sha256,
      bytes,
    })),
  );
}

function readyText(path: string, text: string): Ready {
  const content = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, content, sha256, bytes: content.length };
}

function byPath(a: Ready, b: Ready): number {
  return a.path < b.path ? -1 : 1;
}
