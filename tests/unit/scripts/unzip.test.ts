import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from '../../../scripts/lib/electron/unzip.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forbear-unzip-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function makeZip(): Promise<string> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  await zip.add('Product/tool', new TextReader('run me'), {
    externalFileAttributes: 0o100755 * 65536,
  });
  await zip.add('Product/resources/app/huge.js', new TextReader('leave me'));
  await zip.add('Product/LICENSE', new TextReader('read me'));
  const file = join(folder, 'product.zip');
  writeFileSync(file, await zip.close());
  return file;
}

describe('unzip', () => {
  it('puts entries where it is told, with their mode, and leaves others out', async () => {
    const target = join(folder, 'out');
    const seen: string[] = [];
    await unzip(await makeZip(), target, (name) => {
      seen.push(name);
      return name.includes('/app/') ? undefined : name.replace('Product/', '');
    });
    expect(seen).toHaveLength(3);
    expect(readFileSync(join(target, 'LICENSE'), 'utf8')).toBe('read me');
    expect(statSync(join(target, 'tool')).mode & 0o111).toBe(0o111);
    expect(statSync(join(target, 'resources'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('refuses an entry that would leave the folder', async () => {
    const outside = unzip(await makeZip(), join(folder, 'out'), () => '../outside');
    await expect(outside).rejects.toThrow('leaves the folder');
  });
});
