import { dirname } from 'node:path';
import type { FileSystem } from '../files/fileSystem';
import { syncFolder } from '../files/writeAtomic';

/** The file is not as long as it was left: something else wrote to it. */
export class ChangedUnderneath extends Error {
  override readonly name = 'ChangedUnderneath';
}

/**
 * Adds text at the end of the file and fsyncs it: all of it, or, when the disk fails, none.
 * `length` is what the file must measure before, in bytes. Returns the length after.
 */
export async function appendSynced(
  path: string,
  length: number,
  text: string,
  files: FileSystem,
): Promise<number> {
  const bytes = Buffer.from(text, 'utf8');
  const file = await files.open(path, 'a', 0o600);
  try {
    if ((await file.stat()).size !== length) throw new ChangedUnderneath();
    await file.appendFile(bytes);
    await file.sync();
  } catch (error) {
    if (!(error instanceof ChangedUnderneath)) await takeBack(path, length, files);
    throw error;
  } finally {
    await file.close();
  }
  if (length === 0) await syncFolder(dirname(path), files);
  return length + bytes.length;
}

async function takeBack(path: string, length: number, files: FileSystem): Promise<void> {
  const file = await files.open(path, 'r+');
  try {
    await file.truncate(length);
    await file.sync();
  } finally {
    await file.close();
  }
}
