import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOfUrl, isAppUrl, isOwnRequest } from '../../../../src/main/security/appUrl';
import { serveFile } from '../../../../src/main/security/serve';
import { temporaryFolder } from '../support';

const ROOT = resolve('/srv/interface');

describe('our origin', () => {
  it.each(['app://forbear/index.html', 'app://forbear/', 'app://forbear/#/today'])(
    '%s is ours',
    (url) => expect(isAppUrl(url)).toBe(true),
  );
  it.each([
    'https://forbear/index.html',
    'https://x/?next=app://forbear/index.html',
    'https://x/#app://forbear',
    'app://forbear.example/index.html',
    'app://forbear:80/index.html',
    'app://other/index.html',
    'app:forbear/index.html',
    'file:///index.html',
    'javascript:app://forbear/',
    'about:blank',
    'app://',
    '',
  ])('%s is not', (url) => expect(isAppUrl(url)).toBe(false));
});

describe('requests', () => {
  it.each(['app://forbear/a.js', 'blob:app://forbear/1234', 'data:image/png;base64,AA=='])(
    '%s stays inside',
    (url) => expect(isOwnRequest(url)).toBe(true),
  );
  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'devtools://devtools/x',
    'chrome-extension://a/b',
  ])('%s is cancelled', (url) => expect(isOwnRequest(url)).toBe(false));
});

describe('the file of a URL', () => {
  it('lies below the root', () => {
    expect(fileOfUrl('app://forbear/index.html', ROOT)).toBe(join(ROOT, 'index.html'));
    expect(fileOfUrl('app://forbear/assets/a-b_1.js?x=1#y', ROOT)).toBe(
      join(ROOT, 'assets/a-b_1.js'),
    );
    expect(fileOfUrl('app://forbear/Noto%20Sans.ttf', ROOT)).toBe(join(ROOT, 'Noto Sans.ttf'));
  });

  it.each([
    'app://forbear/',
    'app://forbear/..%2fpackage.json',
    'app://forbear/..%5cpackage.json',
    'app://forbear/assets/..%2f..%2fmain/index.js',
    'app://forbear/%2e%2e%2fpackage.json',
    'app://forbear/a%00.js',
    'app://forbear/%2fetc/passwd',
    'app://forbear//etc/passwd',
    'app://forbear/C:/Windows/win.ini',
    'app://forbear/.env',
    'app://forbear/assets/',
    'app://forbear/%E0%A4%A',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
  ])('%s means none', (url) => expect(fileOfUrl(url, ROOT)).toBeNull());

  it('never leaves the root, whatever is asked', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2E.', '%2f', '\\', '%5c', '%00', 'assets', 'C:'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = fileOfUrl(`app://forbear/${parts.join('/')}`, ROOT);
        return path === null || resolve(path).startsWith(ROOT + sep);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('serving', () => {
  async function site(): Promise<string> {
    const folder = await temporaryFolder();
    const root = join(folder, 'renderer');
    await mkdir(join(root, 'assets'), { recursive: true });
    await writeFile(join(root, 'index.html'), '<!doctype html>');
    await writeFile(join(root, 'assets', 'a.js'), 'export {};');
    await writeFile(join(root, 'assets', 'a.exe'), 'MZ');
    await writeFile(join(folder, 'secret.js'), 'secret');
    return root;
  }
  const get = async (url: string, method = 'GET') =>
    serveFile(new Request(url, { method }), await site());

  it('gives a file with its type and the content policy', async () => {
    const response = await get('app://forbear/assets/a.js');
    expect(await response.text()).toBe('export {};');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'",
    );
  });

  it.each([
    'app://forbear/../secret.js',
    'app://forbear/%2e%2e/secret.js',
    'app://forbear/..%2fsecret.js',
    'app://forbear/assets/none.js',
    'app://forbear/assets',
    'app://forbear/assets/a.exe',
    'app://other/index.html',
  ])('answers 404 to %s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('answers questions only', async () => {
    expect((await get('app://forbear/index.html', 'POST')).status).toBe(404);
  });
});
