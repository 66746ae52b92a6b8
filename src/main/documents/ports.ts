import type { DocumentModel } from '../../domain/documents/model';
import type { Result } from '../../domain/result';
import type { IpcError, IpcResult } from '../../ipc/contract';

/** How a running job hears that it is to stop, and says how far it is. */
export interface JobControl {
  readonly job: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** One PDF to write: its documents follow each other in it. */
export interface PdfFile {
  /** Absolute path. */
  readonly path: string;
  readonly models: readonly DocumentModel[];
}

/** A PDF that is on disk, whole and synced. */
export interface WrittenPdf {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  /** The first page (1-based) of each document, in the order they were given. */
  readonly pageOf: readonly number[];
}

/** Draws documents in a process of its own; on any problem none of the files is left behind. */
export interface PdfService {
  render(
    request: JobControl & { readonly files: readonly PdfFile[] },
  ): Promise<Result<readonly WrittenPdf[], IpcError>>;
}

export interface PackEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Packs entries into one ZIP and proves it by reading it back; the same entries give the same bytes. */
export interface PackWriter {
  pack(entries: readonly PackEntry[], control: JobControl): Promise<IpcResult<Uint8Array>>;
}
