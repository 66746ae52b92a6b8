import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UnsafeEntry, type ZipEntry } from '../../../../src/main/handoff/entry';
import { writeZips, type ZipOptions } from '../../../../src/main/handoff/zip';
import { unzip } from '../../../support/unzip';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forbear-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const options = { date: new Date('2026-11-21T12:00:00Z') };

function entry(path: string, text: string): ZipEntry {
  const content = Buffer.from(text);
  return { path, content, sha256: createHash('sha256').update(content).digest('hex') };
}

/** One archive alone. */
async function writeZip(path: string, entries: readonly ZipEntry[], options: ZipOptions) {
  const [written] = await writeZips([{ path, entries }], options);
  return written;
}

describe('writeZips', () => {
  test('writes what it was given, tells the hash of the archive, and leaves no other file', async () => {
    const path = join(folder, 'pack.zip');
    writeFileSync(join(folder, 'big.bin'), 'x'.repeat(300_000));
    const file = join(folder, 'big.bin');
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    const entries = [entry('a.txt', 'Ωμέγα'), { path: 'sub/big.bin', content: { file }, sha256 }];
    const written = await writeZip(path, entries, options);
    const bytes = readFileSync(path);
    expect(written).toEqual({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const files = await unzip(bytes);
    expect([...files.keys()]).toEqual(['a.txt', 'sub/big.bin']);
    expect(Buffer.from(files.get('a.txt') ?? []).toString()).toBe('Ωμέγα');
    expect(files.get('sub/big.bin')).toHaveLength(300_000);
    expect(readdirSync(folder).sort()).toEqual(['big.bin', 'pack.zip']);
    expect((await writeZip(path, entries, options))?.sha256).toBe(written?.sha256);
  });

  test('an entry that reads back differently fails, and the file that was there stays', async () => {
    const path = join(folder, 'pack.zip');
    writeFileSync(path, 'older pack');
    const lying = { ...entry('a.txt', 'one'), sha256: 'f'.repeat(64) };
    await expect(writeZip(path, [lying], options)).rejects.toMatchObject({
      path: 'a.txt',
      why: 'changed',
    });
    expect(readFileSync(path, 'utf8')).toBe('older pack');
    expect(readdirSync(folder)).toEqual(['pack.zip']);
  });

  test('a missing attachment or a cancellation leaves nothing', async () => {
    const path = join(folder, 'pack.zip');
    const missing = { ...entry('a', 'a'), content: { file: join(folder, 'nowhere') } };
    await expect(writeZip(path, [entry('b', 'b'), missing], options)).rejects.toMatchObject({
      path: 'a',
      why: 'missing',
    });
    const controller = new AbortController();
    const cancelled = writeZip(path, [entry('a', 'a'), entry('b', 'b')], {
      ...options,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['../a', 'a/../b', '/etc/a', 'C:\\a', 'a\\b', '', 'a//b', './a'])(
    'refuses the path %j',
    async (bad) => {
      const path = join(folder, 'pack.zip');
      await expect(writeZip(path, [entry(bad, 'a')], options)).rejects.toThrow(UnsafeEntry);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('refuses two files of one name', async () => {
    const twins = [entry('a.txt', '1'), entry('A.txt', '2')];
    await expect(writeZip(join(folder, 'p.zip'), twins, options)).rejects.toThrow(UnsafeEntry);
  });
});
