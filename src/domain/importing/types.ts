import type { RefusalParams } from '../refusal';

/** A row that cannot be taken: where, what stands there, and why (`texts.ts` has the sentence). */
export interface Rejected {
  /** Physical line of the file, from 1; the first line of a record that spans several. */
  readonly line: number;
  /** Header of the column, or `null` when the row as a whole is refused. */
  readonly field: string | null;
  readonly value: string;
  readonly code: string;
  readonly params: RefusalParams;
  /** The row as it was read, so that it can be handed back for correction. */
  readonly cells: readonly string[];
  /** SHA-256 of the file, where several files were read together. */
  readonly file?: string;
}

/** Something worth knowing that refuses nothing. `line` is `null` when it concerns the file. */
export interface Note {
  readonly line: number | null;
  readonly code: string;
  readonly params: RefusalParams;
}

/** Progress and cancel for long files. Called between blocks, never in the middle of a row. */
export interface Hooks {
  /** `done` of `total`, in the unit of the step (characters or rows). */
  readonly onProgress?: (done: number, total: number) => void;
  /** Return true to stop; the step then answers with the refusal `import.stopped`. */
  readonly shouldStop?: () => boolean;
}
