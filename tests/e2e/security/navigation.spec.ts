import { readdir } from 'node:fs/promises';
import { expect, test } from '../fixtures';

const ELSEWHERE = [
  'https://example.org/',
  'https://x/?next=app://forbear/index.html',
  'https://app@example.org/#app://forbear',
  'app://other/index.html',
  'app://forbear.example.org/index.html',
];

test('S6: a link elsewhere leads nowhere, and no second window opens', async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // emitted before will-navigate, which does not come any more when this one is prevented
    contents?.on('will-frame-navigate', ({ url, defaultPrevented }) => {
      Reflect.set(globalThis, 'prevented', [url, defaultPrevented]);
    });
  });
  const prevented = () => app.evaluate(() => Reflect.get(globalThis, 'prevented'));
  for (const url of ELSEWHERE) {
    await page.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      link.click();
    }, url);
    await expect.poll(prevented).toEqual([url, true]);
    expect(page.url()).toBe('app://forbear/index.html');
  }
  for (const url of [...ELSEWHERE, 'app://forbear/index.html', 'about:blank']) {
    expect(await page.evaluate((target) => window.open(target) === null, url)).toBe(true);
  }
  expect(app.windows()).toHaveLength(1);
});

test('S6: every way of navigating is allowed at home and prevented elsewhere', async ({
  app,
  page,
}) => {
  await page.waitForLoadState();
  for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    const outcome = await app.evaluate(
      ({ BrowserWindow }, [event, urls]) =>
        urls.map((url) => {
          let prevented = false;
          const preventDefault = () => {
            prevented = true;
          };
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.emit(event, { url, preventDefault });
          return prevented;
        }),
      [name, ['app://forbear/index.html', ...ELSEWHERE, 'file:///etc/passwd']] as const,
    );
    expect(outcome, name).toEqual([false, true, true, true, true, true, true]);
  }
});

test('S12: nothing is downloaded, dropped in, or shown in a web view', async ({
  app,
  page,
  userDataDir,
}) => {
  await app.evaluate(({ session }) => {
    session.defaultSession.on('will-download', (event) => {
      Reflect.set(globalThis, 'prevented', event.defaultPrevented);
    });
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['text']));
    link.download = 'stolen.txt';
    link.click();
  });
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'prevented'))).toBe(true);
  expect(await readdir(userDataDir)).not.toContain('stolen.txt');

  const kind = await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://forbear/index.html');
    document.body.append(view);
    return view.constructor.name;
  });
  expect(kind).toBe('HTMLElement');
  expect(app.windows()).toHaveLength(1);
  const refusesViews = await app.evaluate(({ BrowserWindow }) => {
    let refused = false;
    const preventDefault = () => {
      refused = true;
    };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', { preventDefault });
    return refused;
  });
  expect(refusesViews).toBe(true);

  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['<h1>gone</h1>'], 'page.html', { type: 'text/html' }));
    const options = { bubbles: true, cancelable: true, dataTransfer: transfer };
    document.body.dispatchEvent(new DragEvent('drop', options));
  });
  expect(page.url()).toBe('app://forbear/index.html');
});
