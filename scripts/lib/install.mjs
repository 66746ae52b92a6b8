import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNpm } from './run.mjs';
import { CannotContinue, say } from './say.mjs';

const OLDEST_NODE = [20, 19];

/** Installs the dependencies when they are missing or not the ones of package-lock.json. */
export async function ensureDependencies() {
  requireNode();
  // A linked node_modules belongs to another checkout; `npm ci` would empty it.
  const linked = lstatSync(inRoot('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink();
  if (linked || isInstalled()) return;
  say('Installing the dependencies (npm ci) ...');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    output: 'stderr',
  });
  if (code === 0) return;
  throw new CannotContinue('npm ci failed (see above). Check the network or the registry setting.');
}

/** Compares package-lock.json with the list npm keeps of what it has put into node_modules. */
function isInstalled() {
  const list = inRoot('node_modules', '.package-lock.json');
  return existsSync(list) && fulfils(packagesOf(list), packagesOf(inRoot('package-lock.json')));
}

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** @returns {Packages} */
function packagesOf(/** @type {string} */ file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Whether the installed packages are those of a lock file. Optional ones may be missing (most are for
 * other platforms), but not be of another version.
 * @param {Packages} installed
 * @param {Packages} locked
 */
export function fulfils(installed, locked) {
  return Object.entries(locked).every(([path, wanted]) => {
    const found = installed[path];
    if (found === undefined) return path === '' || wanted.optional || wanted.devOptional;
    return found.version === wanted.version;
  });
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new CannotContinue(
    `Forbear needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
  );
}
