import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Every place below the user's data folder that main writes to. */
export interface Folders {
  readonly root: string;
  readonly ledgers: string;
  readonly documents: string;
  /** Files that invoices came as, and what users attach to customers. */
  readonly attachments: string;
  readonly logs: string;
  /** For files in the making; emptied at every start. */
  readonly work: string;
}

/** Makes the folders of the user, which nobody else may read; `work` is emptied at each start. */
export function prepareFolders(userData: string): Folders {
  const folders = {
    root: userData,
    ledgers: join(userData, 'ledgers'),
    documents: join(userData, 'documents'),
    attachments: join(userData, 'attachments'),
    logs: join(userData, 'logs'),
    work: join(userData, 'work'),
  };
  rmSync(folders.work, { recursive: true, force: true });
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true, mode: 0o700 });
  return folders;
}
