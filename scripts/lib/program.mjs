import { ensureBuild } from './build.mjs';
import { bundle } from './bundle.mjs';
import { hasDisplay, withVirtualDisplay } from './display.mjs';
import { machineArgs } from './electron/args.mjs';
import { prepareElectron } from './electron/index.mjs';
import { ensureDependencies } from './install.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** What programs and tests need to know to start Electron the way the scripts do. */
export function electronEnv(/** @type {import('./electron/index.mjs').Electron} */ electron) {
  return {
    FORBEAR_ELECTRON: electron.path,
    FORBEAR_ELECTRON_ARGS: JSON.stringify(machineArgs()),
    FORBEAR_ROOT: root,
  };
}

/**
 * Prepares everything and runs a TypeScript program that drives the built application on a virtual
 * display; returns its exit code.
 * @param {string} entry path below the root
 * @param {readonly string[]} args
 */
export async function runProgram(entry, args) {
  await ensureDependencies();
  const electron = await prepareElectron({ display: !hasDisplay(), tests: false });
  await ensureBuild(electron.version);
  const program = await bundle(entry);
  return withVirtualDisplay(async (display) => {
    const { code } = await run(process.execPath, ['--enable-source-maps', program, ...args], {
      env: { ...electronEnv(electron), ...display },
    });
    return code;
  });
}
