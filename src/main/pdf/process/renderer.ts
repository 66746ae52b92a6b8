import { err, ok, type Result } from '../../../domain/result';
import { loadFonts } from '../fonts';
import { type JoinOptions, joinFiles, lookAt } from '../join/joinFiles';
import { pagesOf } from '../pages';
import { loadPictures } from '../pictures/read';
import { writePdfs } from '../write';
import type { DrawProblem } from './problem';
import type { FromWorker, ToWorker } from './protocol';

/** How often progress is told at most: the window needs no more, and messages cost. */
const PROGRESS_EVERY = 10;

type Work = Exclude<ToWorker, { type: 'cancel' }>;
type Answer = Exclude<FromWorker, { type: 'progress' | 'failed' }>;

/**
 * The drawing process without its process: takes messages and answers them with `send`. Jobs run
 * in the order they come; a cancelled job stops at its next document or file.
 */
export function createRenderer(send: (message: FromWorker) => void): (message: ToWorker) => void {
  const cancelled = new Set<string>();
  let queue = Promise.resolve();
  return (message) => {
    if (message.type === 'cancel') cancelled.add(message.job);
    else queue = queue.then(() => run(message, cancelled, send));
  };
}

async function run(
  message: Work,
  cancelled: Set<string>,
  send: (message: FromWorker) => void,
): Promise<void> {
  const { job } = message;
  const control = {
    shouldStop: () => cancelled.has(job),
    onProgress: (done: number, total: number) => {
      if (done % PROGRESS_EVERY === 0 || done === total) {
        send({ type: 'progress', job, done, total });
      }
    },
  };
  try {
    const answer = await answerTo(message, control);
    send(answer.ok ? answer.value : { type: 'failed', job, problem: answer.error });
  } catch (error) {
    send({ type: 'failed', job, problem: failure(error) });
  } finally {
    cancelled.delete(job);
  }
}

async function answerTo(message: Work, control: JoinOptions): Promise<Result<Answer, DrawProblem>> {
  const { job } = message;
  switch (message.type) {
    case 'render': {
      const fonts = await loadFonts(message.fonts);
      const pictures = await loadPictures(message.pictures);
      const written = await writePdfs(message.files, { fonts, pictures, ...control });
      return written.ok ? ok({ type: 'written', job, files: written.value }) : err(written.error);
    }
    case 'lay-out': {
      const fonts = await loadFonts(message.fonts);
      const pictures = await loadPictures(message.pictures);
      const pages = pagesOf(message.model, { fonts, pictures });
      return pages.ok ? ok({ type: 'laid-out', job, pages: pages.value }) : err(pages.error);
    }
    case 'look-at': {
      const looked = await lookAt(message.paths, control);
      return looked.ok ? ok({ type: 'looked-at', job, files: looked.value }) : err(looked.error);
    }
    case 'join': {
      const joined = await joinFiles(message.path, message.parts, control);
      return joined.ok ? ok({ type: 'joined', job, file: joined.value }) : err(joined.error);
    }
  }
}

/** The code of a file-system error (ENOSPC and the like) without paths, which may hold names. */
function failure(error: unknown): DrawProblem {
  if (error instanceof Error && 'code' in error) {
    return { code: 'failed', detail: String(error.code) };
  }
  return { code: 'failed', detail: error instanceof Error ? error.message : 'unknown' };
}
