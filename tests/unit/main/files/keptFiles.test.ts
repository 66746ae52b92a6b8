import { appendFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { err, ok } from '../../../../src/domain/result';
import { createKeptFiles, keepBytes, sha256Of } from '../../../../src/main/files/keptFiles';
import { temporaryFolder } from '../support';

async function setUp() {
  const folder = await temporaryFolder();
  const work = await temporaryFolder();
  return { folder, work, kept: createKeptFiles(folder, work) };
}

const bytes = Buffer.from('%PDF-1.7 of a letter');
const sha256 = sha256Of(bytes);

it('keeps a file under its hash and gives it back', async () => {
  const { folder, work, kept } = await setUp();
  const answer = await kept.keep(async (path) => {
    await writeFile(path, bytes);
    return ok({ sha256, pages: 1 });
  });
  expect(answer).toEqual({ ok: true, value: { sha256, pages: 1 } });
  expect(await kept.read(sha256)).toEqual({ ok: true, value: bytes });
  expect(await readdir(folder)).toEqual([`${sha256}.pdf`]);
  expect(await readdir(work)).toEqual([]);
});

it('keeps the bytes of a chosen file as they are, and none under a hash that is not theirs', async () => {
  const { folder, work } = await setUp();
  const kept = createKeptFiles(folder, work, 'original');
  expect(await keepBytes(kept, 'f'.repeat(64), bytes)).toMatchObject({
    error: { code: 'invalid-input' },
  });
  expect(await readdir(folder)).toEqual([]);
  for (let time = 0; time < 2; time += 1) {
    expect(await keepBytes(kept, sha256, bytes)).toEqual({
      ok: true,
      value: { sha256, bytes: bytes.length },
    });
  }
  expect(await readdir(folder)).toEqual([`${sha256}.original`]);
  expect(await kept.read(sha256)).toEqual({ ok: true, value: bytes });
});

it('leaves nothing behind when the writing fails', async () => {
  const { folder, work, kept } = await setUp();
  const answer = await kept.keep<{ sha256: string }>(async (path) => {
    await writeFile(path, 'half');
    return err({ code: 'cancelled', detail: '' });
  });
  expect(answer.ok).toBe(false);
  expect([...(await readdir(folder)), ...(await readdir(work))]).toEqual([]);
});

it('refuses a file that is missing or was changed', async () => {
  const { folder, kept } = await setUp();
  expect(await kept.read(sha256)).toMatchObject({ error: { code: 'not-found' } });
  await writeFile(join(folder, `${sha256}.pdf`), bytes);
  await appendFile(join(folder, `${sha256}.pdf`), '\n');
  expect(await kept.read(sha256)).toMatchObject({ error: { code: 'failed' } });
});
