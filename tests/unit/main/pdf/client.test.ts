import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentModel } from '../../../../src/domain/documents/model';
import { createPdfService } from '../../../../src/main/pdf/process/client';
import { account, letterInput } from '../../../support/documentFixtures';
import { drawingProcess, type FakeProcess } from '../../../support/drawing';
import { reminderLetter } from '../../../support/letters';
import { FONTS } from '../../../support/pdf';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forbear-client-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function letters(count: number, name = 'Kunde'): DocumentModel[] {
  return Array.from({ length: count }, (_, i) => {
    const letter = reminderLetter(letterInput({ account: account({ name: `${name} ${i}` }) }));
    if (!letter.ok) throw new Error(letter.error.code);
    return letter.value;
  });
}

test('writes the files of a job, counts over all of them, and starts one process only', async () => {
  let started = 0;
  const spawn = (): FakeProcess => {
    started += 1;
    return drawingProcess();
  };
  const service = createPdfService({ spawn, fonts: FONTS });
  const seen: number[] = [];
  const files = [
    { path: join(folder, 'a.pdf'), models: letters(15) },
    { path: join(folder, 'b.pdf'), models: letters(5) },
  ];
  const onProgress = (done: number, total: number): void => {
    expect(total).toBe(20);
    seen.push(done);
  };
  const [first, second] = await Promise.all([
    service.render({ job: '1', files, onProgress }),
    service.render({ job: '2', files: [{ path: join(folder, 'c.pdf'), models: letters(1) }] }),
  ]);
  if (!first.ok || !second.ok) throw new Error('not drawn');
  expect(seen).toEqual([10, 20]);
  expect(started).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  for (const file of first.value) {
    const bytes = readFileSync(file.path);
    expect(file.bytes).toBe(bytes.length);
    expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
  expect(first.value[1]?.pageOf).toEqual([1, 2, 3, 4, 5]);
});

test('a problem in the second file takes the first one back and names the letter', async () => {
  const service = createPdfService({ spawn: drawingProcess, fonts: FONTS });
  const files = [
    { path: join(folder, 'a.pdf'), models: letters(2) },
    { path: join(folder, 'b.pdf'), models: [...letters(1), ...letters(1, 'ש')] },
  ];
  const drawn = await service.render({ job: '1', files });
  expect(drawn).toMatchObject({ ok: false, error: { code: 'missing-glyph', document: 3 } });
  expect(readdirSync(folder)).toEqual([]);
});

test('a cancelled job stops and leaves nothing; the next one runs', async () => {
  const service = createPdfService({ spawn: drawingProcess, fonts: FONTS });
  const controller = new AbortController();
  const files = [{ path: join(folder, 'a.pdf'), models: letters(60) }];
  const { signal } = controller;
  const drawn = await service.render({
    job: '1',
    files,
    signal,
    onProgress: () => controller.abort(),
  });
  expect(drawn).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
  const next = [{ path: join(folder, 'b.pdf'), models: letters(1) }];
  expect((await service.render({ job: '2', files: next })).ok).toBe(true);
});

test('when the process dies its job fails, and the next job starts another process', async () => {
  const processes: FakeProcess[] = [];
  const spawn = (): FakeProcess => {
    const started = drawingProcess();
    processes.push(started);
    return started;
  };
  const service = createPdfService({ spawn, fonts: FONTS });
  const files = [{ path: join(folder, 'a.pdf'), models: letters(1) }];
  const drawing = service.render({ job: '1', files: [] });
  processes[0]?.die();
  expect(await drawing).toMatchObject({ ok: false, error: { code: 'failed' } });
  expect((await service.render({ job: '2', files })).ok).toBe(true);
  expect(processes).toHaveLength(2);
});
