import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { FileSystem } from '../files/fileSystem';
import { writeAtomic } from '../files/writeAtomic';

const windowState = z.object({
  bounds: z
    .object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
    .nullable(),
  maximized: z.boolean(),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  zoom: z.number().min(-5).max(6),
});

/** How the window looked when it was last seen. `zoom` is Chromium's zoom level (0 = 100 %). */
export type WindowState = Readonly<z.infer<typeof windowState>>;

const FIRST: WindowState = { bounds: null, maximized: false, theme: 'system', zoom: 0 };

/** View state worth keeping; one that cannot be read is begun anew, since no fact is in it. */
export interface WindowMemory {
  get(): WindowState;
  set(change: Partial<WindowState>): Promise<void>;
}

/**
 * Reads what was kept at `path`. Writes follow one another, each of the state at the time of its
 * call.
 */
export function openWindowMemory(path: string, files: FileSystem): WindowMemory {
  let state = readState(path);
  let writing: Promise<void> = Promise.resolve();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      const write = () => writeAtomic(path, JSON.stringify(state), files);
      writing = writing.then(write, write);
      return writing;
    },
  };
}

function readState(path: string): WindowState {
  try {
    return windowState.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return FIRST;
  }
}
