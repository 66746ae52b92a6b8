import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { packRequest } from '../../../../src/ipc/handoff';
import { createKeptPictures } from '../../../../src/main/documents/pictures';
import { writePack } from '../../../../src/main/handoff/pack';
import { account } from '../../../support/documentFixtures';
import { inProcessPdf } from '../../../support/drawing';
import { packInput } from '../../../support/packFixtures';
import { unzip } from '../../../support/unzip';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forbear-handoff-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function request(over: Parameters<typeof packInput>[0] = {}) {
  const made = buildPack(packInput(over));
  if (!made.ok) throw new Error(made.error.code);
  return packRequest.parse({ job: 'job-1', ...made.value });
}

const tools = () => ({
  pdf: inProcessPdf(),
  pictures: createKeptPictures(folder),
  workFolder: folder,
});

const control = () => ({
  job: 'job-1',
  signal: new AbortController().signal,
  onProgress: () => undefined,
});

test('the pack on disk holds every file of its manifest, with its size and hash', async () => {
  const path = join(folder, 'pack.zip');
  const written = await writePack(request(), path, tools(), control());
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(written).toEqual({ ok: true, value: { bytes: bytes.length, sha256 } });
  const files = await unzip(bytes);
  const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString());
  expect(files.size).toBe(manifest.files.length + 1);
  for (const file of manifest.files) {
    const content = files.get(file.path) ?? new Uint8Array();
    expect(content.length).toBe(file.bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(file.sha256);
    if (file.path.endsWith('.pdf'))
      expect(Buffer.from(content).subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect(manifest.journal).toEqual({ seq: 8, hash: '8'.padStart(64, '0') });
  expect(manifest.fileCount).toBe(12);
  expect(readdirSync(folder)).toEqual(['pack.zip']);
});

test('a character the font lacks, or a cancellation, leaves no pack', async () => {
  const path = join(folder, 'pack.zip');
  const hebrew = request({ account: account({ name: 'שלום', number: '7' }) });
  const refused = await writePack(hebrew, path, tools(), control());
  expect(refused).toMatchObject({ ok: false, error: { code: 'missing-glyph' } });
  const controller = new AbortController();
  const stopping = {
    job: 'job-2',
    signal: controller.signal,
    onProgress: () => controller.abort(),
  };
  const stopped = await writePack(request(), path, tools(), stopping);
  expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
});
