import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { contentHash } from './files.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';
import { CannotContinue, say } from './say.mjs';

const INPUTS = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * Builds `out/` unless it was built from exactly these inputs for this Electron.
 * @param {string} electronVersion decides the language level of the output
 */
export async function ensureBuild(electronVersion) {
  const major = electronVersion.split('.')[0] ?? '';
  const stamp = inRoot('out', '.built-from');
  const wanted = contentHash(
    INPUTS.map((input) => inRoot(input)),
    major,
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Building the application ...');
  const { code } = await runNode('node_modules/electron-vite/bin/electron-vite.js', ['build'], {
    // Without it the output would be made for the pinned version, also where an older one runs.
    env: { ELECTRON_MAJOR_VER: major },
    output: 'stderr',
  });
  if (code !== 0) throw new CannotContinue('The build failed (see above).');
  writeFileSync(stamp, wanted);
}
