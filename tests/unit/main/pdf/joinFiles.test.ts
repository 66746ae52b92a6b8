import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JoinPart, joinFiles, lookAt } from '../../../../src/main/pdf/join/joinFiles';
import { createPdfService } from '../../../../src/main/pdf/process/client';
import { letterInput } from '../../../support/documentFixtures';
import { drawingProcess } from '../../../support/drawing';
import { reminderLetter } from '../../../support/letters';
import { drawBytes, FONTS, hasTool, runOn, textOf } from '../../../support/pdf';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forbear-join-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function letter(name: string): Promise<JoinPart> {
  const made = reminderLetter(letterInput({ reference: name }));
  if (!made.ok) throw new Error(made.error.code);
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, await drawBytes([made.value]));
  return { path, name, sha256: null };
}

const sizeOf = ({ path }: JoinPart): number => readFileSync(path).length;

describe('joining files', () => {
  it('puts pages of many files in order, and what they share (fonts) stands in it once', async () => {
    const parts = await Promise.all(['R-1', 'R-2', 'R-3', 'R-4'].map(letter));
    const path = join(folder, 'all.pdf');
    const steps: number[] = [];
    const joined = await joinFiles(path, parts, { onProgress: (done) => steps.push(done) });
    if (!joined.ok) throw new Error(joined.error.code);
    const bytes = readFileSync(path);
    expect(joined.value).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      pages: 4,
    });
    expect(steps).toEqual([1, 2, 3, 4]);
    expect(bytes.length).toBeLessThan(parts.reduce((sum, part) => sum + sizeOf(part), 0) / 2);
    if (!hasTool('pdftotext') || !hasTool('qpdf')) return;
    const pages = textOf(bytes).split('\f');
    expect(pages.map((page) => /R-\d/.exec(page)?.[0] ?? '')).toEqual([
      ...['R-1', 'R-2', 'R-3', 'R-4'],
      '',
    ]);
    expect(runOn(bytes, 'qpdf', (one) => ['--check', one])).toContain('No syntax or stream');
  });

  it('takes pages of one file at several places', async () => {
    const one = await letter('R-1');
    const path = join(folder, 'all.pdf');
    const page = { ...one, from: 0, to: 1 };
    const joined = await joinFiles(path, [page, await letter('R-2'), page], {});
    expect(joined).toMatchObject({ ok: true, value: { pages: 3 } });
  });

  it('names a file that is missing or no longer what it was, and stops when it is asked to', async () => {
    const one = await letter('R-1');
    const path = join(folder, 'all.pdf');
    const gone = { ...one, path: join(folder, 'gone.pdf') };
    const changed = { ...one, sha256: 'a'.repeat(64) };
    const result = async (parts: JoinPart[], stop = false) =>
      joinFiles(path, parts, { shouldStop: () => stop });
    expect(await result([one, gone])).toEqual({
      ok: false,
      error: { code: 'source-missing', name: 'R-1' },
    });
    expect(await result([changed])).toEqual({
      ok: false,
      error: { code: 'source-changed', name: 'R-1' },
    });
    expect(await result([one], true)).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  it('says beforehand which files can be joined', async () => {
    const torn = join(folder, 'torn.pdf');
    writeFileSync(torn, '%PDF-1.4 torn');
    const one = await letter('R-1');
    const looked = await lookAt([one.path, torn, join(folder, 'gone.pdf')], {});
    expect(looked).toEqual({ ok: true, value: ['readable', 'damaged', 'damaged'] });
  });
});

it('the process rests when it has nothing to do, and the next job starts another', async () => {
  let started = 0;
  const service = createPdfService({
    fonts: FONTS,
    spawn: () => {
      started += 1;
      return drawingProcess();
    },
  });
  const one = await letter('R-1');
  const parts = [one];
  const running = service.join({ job: 'a', path: join(folder, 'a.pdf'), parts });
  service.rest();
  expect(await running).toMatchObject({ ok: true });
  await service.lookAt({ job: 'b', paths: [one.path] });
  expect(started).toBe(1);
  service.rest();
  expect(await service.lookAt({ job: 'c', paths: [one.path] })).toMatchObject({ ok: true });
  expect(started).toBe(2);
});
