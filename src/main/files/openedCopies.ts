import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, shell } from 'electron';
import { err, ok } from '../../domain/result';
import type { IpcResult } from '../../ipc/contract';
import { safeFileName } from './fileNames';

/** Readable copies for the system's viewer, so that it never holds the kept file itself. */
export interface OpenedCopies {
  /**
   * `extension` (without the dot) is that of the copy, whatever the name says; the caller vouches that
   * its viewer only shows it.
   */
  open(bytes: Uint8Array, suggestedName: string, extension?: string): Promise<IpcResult<null>>;
}

/** The copies live in a private temporary folder that goes when the application does. */
export function createOpenedCopies(): OpenedCopies {
  let folder: string | null = null;
  app.on('will-quit', () => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  });
  return {
    async open(bytes, suggestedName, extension = 'pdf') {
      folder ??= await mkdtemp(join(app.getPath('temp'), 'forbear-'));
      const own = await mkdtemp(join(folder, 'copy-'));
      const path = join(own, safeFileName(suggestedName, extension));
      await writeFile(path, bytes, { mode: 0o400 });
      const problem = await shell.openPath(path);
      return problem === ''
        ? ok(null)
        : err({ code: 'no-viewer', detail: extension.toUpperCase() });
    },
  };
}
