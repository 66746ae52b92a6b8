import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] defaults to the repository root
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {'show' | 'stderr' | 'collect'} [output] show: as is; stderr: all of it on stderr; collect: kept
 *
 * @typedef {object} RunResult
 * @property {number} code the exit code; 1 when a signal ended the program, 127 when it could not start
 * @property {string} output stdout and stderr together when collected
 */

/** @type {Record<NonNullable<RunOptions['output']>, import('node:child_process').StdioOptions>} */
const STDIO = {
  show: 'inherit',
  stderr: ['inherit', 2, 2],
  collect: ['ignore', 'pipe', 'pipe'],
};

/**
 * Runs a program to its end. Never throws: the caller reads the code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = {}, output = 'show' } = options;
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: STDIO[output],
    });
    const stop = () => child.kill();
    process.once('exit', stop);
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => done({ code: 127, output: `${text}${error.message}` }));
    child.on('close', (code) => {
      process.off('exit', stop);
      done({ code: code ?? 1, output: text });
    });
  });
}

/**
 * Runs a JavaScript program of node_modules with this Node, without a shell and without npx.
 * @param {string} script path below the root
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [join(root, script), ...args], options);
}

/**
 * Runs npm. npm tells its scripts where it is; else it lies beside Node, and on Windows `npm` is a
 * batch file, which only a shell can start.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  if (process.platform === 'win32') {
    return run(process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
  }
  return run('npm', args, options);
}

/** Whether a program is on the PATH. */
export function hasProgram(/** @type {string} */ name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
