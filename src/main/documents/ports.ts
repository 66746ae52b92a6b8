import type { DocumentModel } from '../../domain/documents/model';
import type { IpcResult } from '../../ipc/contract';

/** How a running job hears that it is to stop, and says how far it is. */
export interface JobControl {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Many documents as one PDF. */
export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** The first page (1-based) of each document, in the order they were given. */
  readonly pageOf: readonly number[];
}

/**
 * Draws documents in a process of its own. Refuses with `missing-glyph` (the font has no sign for a
 * character), `cancelled`, or `failed` (the process ended).
 */
export interface PdfService {
  render(models: readonly DocumentModel[], control: JobControl): Promise<IpcResult<RenderedPdf>>;
}

export interface PackEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Packs entries into one ZIP and proves it by reading it back; the same entries give the same bytes. */
export interface PackWriter {
  pack(entries: readonly PackEntry[], control: JobControl): Promise<IpcResult<Uint8Array>>;
}
