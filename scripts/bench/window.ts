import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { strings } from '../../tests/e2e/support/env';

export interface OpenWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Starts an application folder with the Electron of the run; the application and the bare window alike. */
export async function openWindow(folder: string, userData: string, now = ''): Promise<OpenWindow> {
  const switches: unknown = JSON.parse(process.env.FORBEAR_ELECTRON_ARGS ?? '[]');
  const app = await _electron.launch({
    executablePath: process.env.FORBEAR_ELECTRON ?? '',
    args: [
      ...(Array.isArray(switches) ? switches.map(String) : []),
      folder,
      `--user-data-dir=${userData}`,
    ],
    env: { ...strings(process.env), FORBEAR_TEST: '1', FORBEAR_NOW: now },
  });
  const page = await app.firstWindow();
  return { app, page, close: () => closed(app) };
}

/** Ends an application and waits until its process is gone, so that its folder can be used again. */
async function closed(app: ElectronApplication): Promise<void> {
  const child = app.process();
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  await app.close();
  if (child.exitCode === null && child.signalCode === null) await gone;
}

/** Waits until `<html data-ready="true">`: the first screen has been painted. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<p>Bare window</p><script>
requestAnimationFrame(() => requestAnimationFrame(() => {
  document.documentElement.dataset.ready = 'true';
}));
</script></html>`;

const MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } });
  window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
`;

/** The least an Electron application can be: one window with one line of text. */
export function bareApplication(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'forbear-bare-'));
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"bare","version":"1.0.0","main":"main.cjs"}',
  );
  writeFileSync(join(folder, 'main.cjs'), MAIN);
  writeFileSync(join(folder, 'index.html'), PAGE);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A data folder for one window; `remove` when it has been closed. */
export function userDataFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'forbear-bench-'));
  const remove = () =>
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { path, remove };
}
