import { hasProgram, run } from './run.mjs';
import { CannotContinue, say } from './say.mjs';

/** What Electron's binary links to, by Debian package. */
const ELECTRON_PACKAGES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1'];
const DISPLAY_PROGRAMS = { Xvfb: 'xvfb' };
const TEST_PROGRAMS = { pdftotext: 'poppler-utils', qpdf: 'qpdf' };

/**
 * Makes sure that Electron finds its libraries and the scripts their programs; installs what is
 * missing on Debian and its relatives when allowed to.
 * @param {string} binary Electron's executable
 * @param {{ display: boolean, tests: boolean }} needs a virtual display; the tools that read PDFs
 */
export async function ensureSystem(binary, needs) {
  if (process.platform !== 'linux') return;
  const wanted = new Set();
  if ((await missingLibraries(binary)).length > 0)
    for (const name of ELECTRON_PACKAGES) wanted.add(name);
  const programs = {
    ...(needs.display ? DISPLAY_PROGRAMS : {}),
    ...(needs.tests ? TEST_PROGRAMS : {}),
  };
  for (const [program, name] of Object.entries(programs))
    if (!hasProgram(program)) wanted.add(name);
  if (wanted.size === 0) return;
  await installPackages([...wanted]);
  const missing = await missingLibraries(binary);
  if (missing.length > 0) throw new CannotContinue(`Electron still misses: ${missing.join(', ')}`);
}

/** The shared libraries the loader does not find; empty where there is no `ldd` to ask. */
async function missingLibraries(/** @type {string} */ binary) {
  const { code, output } = await run('ldd', [binary], { output: 'collect' });
  if (code !== 0) return [];
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

async function installPackages(/** @type {string[]} */ names) {
  if (!hasProgram('apt-get')) {
    throw new CannotContinue(
      `System software is missing. Install what your distribution calls: ${names.join(' ')}`,
    );
  }
  if (process.getuid?.() !== 0) {
    const packages = (await Promise.all(names.map(nameHere))).join(' ');
    throw new CannotContinue(
      `System packages are missing. Run:\n  sudo apt-get install -y ${packages}`,
    );
  }
  say(`Installing system packages: ${names.join(' ')} ...`);
  await apt(['update', '-qq']);
  const packages = await Promise.all(names.map(nameHere));
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Newer releases renamed some libraries (`libgtk-3-0t64`). */
async function nameHere(/** @type {string} */ name) {
  const renamed = `${name}t64`;
  const { output } = await run('apt-cache', ['policy', renamed], { output: 'collect' });
  return output.includes(`${renamed}:`) ? renamed : name;
}

async function apt(/** @type {string[]} */ args) {
  const { code, output } = await run('apt-get', args, {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    output: 'collect',
  });
  if (code !== 0) throw new CannotContinue(`apt-get ${args.join(' ')} failed:\n${output}`);
}
