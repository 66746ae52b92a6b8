import type { DocumentModel } from '../../../domain/documents/model';
import { err, ok, type Result } from '../../../domain/result';
import type { DocumentPages } from '../../../ipc/pages';
import type { JoinedPdf, JoinPart, LookedAt } from '../join/joinFiles';
import type { PictureFile } from '../pictures/read';
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

export interface LayoutJob {
  readonly job: string;
  readonly model: DocumentModel;
  readonly pictures?: readonly PictureFile[];
}

type Control = Pick<PdfJob, 'job' | 'onProgress' | 'signal'>;

export interface LookJob extends Control {
  readonly paths: readonly string[];
}

export interface JoinJob extends Control {
  readonly path: string;
  readonly parts: readonly JoinPart[];
}

export interface PdfService {
  /** Draws and writes the files; on any problem none of them is left behind. */
  readonly render: (job: PdfJob) => Promise<Result<readonly WrittenPdf[], DrawProblem>>;
  /** What would be drawn of one document, page by page. */
  readonly layOut: (job: LayoutJob) => Promise<Result<DocumentPages, DrawProblem>>;
  /** Which of these PDFs could be joined. */
  readonly lookAt: (job: LookJob) => Promise<Result<readonly LookedAt[], DrawProblem>>;
  /** Joins pages of PDFs into one; see `joinFiles`. */
  readonly join: (job: JoinJob) => Promise<Result<JoinedPdf, DrawProblem>>;
  /** Ends the drawing process unless it has something to do; the next job starts a new one. */
  readonly rest: () => void;
  /** Ends the drawing process; the next job starts a new one. */
  readonly close: () => void;
}

export interface PdfServiceOptions {
  /** Starts the drawing process: `() => utilityProcess.fork(path of the built worker)`. */
  readonly spawn: () => DrawingProcess;
  /** Folder with the shipped fonts. */
  readonly fonts: string;
}

type Answered = Exclude<FromWorker, { type: 'progress' }>;

interface Waiting {
  readonly onProgress?: PdfJob['onProgress'];
  readonly settle: (message: Answered) => void;
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

  /** Sends a job and waits for its answer; `onSent` learns how to reach the process meanwhile. */
  const ask = (
    message: Exclude<ToWorker, { type: 'cancel' }>,
    onProgress: PdfJob['onProgress'],
    onSent: (child: DrawingProcess) => void,
  ): Promise<Answered> =>
    new Promise((resolve) => {
      const { job } = message;
      if (waiting.has(job)) return resolve(failed(job, 'job runs already'));
      running ??= start();
      const settle = (answered: Answered): void => {
        waiting.delete(job);
        resolve(answered);
      };
      waiting.set(job, { settle, ...(onProgress !== undefined && { onProgress }) });
      onSent(running);
      running.postMessage(message);
    });

  /** A job that can be cancelled and tells how far it is. */
  const work = async (
    message: Exclude<ToWorker, { type: 'cancel' }>,
    { onProgress, signal }: Omit<Control, 'job'>,
  ): Promise<Answered> => {
    const { job } = message;
    if (signal?.aborted) return { type: 'failed', job, problem: { code: 'cancelled' } };
    let child: DrawingProcess | null = null;
    const cancel = (): void => child?.postMessage({ type: 'cancel', job });
    signal?.addEventListener('abort', cancel, { once: true });
    const answered = await ask(message, onProgress, (asked) => {
      child = asked;
    });
    signal?.removeEventListener('abort', cancel);
    return answered;
  };

  const end = (): void => {
    const child = running;
    running = null;
    child?.kill();
  };

  return {
    render: async ({ job, files, pictures = [], ...control }) => {
      const message = { type: 'render', job, fonts, files, pictures } as const;
      const answered = await work(message, control);
      return answered.type === 'written' ? ok(answered.files) : err(problemOf(answered));
    },
    layOut: async ({ job, model, pictures = [] }) => {
      const message = { type: 'lay-out', job, fonts, model, pictures } as const;
      const answered = await work(message, {});
      return answered.type === 'laid-out' ? ok(answered.pages) : err(problemOf(answered));
    },
    lookAt: async ({ job, paths, ...control }) => {
      const answered = await work({ type: 'look-at', job, paths }, control);
      return answered.type === 'looked-at' ? ok(answered.files) : err(problemOf(answered));
    },
    join: async ({ job, path, parts, ...control }) => {
      const answered = await work({ type: 'join', job, path, parts }, control);
      return answered.type === 'joined' ? ok(answered.file) : err(problemOf(answered));
    },
    rest: () => {
      if (waiting.size === 0) end();
    },
    close: () => {
      end();
      failAll(waiting, 'drawing process was closed');
    },
  };
}

function answer(waiting: ReadonlyMap<string, Waiting>, message: FromWorker): void {
  const entry = waiting.get(message.job);
  if (entry === undefined) return;
  if (message.type === 'progress') entry.onProgress?.(message.done, message.total);
  else entry.settle(message);
}

function failAll(waiting: ReadonlyMap<string, Waiting>, detail: string): void {
  for (const [job, { settle }] of [...waiting]) settle(failed(job, detail));
}

function failed(job: string, detail: string): Answered {
  return { type: 'failed', job, problem: { code: 'failed', detail } };
}

function problemOf(answered: Answered): DrawProblem {
  if (answered.type === 'failed') return answered.problem;
  return { code: 'failed', detail: `unexpected ${answered.type}` };
}
