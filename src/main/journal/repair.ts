import { dirname, join } from 'node:path';
import { errnoOf, type FileSystem } from '../files/fileSystem';
import { syncFolder } from '../files/writeAtomic';

/**
 * Sets the torn end of the journal (from byte `length` on) aside as `journal.torn-<n>` and cuts it
 * off. The bytes are safe in their own file before the journal is touched.
 */
export async function setTornAside(path: string, length: number, files: FileSystem): Promise<void> {
  const journal = await files.open(path, 'r+');
  try {
    const { size } = await journal.stat();
    const tail = Buffer.alloc(size - length);
    await journal.read(tail, 0, tail.length, length);
    await writeToNextFree(dirname(path), tail, files);
    await journal.truncate(length);
    await journal.sync();
  } finally {
    await journal.close();
  }
}

async function writeToNextFree(folder: string, tail: Buffer, files: FileSystem): Promise<void> {
  for (let n = 1; ; n += 1) {
    const file = await openNew(join(folder, `journal.torn-${n}`), files);
    if (file === null) continue;
    try {
      await file.writeFile(tail);
      await file.sync();
    } finally {
      await file.close();
    }
    return syncFolder(folder, files);
  }
}

async function openNew(path: string, files: FileSystem) {
  try {
    return await files.open(path, 'wx', 0o600);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return null;
    throw error;
  }
}
