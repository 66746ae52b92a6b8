import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sizeBelow } from '../files.mjs';
import { inRoot, userCache } from '../paths.mjs';
import { say } from '../say.mjs';

const PACKAGE = inRoot('node_modules', 'electron');
const PATIENCE_MS = 20_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The version package.json pins. */
export function pinnedVersion() {
  return String(JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version);
}

/**
 * The official Electron of the pinned version, downloaded if need be by the package's own installer
 * (which keeps a cache of its own and checks the sums).
 * @param {{ mayRemember: boolean }} options whether a failed download is not tried again for a day
 * @returns {Promise<import('./index.mjs').Attempt>}
 */
export async function officialElectron({ mayRemember }) {
  const version = pinnedVersion();
  const installed = installedPath(version);
  if (installed) return { electron: { path: installed, version } };
  const memory = userCache('electron', `${version}-not-reached`);
  if (mayRemember && isYoung(memory))
    return { failed: `its download failed before, see ${memory}` };
  say(`Fetching Electron ${version} ...`);
  const failed = await runInstaller();
  const path = installedPath(version);
  if (path) return { electron: { path, version } };
  if (mayRemember) {
    await mkdir(userCache('electron'), { recursive: true });
    await writeFile(memory, `${failed}\nRemove this file to try again at once.\n`);
  }
  return { failed: `its download failed: ${failed}` };
}

function installedPath(/** @type {string} */ version) {
  const dist = join(PACKAGE, 'dist');
  if (!existsSync(join(dist, 'version')) || !existsSync(join(PACKAGE, 'path.txt')))
    return undefined;
  const found = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  const path = join(dist, readFileSync(join(PACKAGE, 'path.txt'), 'utf8').trim());
  return found === version && existsSync(path) ? path : undefined;
}

function isYoung(/** @type {string} */ file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < DAY_MS;
}

/**
 * Runs electron/install.js, and ends it when nothing has arrived for a while: a firewall that drops
 * packets must not hold the start up for minutes. Returns the first line it complained with.
 * @returns {Promise<string>}
 */
function runInstaller() {
  const temp = mkdtempSync(join(tmpdir(), 'forbear-electron-'));
  const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
    env: { ...process.env, TMPDIR: temp, TEMP: temp, TMP: temp },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const stopWatching = whenStalled([temp, join(PACKAGE, 'dist')], () => {
    complaint = `nothing arrived for ${PATIENCE_MS / 1000} s`;
    child.kill('SIGKILL');
  });
  return new Promise((done) => {
    child.on('close', () => {
      stopWatching();
      rmSync(temp, { recursive: true, force: true });
      done(complaint.split('\n')[0] || 'the installer ended without a word');
    });
  });
}

/** Calls `stalled` once the folders have not grown for PATIENCE_MS; returns how to stop watching. */
function whenStalled(/** @type {string[]} */ folders, /** @type {() => void} */ stalled) {
  let size = -1;
  let since = Date.now();
  const timer = setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + sizeBelow(folder), 0);
    if (now !== size) since = Date.now();
    size = now;
    if (Date.now() - since > PATIENCE_MS) stalled();
  }, 1000);
  return () => clearInterval(timer);
}
