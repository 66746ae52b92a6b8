import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { strings } from './env';
import { electronPath, ownDisplay, runnerArgs } from './launch';

/** Nothing of the application: a browser window without a network, as the recipient of a file has one. */
const MAIN = `
const { app, BrowserWindow, session } = require('electron');
app.whenReady().then(() => {
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: /^(https?|wss?):/.test(details.url) });
  });
  new BrowserWindow({ width: 1000, height: 700 }).loadFile(process.env.PLAIN_PAGE);
});
`;

/** Opens a file of the disk in a plain browser window while `work` goes on. */
export async function withPage<T>(file: string, work: (page: Page) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'forbear-plain-'));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'plain', main: 'main.cjs' }),
  );
  await writeFile(join(folder, 'main.cjs'), MAIN);
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...runnerArgs(), folder, `--user-data-dir=${join(folder, 'data')}`],
    env: { ...strings(process.env), ...ownDisplay(), PLAIN_PAGE: file },
  });
  try {
    return await work(await app.firstWindow());
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
