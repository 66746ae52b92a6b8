import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';
import { say } from './say.mjs';

/** Type-checks every layer of `src`, the tests and the scripts; returns the exit code. */
export async function checkTypes() {
  const layers = readdirSync(inRoot('src')).map((name) => `src/${name}`);
  const projects = [...layers, 'tests', 'scripts'].filter((folder) =>
    existsSync(inRoot(folder, 'tsconfig.json')),
  );
  let failed = 0;
  for (const project of projects) {
    const { code } = await runNode('node_modules/typescript/bin/tsc', ['-p', project]);
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${project}`);
    if (code !== 0) failed = 1;
  }
  return failed;
}
