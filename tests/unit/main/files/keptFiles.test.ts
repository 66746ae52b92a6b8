import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKeptFiles, sha256Of } from '../../../../src/main/files/keptFiles';
import { temporaryFolder } from '../support';

const bytes = Buffer.from('%PDF-1.7 of a letter');
const sha256 = sha256Of(bytes);

it('keeps a file once, under its hash, and gives it back', async () => {
  const folder = await temporaryFolder();
  const kept = createKeptFiles(folder);
  expect(await kept.keep(bytes)).toEqual({ sha256, bytes: bytes.length });
  await kept.keep(bytes);
  expect(await readdir(folder)).toEqual([`${sha256}.pdf`]);
  expect(await kept.read(sha256)).toEqual({ ok: true, value: bytes });
});

it('refuses a file that is missing or was changed', async () => {
  const folder = await temporaryFolder();
  const kept = createKeptFiles(folder);
  expect(await kept.read(sha256)).toMatchObject({ error: { code: 'not-found' } });
  await kept.keep(bytes);
  await appendFile(join(folder, `${sha256}.pdf`), '\n');
  expect(await kept.read(sha256)).toMatchObject({ error: { code: 'failed' } });
});
