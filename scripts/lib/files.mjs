import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below the given files and folders, sorted; what does not exist is left out.
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
export function filesBelow(paths) {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return [];
    if (!stat.isDirectory()) return [path];
    const names = readdirSync(path).sort();
    return filesBelow(names.map((name) => join(path, name)));
  });
}

/** A hash of the contents: exact, for what is worth some milliseconds. */
export function contentHash(/** @type {readonly string[]} */ paths, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of filesBelow(paths)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** A hash of sizes and times of change: fast, for programs that are started often. */
export function cheapHash(/** @type {readonly string[]} */ paths, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of filesBelow(paths)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/** The bytes below a folder; files that vanish meanwhile count as nothing. */
export function sizeBelow(/** @type {string} */ folder) {
  let bytes = 0;
  for (const file of filesBelow([folder])) {
    bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}
