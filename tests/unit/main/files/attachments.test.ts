import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { keepAttachment, shownExtension } from '../../../../src/main/files/attachments';
import { createKeptFiles, sha256Of } from '../../../../src/main/files/keptFiles';
import { temporaryFolder } from '../support';

vi.mock('electron', () => ({ app: {}, dialog: {} }));

const bytes = Buffer.from('a contract');

async function setUp() {
  const folder = await temporaryFolder();
  const work = await temporaryFolder();
  return { folder, work, kept: createKeptFiles(folder, work, 'original') };
}

it('keeps a file under the hash of its bytes, once', async () => {
  const { folder, work, kept } = await setUp();
  const sha256 = sha256Of(bytes);
  const first = await keepAttachment(kept, 'contract.pdf', bytes);
  expect(first).toEqual({ ok: true, value: { name: 'contract.pdf', sha256, bytes: 10 } });
  expect(await keepAttachment(kept, 'again.pdf', bytes)).toMatchObject({ ok: true });
  expect(await readdir(folder)).toEqual([`${sha256}.original`]);
  expect(await readdir(work)).toEqual([]);
  expect(await readFile(join(folder, `${sha256}.original`))).toEqual(bytes);
});

it.each([
  ['contract.pdf', 'pdf'],
  ['Scan.JPG', 'jpg'],
  ['mail.eml', 'eml'],
  ['setup.exe', null],
  ['run.sh', null],
  ['page.html', null],
  ['picture.svg', null],
  ['macro.docm', null],
  ['link.desktop', null],
  ['invoice.pdf.exe', null],
  ['README', null],
])('%s may be shown as %s', (name, extension) => {
  expect(shownExtension(name)).toBe(extension);
});
