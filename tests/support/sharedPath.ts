import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const HOME =
  process.env.FORBEAR_SHARED_DATA ?? resolve(import.meta.dirname, '../../../shared/data');

/**
 * The absolute path of a file of the shared data, or null where that folder is not there. It lies
 * beside the repository (`../shared/data`) unless `FORBEAR_SHARED_DATA` says otherwise.
 */
export function sharedData(path: string): string | null {
  const file = resolve(HOME, path);
  return existsSync(file) ? file : null;
}
