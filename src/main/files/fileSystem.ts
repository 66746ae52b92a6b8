import fs from 'node:fs/promises';

/** The calls to the disk that can fail half-way; tests put failing ones in their place. */
export type FileSystem = Pick<typeof fs, 'open' | 'rename' | 'rm' | 'mkdir' | 'stat' | 'truncate'>;

export const nodeFiles: FileSystem = fs;

/** The errno name of a failed system call (`ENOSPC`, `ENOENT`, …), or null for any other error. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
