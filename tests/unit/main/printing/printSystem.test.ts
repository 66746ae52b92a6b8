import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintJobState } from '../../../../src/ipc/contract';
import { choicesOf, createPrintSystem } from '../../../../src/main/printing/printSystem';
import { textOf } from '../../../support/pdf';

const QUEUE = 'ForbearTestPDF';
const PPD = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd';

/** A queue that prints into files, where CUPS runs and one may be made. */
function madeQueue(): boolean {
  const made = spawnSync('lpadmin', ['-p', QUEUE, '-E', '-v', 'cups-pdf:/', '-P', PPD]);
  const there = made.status === 0;
  if (!there) console.log('skipped: no CUPS-PDF queue can be made here, nothing is really printed');
  return there;
}

const queue = madeQueue();

describe('the print system', () => {
  it('is not supported on Windows, and says so', async () => {
    expect(await createPrintSystem('win32').printers()).toBeNull();
  });

  it('reads the trays a printer has', () => {
    const told = 'PageSize/Size: *A4 Letter\nInputSlot/Media Source: *Auto Upper Lower;rm\n';
    expect(choicesOf(told, 'InputSlot')).toEqual(['Auto', 'Upper']);
    expect(choicesOf(told, 'Duplex')).toEqual([]);
  });

  it('refuses a job or printer it did not name', async () => {
    const system = createPrintSystem('linux');
    expect((await system.state('x; touch y')).ok).toBe(false);
    const wish = { path: '/x', title: 't', tray: '', sides: 'one-sided', copies: 1 } as const;
    const printed = await system.print({ ...wish, printer: '-o raw' });
    expect(printed.ok).toBe(false);
  });
});

describe.runIf(queue)('a real queue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forbear-print-'));
  const system = createPrintSystem();
  const path = join(folder, "it's a letter.pdf");
  beforeAll(() => writeFileSync(path, SMALL_PDF));
  afterAll(() => {
    spawnSync('lpadmin', ['-x', QUEUE]);
    rmSync(folder, { recursive: true });
  });

  it('is listed, takes a file and reports it done', async () => {
    const printers = (await system.printers()) ?? [];
    expect(printers.map(({ name }) => name)).toContain(QUEUE);
    const job = await queued(`Forbear test ${process.pid}`);
    expect(job).toMatch(new RegExp(`^${QUEUE}-\\d+$`));
    expect(await ended(job)).toBe('done');
    const made = readdirSync(join(homedir(), 'PDF')).find((name) =>
      name.includes(`test_${process.pid}`),
    );
    expect(made).toBeDefined();
    const file = join(homedir(), 'PDF', made ?? '');
    expect(textOf(readFileSync(file))).toContain('Hello');
    rmSync(file);
  });

  it('says that a job waits for a stopped printer, and that it was cancelled', async () => {
    spawnSync('cupsdisable', [QUEUE]);
    try {
      const job = await queued('Forbear waits');
      expect(await system.state(job)).toEqual({ ok: true, value: 'stopped' });
      const [printer] = ((await system.printers()) ?? []).filter(({ name }) => name === QUEUE);
      expect(printer?.stopped).toBe(true);
      expect((await system.cancel(job)).ok).toBe(true);
      expect(await ended(job)).toBe('cancelled');
    } finally {
      spawnSync('cupsenable', [QUEUE]);
    }
  });

  async function queued(title: string): Promise<string> {
    const wish = { path, title, printer: QUEUE, tray: '', sides: 'one-sided', copies: 1 } as const;
    const job = await system.print(wish);
    if (!job.ok) throw new Error(job.error.detail);
    return job.value;
  }

  async function ended(job: string): Promise<PrintJobState> {
    for (let asked = 0; asked < 60; asked += 1) {
      const state = await system.state(job);
      if (!state.ok) throw new Error(state.error.detail);
      if (state.value !== 'waiting' && state.value !== 'printing') return state.value;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error('the job did not end');
  }
});

const SMALL_PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Count 1 /Kids [3 0 R]>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
 /Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Length 37>> stream
BT /F 24 Tf 72 700 Td (Hello) Tj ET  
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R /Size 6>>
%%EOF
`;
