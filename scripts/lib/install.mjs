import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNpm } from './run.mjs';
import { CannotContinue, say } from './say.mjs';

const OLDEST_NODE = [20, 19];

/** Installs the dependencies when they are missing or package-lock.json is not the one installed. */
export async function ensureDependencies() {
  requireNode();
  const modules = inRoot('node_modules');
  const stamp = inRoot('node_modules', '.forbear-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // A linked node_modules belongs to another checkout; `npm ci` would empty it.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  say('Installing the dependencies (npm ci) ...');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    output: 'stderr',
  });
  if (code !== 0) {
    throw new CannotContinue(
      'npm ci failed (see above). Check the network or the registry setting.',
    );
  }
  writeFileSync(stamp, wanted);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new CannotContinue(
    `Forbear needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
  );
}
