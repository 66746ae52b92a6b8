import type { DocumentModel } from '../../domain/documents/model';
import type { Result } from '../../domain/result';
import type { DocumentPages, IpcError } from '../../ipc/contract';
import type { JoinedPdf, JoinPart, LookedAt } from '../pdf/join/joinFiles';
import type { PictureFile } from '../pdf/pictures/read';
import type { PdfFile, WrittenPdf } from '../pdf/process/protocol';

/** How a running job hears that it is to stop, and says how far it is. */
export interface JobControl {
  readonly job: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Draws and joins documents in a process of its own; on any problem none of the files is left behind. */
export interface PdfService {
  render(
    request: JobControl & {
      readonly files: readonly PdfFile[];
      /** Logos and signatures the models name. */
      readonly pictures?: readonly PictureFile[];
    },
  ): Promise<Result<readonly WrittenPdf[], IpcError>>;
  /** Lays a document out without writing it. */
  layOut(request: {
    readonly job: string;
    readonly model: DocumentModel;
    readonly pictures: readonly PictureFile[];
  }): Promise<Result<DocumentPages, IpcError>>;
  /** Which of these PDFs could be joined. */
  lookAt(
    request: JobControl & { readonly paths: readonly string[] },
  ): Promise<Result<readonly LookedAt[], IpcError>>;
  /** Joins pages of PDFs into one at `path`. */
  join(
    request: JobControl & { readonly path: string; readonly parts: readonly JoinPart[] },
  ): Promise<Result<JoinedPdf, IpcError>>;
  /** Gives the memory of the process back after much work, unless it has something to do. */
  rest(): void;
}
