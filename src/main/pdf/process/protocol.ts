import type { DocumentModel } from '../../../domain/documents/model';
import type { DocumentPages } from '../../../ipc/pages';
import type { JoinedPdf, JoinPart, LookedAt } from '../join/joinFiles';
import type { PictureFile } from '../pictures/read';
import type { DrawProblem } from './problem';

/** One PDF to write: its documents follow each other in it. */
export interface PdfFile {
  /** Absolute path; written under a temporary name beside it first. */
  readonly path: string;
  readonly models: readonly DocumentModel[];
  /** Millimetres all is moved to the right and down to meet a printer; never for a file that is kept. */
  readonly offset?: { readonly x: number; readonly y: number };
}

/** A PDF that is on disk, whole and synced. */
export interface WrittenPdf {
  readonly path: string;
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  /** First page (1-based) of each document. */
  readonly pageOf: readonly number[];
}

/** What main tells the drawing process. */
export type ToWorker =
  | {
      readonly type: 'render';
      readonly job: string;
      readonly fonts: string;
      readonly files: readonly PdfFile[];
      /** Every logo and signature the models name. */
      readonly pictures: readonly PictureFile[];
    }
  | {
      readonly type: 'lay-out';
      readonly job: string;
      readonly fonts: string;
      readonly model: DocumentModel;
      readonly pictures: readonly PictureFile[];
    }
  | { readonly type: 'look-at'; readonly job: string; readonly paths: readonly string[] }
  | {
      readonly type: 'join';
      readonly job: string;
      readonly path: string;
      readonly parts: readonly JoinPart[];
    }
  | { readonly type: 'cancel'; readonly job: string };

/** What the drawing process answers; `done` and `total` count documents or files. */
export type FromWorker =
  | {
      readonly type: 'progress';
      readonly job: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: 'written'; readonly job: string; readonly files: readonly WrittenPdf[] }
  | { readonly type: 'laid-out'; readonly job: string; readonly pages: DocumentPages }
  | { readonly type: 'looked-at'; readonly job: string; readonly files: readonly LookedAt[] }
  | { readonly type: 'joined'; readonly job: string; readonly file: JoinedPdf }
  | { readonly type: 'failed'; readonly job: string; readonly problem: DrawProblem };
