import type { DocumentModel } from '../../../domain/documents/model';
import { err, ok, type Result } from '../../../domain/result';
import type { DocumentPages } from '../../../ipc/pages';
import type { JoinedPdf, JoinPart, LookedAt } from '../join/joinFiles';
import type { PictureFile } from '../pictures/read';
import type { DrawProblem } from './problem';
import type { PdfFile, WrittenPdf } from './protocol';
import { type Answered, createWorkman, type DrawingProcess } from './workman';

/** Documents to draw, each into a file of its own. Aborting `signal` ends the job as cancelled. */
export interface PdfJob {
  readonly job: string;
  readonly files: readonly PdfFile[];
  readonly pictures?: readonly PictureFile[];
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** One document to look at, page by page. */
export interface LayoutJob {
  readonly job: string;
  readonly model: DocumentModel;
  readonly pictures?: readonly PictureFile[];
}

type Control = Pick<PdfJob, 'job' | 'onProgress' | 'signal'>;

/** PDFs of which it is asked whether they could be joined. */
export interface LookJob extends Control {
  readonly paths: readonly string[];
}

/** `path` is where the joined PDF goes. */
export interface JoinJob extends Control {
  readonly path: string;
  readonly parts: readonly JoinPart[];
}

/** Drawing as main asks for it. One job of a name at a time. */
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

/**
 * Main's side of drawing: one process, started at the first job and kept, because it has then
 * parsed the fonts. If it dies, its jobs fail and the next one starts another.
 */
export function createPdfService({ spawn, fonts }: PdfServiceOptions): PdfService {
  const { work, rest, close } = createWorkman(spawn);
  return {
    rest,
    close,
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
  };
}

function problemOf(answered: Answered): DrawProblem {
  if (answered.type === 'failed') return answered.problem;
  return { code: 'failed', detail: `unexpected ${answered.type}` };
}
