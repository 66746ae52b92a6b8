import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every place below the user's data folder that main writes to. */
export interface Folders {
  readonly root: string;
  readonly ledgers: string;
  readonly documents: string;
  readonly logs: string;
}

export function prepareFolders(userData: string): Folders {
  const folders = {
    root: userData,
    ledgers: join(userData, 'ledgers'),
    documents: join(userData, 'documents'),
    logs: join(userData, 'logs'),
  };
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true, mode: 0o700 });
  return folders;
}
