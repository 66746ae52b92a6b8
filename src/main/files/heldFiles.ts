import { randomUUID } from 'node:crypto';
import { err, ok } from '../../domain/result';
import type { HeldFile, IpcResult } from '../../ipc/contract';
import { PIECE_BYTES } from '../../ipc/limits';

/**
 * Chosen files on their way to the window. Handing over a large one at once would hold the window up,
 * so it asks for piece after piece; it never learns a path.
 */
export interface HeldFiles {
  /** Takes the files of one choice in place of what was left of the choice before. */
  readonly hold: (files: readonly NamedFile[]) => readonly HeldFile[];
  /** At most `PIECE_BYTES` from a position; with its last piece a file is forgotten. */
  readonly read: (key: string, from: number) => IpcResult<Uint8Array>;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes are held in memory, under keys that tell nothing of where they came from. */
export function heldFiles(): HeldFiles {
  const held = new Map<string, Uint8Array>();
  return {
    hold: (files) => {
      held.clear();
      return files.map(({ name, bytes }) => {
        const key = randomUUID();
        held.set(key, bytes);
        return { name, key, size: bytes.length };
      });
    },
    read: (key, from) => {
      const bytes = held.get(key);
      if (bytes === undefined || from > bytes.length) {
        return err({ code: 'not-found', detail: 'not held any more' });
      }
      const end = from + PIECE_BYTES;
      if (end >= bytes.length) held.delete(key);
      // A copy: a part of a buffer would be sent with all of it.
      return ok(new Uint8Array(bytes.subarray(from, end)));
    },
  };
}
