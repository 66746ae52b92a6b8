import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from '../display.mjs';

const SMALL_SHARED_MEMORY = 256 * 1024 * 1024;

const WITHOUT_SANDBOX = fileURLToPath(new URL('withoutSandbox.cjs', import.meta.url));

/**
 * Switches this machine forces on Electron. They belong to the runner: the application never knows.
 * They stand before the application's folder, because `-r` is read only there.
 * @returns {string[]}
 */
export function machineArgs() {
  if (process.platform !== 'linux') return [];
  const args = [];
  if (process.getuid?.() === 0 || namespacesAreRestricted()) {
    args.push('-r', WITHOUT_SANDBOX, '--no-sandbox');
  }
  if (sharedMemoryIsSmall()) args.push('--disable-dev-shm-usage');
  // A virtual display has no graphics card: looking for one ends a process, now and then the start too.
  if (!hasDisplay()) args.push('--disable-gpu');
  return args;
}

/** Newer Ubuntu keeps user namespaces from programs it does not know; Chromium's sandbox is made of them. */
function namespacesAreRestricted() {
  const file = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  return existsSync(file) && readFileSync(file, 'utf8').trim() === '1';
}

/** Containers often have 64 MB, in which Chromium's renderer dies. */
function sharedMemoryIsSmall() {
  if (!existsSync('/dev/shm')) return true;
  const { blocks, bsize } = statfsSync('/dev/shm');
  return blocks * bsize < SMALL_SHARED_MEMORY;
}
