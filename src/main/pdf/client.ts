import { err, ok, type Result } from '../../domain/result';
import type { PictureFile } from './pictures/read';
import type { DrawProblem } from './problem';
import type { FromWorker, PdfFile, ToWorker, WrittenPdf } from './protocol';

/** The part of Electron's `UtilityProcess` that is used; tests give their own. */
export interface DrawingProcess {
  postMessage(message: ToWorker): void;
  on(event: 'message', listener: (message: FromWorker) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): unknown;
}

export interface PdfJob {
  readonly job: string;
  readonly files: readonly PdfFile[];
  readonly pictures?: readonly PictureFile[];
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface PdfService {
  /** Draws and writes the files; on any problem none of them is left behind. */
  readonly render: (job: PdfJob) => Promise<Result<readonly WrittenPdf[], DrawProblem>>;
  /** Ends the drawing process; the next `render` starts a new one. */
  readonly close: () => void;
}

export interface PdfServiceOptions {
  /** Starts the drawing process: `() => utilityProcess.fork(path of the built worker)`. */
  readonly spawn: () => DrawingProcess;
  /** Folder with the shipped fonts. */
  readonly fonts: string;
}

interface Waiting {
  readonly job: PdfJob;
  readonly settle: (result: Result<readonly WrittenPdf[], DrawProblem>) => void;
}

/**
 * Main's side of drawing: one process, started at the first job and kept, because it has then
 * parsed the fonts. If it dies, its jobs fail and the next one starts another.
 */
export function createPdfService({ spawn, fonts }: PdfServiceOptions): PdfService {
  const waiting = new Map<string, Waiting>();
  let running: DrawingProcess | null = null;

  const start = (): DrawingProcess => {
    const child = spawn();
    child.on('message', (message) => answer(waiting, message));
    child.on('exit', (code) => {
      if (running !== child) return;
      running = null;
      failAll(waiting, `drawing process ended (${code})`);
    });
    return child;
  };

  return {
    render: (job) =>
      new Promise((resolve) => {
        if (job.signal?.aborted) return resolve(err({ code: 'cancelled' }));
        if (waiting.has(job.job))
          return resolve(err({ code: 'failed', detail: 'job runs already' }));
        running ??= start();
        const child = running;
        const cancel = (): void => child.postMessage({ type: 'cancel', job: job.job });
        job.signal?.addEventListener('abort', cancel, { once: true });
        const settle: Waiting['settle'] = (result) => {
          job.signal?.removeEventListener('abort', cancel);
          waiting.delete(job.job);
          resolve(result);
        };
        waiting.set(job.job, { job, settle });
        const { files, pictures = [] } = job;
        child.postMessage({ type: 'render', job: job.job, fonts, files, pictures });
      }),
    close: () => {
      const child = running;
      running = null;
      child?.kill();
      failAll(waiting, 'drawing process was closed');
    },
  };
}

function answer(waiting: ReadonlyMap<string, Waiting>, message: FromWorker): void {
  const entry = waiting.get(message.job);
  if (entry === undefined) return;
  switch (message.type) {
    case 'progress':
      entry.job.onProgress?.(message.done, message.total);
      return;
    case 'written':
      entry.settle(ok(message.files));
      return;
    case 'failed':
      entry.settle(err(message.problem));
      return;
  }
}

function failAll(waiting: ReadonlyMap<string, Waiting>, detail: string): void {
  for (const { settle } of [...waiting.values()]) settle(err({ code: 'failed', detail }));
}
