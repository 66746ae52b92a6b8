import { dirname } from 'node:path';
import { type FileSystem, nodeFiles } from './fileSystem';

/** Private to the user: what is in these files is nobody else's business. */
const MODE = 0o600;

/**
 * Writes a file so that after a crash or on a full disk the old one or the whole new one is there:
 * temporary file in the same folder, fsync, rename, fsync of the folder. Throws the system's error;
 * the old file is then untouched and the temporary one gone.
 */
export async function writeAtomic(
  path: string,
  content: string | Uint8Array,
  files: FileSystem = nodeFiles,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeSynced(temporary, content, files);
    await files.rename(temporary, path);
  } catch (error) {
    await files.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path), files);
}

async function writeSynced(path: string, content: string | Uint8Array, files: FileSystem) {
  const file = await files.open(path, 'w', MODE);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a rename or a new file durable. Windows has no such call and needs none. */
export async function syncFolder(path: string, files: FileSystem = nodeFiles): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await files.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
