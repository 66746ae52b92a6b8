import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { externalUrl } from '../../../../src/main/security/externalUrl';

/** S7: only the checked door hands anything to the system. */
it('one source calls openExternal, with an address that was checked', async () => {
  const root = join(import.meta.dirname, '../../../../src');
  const files = (await readdir(root, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  const calling: string[] = [];
  for (const name of files) {
    if (/openExternal/.test(await readFile(join(root, name), 'utf8'))) calling.push(name);
  }
  expect(calling).toEqual([join('main', 'security', 'external.ts')]);
});

describe('S7: addresses that may leave the application', () => {
  it.each([
    ['tel:+4943155501', 'tel:+4943155501'],
    ['TEL:0431-5550.1', 'tel:0431-5550.1'],
    ['tel:(0431)5550', 'tel:(0431)5550'],
    ['mailto:kern@moebel.example', 'mailto:kern@moebel.example'],
    [
      'mailto:kern@moebel.example?subject=Invoice%20R-1',
      'mailto:kern@moebel.example?subject=Invoice%20R-1',
    ],
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ])('%s', (text, url) => {
    expect(externalUrl(text)).toBe(url);
  });

  it.each([
    ...[
      '',
      'tel:',
      'tel:abc',
      'tel:1',
      'tel:+49 431',
      'tel:112;isub=1',
      'tel:112?x=y',
      'tel:112#z',
    ],
    ...['tel://112', 'file:///etc/passwd', 'javascript:alert(1)', 'http://example.org'],
    ...['\\\\host\\share', '//host/share', 'smb://host/share', 'ms-settings:', 'data:text/html,x'],
    ...['mailto:', 'mailto:a@b.example,c@d.example', 'mailto:a@b.example?attach=/etc/passwd'],
    ...['mailto:a@b.example?subject=x&bcc=c@d.example', 'mailto:a b@c.example', 'mailto://a@b.c'],
    ...['https://user:secret@example.org', 'https://user@example.org', 'https:', ' javascript:x'],
  ])('not %s', (text) => {
    expect(externalUrl(text)).toBeNull();
  });
});
