import { readdir } from 'node:fs/promises';
import { expect, test } from '../fixtures';

const ELSEWHERE = [
  'https://example.org/',
  'https://x/?next=app://forbear/index.html',
  'https://app@example.org/#app://forbear',
  'app://other/index.html',
  'app://forbear.example.org/index.html',
];

for (const url of ELSEWHERE) {
  test(`S6: a link to ${url} leads nowhere`, async ({ app, page }) => {
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // emitted before will-navigate, which does not come any more when this one is prevented
      contents?.on('will-frame-navigate', (event) => {
        Reflect.set(globalThis, 'prevented', event.defaultPrevented);
      });
    });
    await page.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      link.click();
    }, url);
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'prevented'))).toBe(true);
    expect(page.url()).toBe('app://forbear/index.html');
  });
}

for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
  test(`S6: ${name} is allowed at home and prevented elsewhere`, async ({ app, page }) => {
    await page.waitForLoadState();
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
    expect(outcome).toEqual([false, true, true, true, true, true, true]);
  });
}

test('S6: no second window opens', async ({ app, page }) => {
  for (const url of [...ELSEWHERE, 'app://forbear/index.html', 'about:blank']) {
    expect(await page.evaluate((target) => window.open(target) === null, url)).toBe(true);
  }
  expect(app.windows()).toHaveLength(1);
});

test('S12: nothing is downloaded', async ({ app, page, userDataDir }) => {
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
});

test('S12: there is no web view', async ({ app, page }) => {
  const kind = await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://forbear/index.html');
    document.body.append(view);
    return view.constructor.name;
  });
  expect(kind).toBe('HTMLElement');
  expect(app.windows()).toHaveLength(1);
  const prevented = await app.evaluate(({ BrowserWindow }) => {
    let refused = false;
    const preventDefault = () => {
      refused = true;
    };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', { preventDefault });
    return refused;
  });
  expect(prevented).toBe(true);
});

test('S12: a file dropped on the window does not replace it', async ({ page }) => {
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['<h1>gone</h1>'], 'page.html', { type: 'text/html' }));
    const options = { bubbles: true, cancelable: true, dataTransfer: transfer };
    document.body.dispatchEvent(new DragEvent('drop', options));
  });
  expect(page.url()).toBe('app://forbear/index.html');
});
