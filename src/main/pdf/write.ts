import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { err, ok, type Result } from '../../domain/result';
import { type DrawOptions, drawDocuments } from './draw';
import type { DrawProblem } from './process/problem';
import type { PdfFile, WrittenPdf } from './process/protocol';

/**
 * Draws files one after the other. Each is written under a temporary name, synced and renamed, so
 * a path holds a whole PDF or nothing; when one fails those already written are removed again.
 * Progress counts documents over all files.
 */
export async function writePdfs(
  files: readonly PdfFile[],
  options: DrawOptions,
): Promise<Result<WrittenPdf[], DrawProblem>> {
  const total = files.reduce((sum, { models }) => sum + models.length, 0);
  const written: WrittenPdf[] = [];
  let before = 0;
  for (const file of files) {
    const onProgress = (done: number): void => options.onProgress?.(before + done, total);
    const result = await writePdf(file, { ...options, onProgress });
    if (!result.ok) {
      await Promise.all(written.map(({ path }) => rm(path, { force: true })));
      return { ok: false, error: inAll(result.error, before) };
    }
    written.push(result.value);
    before += file.models.length;
  }
  return ok(written);
}

/** Numbers the document at fault over all files. */
function inAll(problem: DrawProblem, before: number): DrawProblem {
  return 'document' in problem ? { ...problem, document: problem.document + before } : problem;
}

async function writePdf(
  { path, models, offset }: PdfFile,
  options: DrawOptions,
): Promise<Result<WrittenPdf, DrawProblem>> {
  const temporary = `${path}.part`;
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(temporary, 'w');
  try {
    const sink = async (chunk: Uint8Array): Promise<void> => {
      hash.update(chunk);
      bytes += chunk.length;
      await handle.write(chunk);
    };
    const moved = offset === undefined ? options : { ...options, offset };
    const drawn = await drawDocuments(models, sink, moved);
    if (!drawn.ok) return err(drawn.error);
    await handle.sync();
    await rename(temporary, path);
    return ok({ path, sha256: hash.digest('hex'), bytes, ...drawn.value });
  } finally {
    await handle.close();
    await rm(temporary, { force: true });
  }
}
