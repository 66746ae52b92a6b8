import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contractKeys } from '../../../src/ipc/keys';
import { expect, test } from '../fixtures';

test('S1, S2, S3: the window is sandboxed, and sees the contract and nothing else of Node or Electron', async ({
  app,
  page,
}) => {
  expect(page.url()).toBe('app://forbear/index.html');
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) =>
      // Electron has this call but keeps it out of its types
      Reflect.apply(
        Reflect.get(window.webContents, 'getLastWebPreferences'),
        window.webContents,
        [],
      ),
    ),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });

  const seen = await page.evaluate(() => ({
    globals: ['require', 'process', 'ipcRenderer', 'electron', 'module', 'Buffer', 'global'].filter(
      (name) => name in window,
    ),
    api: Object.keys(Reflect.get(window, 'api')),
    frozen: Object.isFrozen(Reflect.get(window, 'api')),
  }));
  expect(seen.globals).toEqual([]);
  expect(seen.api.sort()).toEqual([...contractKeys, 'onMenuChoice', 'onProgress'].sort());
  expect(seen.frozen).toBe(true);

  // A listener gets the word alone, never the event.
  await page.evaluate(() => {
    const on = Reflect.get(Reflect.get(window, 'api'), 'onMenuChoice');
    Reflect.set(window, 'heard', []);
    const off = on((...words: unknown[]) => {
      Reflect.get(window, 'heard').push(words);
      off();
    });
  });
  const choose = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go.letters')?.click());
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard'));
  await choose();
  await expect.poll(heard).toEqual([[{ command: 'go.letters' }]]);
  await choose();
  await page.evaluate(() => Reflect.get(Reflect.get(window, 'api'), 'diskFree')());
  expect(await heard()).toHaveLength(1);
});

test('S16: a second launch leaves and brings the first window forward', async ({
  app,
  page,
  userDataDir,
}) => {
  await page.waitForLoadState();
  await app.evaluate(({ app: electronApp }) => {
    electronApp.on('second-instance', () => Reflect.set(globalThis, 'called', true));
  });
  const [program = '', ...args] = app.process().spawnargs;
  const own = args.filter((arg) => !/^--(inspect|remote-debugging)/.test(arg));
  expect(own).toContain(`--user-data-dir=${userDataDir}`);
  const second = spawn(program, own, { stdio: 'ignore' });
  const code = await new Promise((resolve) => {
    second.once('exit', resolve);
  });
  expect(code).toBe(0);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'called'))).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

for (const [failure, words] of [
  ['crash', 'The window stopped working.'],
  ['hang', 'The window does not answer.'],
] as const) {
  test(`S17: after a ${failure} the window is told, logged and reloaded`, async ({
    app,
    page,
    problems,
    userDataDir,
  }) => {
    problems.allow(/.*/);
    await page.waitForLoadState();
    const told = await app.evaluate(async ({ BrowserWindow, dialog }, kind) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) throw new Error('no window');
      const asked: unknown[] = [];
      Reflect.set(dialog, 'showMessageBox', async (options: unknown) => {
        asked.push(options);
        return { response: 0 };
      });
      const reloaded = new Promise<void>((resolve) => {
        window.webContents.once('did-finish-load', () => resolve());
      });
      if (kind === 'crash') window.webContents.forcefullyCrashRenderer();
      else window.emit('unresponsive');
      await reloaded;
      return asked;
    }, failure);
    expect(told).toMatchObject([{ message: words, buttons: ['Reload', 'Quit', 'Copy report'] }]);
    const log = await readFile(join(userDataDir, 'logs', 'main.log'), 'utf8');
    expect(log).toContain('render-process-gone');
  });
}
