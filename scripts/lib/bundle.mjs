import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cheapHash } from './files.mjs';
import { inRoot, root } from './paths.mjs';

const INPUTS = ['src', 'resources', 'scripts', 'package-lock.json'];

/**
 * Bundles a TypeScript program (Node 20 runs none) into `.cache/` unless nothing has changed, and
 * says where it is. npm packages stay outside.
 * @param {string} entry path below the root
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const folder = inRoot('.cache', 'programs', entry.replace(/\W+/g, '-'));
  const program = join(folder, 'program.mjs');
  const stamp = join(folder, 'stamp');
  const wanted = cheapHash(
    INPUTS.map((input) => inRoot(input)),
    process.versions.node,
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return program;
  const { build } = await import('rolldown');
  await build({
    input: { program: inRoot(entry) },
    platform: 'node',
    cwd: root,
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs', sourcemap: true },
    logLevel: 'warn',
  });
  writeFileSync(stamp, wanted);
  return program;
}

/**
 * Runs a TypeScript program in this process, as if it had been started by its own name.
 * @param {string} entry path below the root
 * @param {readonly string[]} args
 */
export async function runBundled(entry, args) {
  const program = await bundle(entry);
  process.argv = [process.execPath, program, ...args];
  process.env.FORBEAR_ROOT = root;
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program).href);
}
