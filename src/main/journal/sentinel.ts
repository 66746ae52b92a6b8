import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { FileSystem } from '../files/fileSystem';

/**
 * A small note beside the journal saying how far it must reach. It is written after each append, so
 * it may lag behind, but a journal or database that ends before it has lost something.
 */
const sentinel = z.object({
  ledger: z.string(),
  seq: z.int().min(0),
  hash: z.string(),
  count: z.int().min(0),
});

export type Sentinel = z.infer<typeof sentinel>;

/** Null when there is none, or when it cannot be read: then the journal must speak for itself. */
export async function readSentinel(path: string): Promise<Sentinel | null> {
  try {
    const found = sentinel.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

/** Replaces the note. Not fsynced: it may lag, and every command waits for this. */
export async function writeSentinel(
  path: string,
  value: Sentinel,
  files: FileSystem,
): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = await files.open(temporary, 'w', 0o600);
  try {
    await file.writeFile(JSON.stringify(value));
  } finally {
    await file.close();
  }
  await files.rename(temporary, path);
}
