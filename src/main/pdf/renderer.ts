import { loadFonts } from './fonts';
import { pagesOf } from './pages';
import { loadPictures } from './pictures/read';
import type { DrawProblem } from './problem';
import type { FromWorker, ToWorker } from './protocol';
import { writePdfs } from './write';

/** How often progress is told at most: the window needs no more, and messages cost. */
const PROGRESS_EVERY = 10;

/**
 * The drawing process without its process: takes messages and answers them with `send`. Jobs run
 * in the order they come; a cancelled job stops at its next document.
 */
export function createRenderer(send: (message: FromWorker) => void): (message: ToWorker) => void {
  const cancelled = new Set<string>();
  let queue = Promise.resolve();
  return (message) => {
    if (message.type === 'cancel') cancelled.add(message.job);
    else if (message.type === 'lay-out') queue = queue.then(() => layOutOne(message, send));
    else queue = queue.then(() => run(message, cancelled, send));
  };
}

async function run(
  { job, fonts: folder, files, pictures }: Extract<ToWorker, { type: 'render' }>,
  cancelled: Set<string>,
  send: (message: FromWorker) => void,
): Promise<void> {
  try {
    const fonts = await loadFonts(folder);
    const result = await writePdfs(files, {
      fonts,
      pictures: await loadPictures(pictures),
      shouldStop: () => cancelled.has(job),
      onProgress: (done, total) => {
        if (done % PROGRESS_EVERY === 0 || done === total) {
          send({ type: 'progress', job, done, total });
        }
      },
    });
    if (result.ok) send({ type: 'written', job, files: result.value });
    else send({ type: 'failed', job, problem: result.error });
  } catch (error) {
    send({ type: 'failed', job, problem: failure(error) });
  } finally {
    cancelled.delete(job);
  }
}

async function layOutOne(
  { job, fonts, model, pictures }: Extract<ToWorker, { type: 'lay-out' }>,
  send: (message: FromWorker) => void,
): Promise<void> {
  try {
    const pages = pagesOf(model, {
      fonts: await loadFonts(fonts),
      pictures: await loadPictures(pictures),
    });
    if (pages.ok) send({ type: 'laid-out', job, pages: pages.value });
    else send({ type: 'failed', job, problem: pages.error });
  } catch (error) {
    send({ type: 'failed', job, problem: failure(error) });
  }
}

/** The code of a file-system error (ENOSPC and the like) without paths, which may hold names. */
function failure(error: unknown): DrawProblem {
  if (error instanceof Error && 'code' in error) {
    return { code: 'failed', detail: String(error.code) };
  }
  return { code: 'failed', detail: error instanceof Error ? error.message : 'unknown' };
}
