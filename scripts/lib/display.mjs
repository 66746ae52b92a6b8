import { spawn } from 'node:child_process';
import { hasProgram } from './run.mjs';
import { CannotContinue } from './say.mjs';

/** Whether windows can be shown to a person here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Runs `body` with a display: on Linux a virtual one of its own where it can (also beside a real
 * display, so that no window disturbs the person and every run sees the same size), else the real one.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} body gets the variables to add to the environment
 * @returns {Promise<T>}
 */
export async function withVirtualDisplay(body) {
  return withVirtualDisplays(1, ([env = {}]) => body(env));
}

/**
 * The same with several displays, as windows that share one take the focus from each other; with only
 * the real display there is one, whatever `count` says.
 * @template T
 * @param {number} count
 * @param {(envs: readonly NodeJS.ProcessEnv[]) => Promise<T>} body gets the variables of each display
 * @returns {Promise<T>}
 */
export async function withVirtualDisplays(count, body) {
  if (process.platform !== 'linux' || (hasDisplay() && !hasProgram('Xvfb'))) return body([{}]);
  /** @type {Awaited<ReturnType<typeof startXvfb>>[]} */
  const started = [];
  const stop = () => {
    for (const screen of started) screen.stop();
  };
  process.once('exit', stop);
  try {
    while (started.length < count) started.push(await startXvfb());
    return await body(started.map(({ display }) => variables(display)));
  } finally {
    process.off('exit', stop);
    stop();
  }
}

/** @returns {NodeJS.ProcessEnv} */
function variables(/** @type {string} */ display) {
  // Electron prefers Wayland when both are set, and would then leave the virtual screen.
  return { DISPLAY: display, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' };
}

/** @returns {Promise<{ display: string, stop: () => void }>} */
function startXvfb() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  return new Promise((done, fail) => {
    let complaint = '';
    child.stderr?.on('data', (chunk) => (complaint += chunk));
    child.on('error', () =>
      fail(new CannotContinue('Xvfb could not be started. Is it installed?')),
    );
    child.on('exit', () => fail(new CannotContinue(`Xvfb ended at once: ${complaint}`)));
    // Xvfb writes the number of the free display it took.
    child.stdio[3]?.once('data', (number) =>
      done({ display: `:${String(number).trim()}`, stop: () => child.kill() }),
    );
  });
}
