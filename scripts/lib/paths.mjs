import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** A path inside the repository. */
export function inRoot(/** @type {string[]} */ ...parts) {
  return join(root, ...parts);
}

/** The per-user cache folder of this product: shared by all clones, so that Electron is fetched once. */
export function userCache(/** @type {string[]} */ ...parts) {
  return join(cacheHome(), 'forbear', ...parts);
}

function cacheHome() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') {
    return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  }
  return join(homedir(), '.cache');
}
