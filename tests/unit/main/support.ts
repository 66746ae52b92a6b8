import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder of its own for one test, gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forbear-unit-'));
  folders.push(folder);
  return folder;
}

/** An error as the system gives it. */
export function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: it went wrong`), { code }, path ? { path } : {});
}
