import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';

/** The journal file of the one ledger in a data folder. */
export async function journalOf(userDataDir: string): Promise<string> {
  const folder = join(userDataDir, 'ledgers');
  const entries = await readdir(folder, { withFileTypes: true });
  const ledger = entries.find((entry) => entry.isDirectory());
  if (ledger === undefined) throw new Error('there is no ledger');
  return join(folder, ledger.name, 'journal.jsonl');
}

/** Throws the working database away, as a full disk may. Only while the application is closed. */
export async function loseDatabase(userDataDir: string): Promise<void> {
  const folder = join(userDataDir, 'IndexedDB');
  if ((await readdir(folder)).length === 0) throw new Error('there is no database to lose');
  await rm(folder, { recursive: true });
}

/** Rewrites the lines of a file. */
export async function changeLines(
  path: string,
  change: (lines: readonly string[]) => readonly string[],
): Promise<void> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  await writeFile(
    path,
    change(lines)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

/** Ends the whole application at once, as a power cut would. */
export async function kill({ app }: { readonly app: ElectronApplication }): Promise<void> {
  const child = app.process();
  const gone = new Promise((done) => {
    child.once('exit', done);
  });
  child.kill('SIGKILL');
  await gone;
}
