// `node scripts/run-ts.mjs packScale [debtors] [files] [paper]`: writes one large encrypted pack with
// generated attachments, and prints how long it took, how much memory it needed, and how fast it stops.
// With `paper` the attachments are PDFs, and their pages go into the paper file. Documents are drawn and
// joined by a process of its own, as in the application; its memory counts.
import { fork } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { AccountId } from '../src/domain/accounts/ids';
import type { DebtorInput, EnclosedFile } from '../src/domain/handoff/input';
import { buildPack } from '../src/domain/handoff/pack';
import { packRequest } from '../src/ipc/handoff';
import { pdfServiceOver } from '../src/main/documents/pdfService';
import { createKeptPictures } from '../src/main/documents/pictures';
import { createKeptFiles } from '../src/main/files/keptFiles';
import { writePack } from '../src/main/handoff/pack';
import { keepHeapSmall } from '../src/main/pdf/process/heap';
import type { ToWorker } from '../src/main/pdf/process/protocol';
import { createRenderer } from '../src/main/pdf/process/renderer';
import type { DrawingProcess } from '../src/main/pdf/process/workman';
import { TODAY } from '../tests/support/documentFixtures';
import { debtorInput, LAW, packInput } from '../tests/support/packFixtures';
import { watchMemory } from './packScale/memory';
import { scanned } from './packScale/scanned';

const FILE_BYTES = 1_500_000;
const MB = 1_000_000;
const RESOURCES = join(process.env.FORBEAR_ROOT ?? '.', 'resources');

const debtors = Number(process.argv[2] ?? 50);
const files = Number(process.argv[3] ?? 200);
const paper = process.argv[4] === 'paper';
const pids = new Set([process.pid]);

/** What this program is called with when it is the drawing process of another one. */
const DRAWING = 'drawing';
const folder = process.argv[2] === DRAWING ? '' : mkdtempSync(join(tmpdir(), 'forbear-scale-'));

function drawHere(): void {
  keepHeapSmall();
  const handle = createRenderer((message) => process.send?.(message));
  process.on('message', (message) => handle(message as ToWorker));
}

function drawingProcess(): DrawingProcess {
  const child = fork(process.argv[1] ?? '', [DRAWING], { serialization: 'advanced' });
  if (child.pid !== undefined) pids.add(child.pid);
  return {
    postMessage: (message) => child.send(message),
    on: (event: 'message' | 'exit', listener: never) => child.on(event, listener),
    kill: () => child.kill(),
  };
}

/** Attachments of random bytes: nothing about them can be compressed. */
function attachments(): EnclosedFile[] {
  const bytes = Buffer.alloc(FILE_BYTES);
  return Array.from({ length: files }, (_, i) => {
    randomFillSync(bytes);
    const file = paper ? scanned(bytes) : bytes;
    const sha256 = createHash('sha256').update(file).digest('hex');
    writeFileSync(join(folder, `${sha256}.original`), file);
    const name = `proof ${i}.${paper ? 'pdf' : 'jpg'}`;
    return { type: 'delivery', on: TODAY, name, sha256, number: '' };
  });
}

function debtorsWith(enclosed: readonly EnclosedFile[]): DebtorInput[] {
  const each = Math.ceil(enclosed.length / debtors);
  return Array.from({ length: debtors }, (_, i) => {
    const one = debtorInput();
    const account = { ...one.account, id: `account-${i}` as AccountId, number: String(10_000 + i) };
    return { ...one, account, files: enclosed.slice(i * each, (i + 1) * each) };
  });
}

/** Writes the pack, stopping when `stopAt` of the progress is reached. */
async function write(
  request: ReturnType<typeof requestOf>,
  stopAt: number,
  onStep: (done: number) => void = () => undefined,
) {
  const controller = new AbortController();
  const tools = {
    pdf: pdfServiceOver(drawingProcess, join(RESOURCES, 'fonts')),
    pictures: createKeptPictures(folder),
    attachments: createKeptFiles(folder, folder, 'original'),
    resources: RESOURCES,
    workFolder: folder,
  };
  let stopped = 0;
  const onProgress = (done: number, total: number): void => {
    onStep(done);
    if (done / total < stopAt || stopped > 0) return;
    stopped = performance.now();
    controller.abort();
  };
  const control = { job: `scale-${stopAt}`, signal: controller.signal, onProgress };
  const path = join(folder, 'pack.zip');
  const began = performance.now();
  const written = await writePack(request, path, tools, control);
  const ended = performance.now();
  return {
    written,
    seconds: (ended - began) / 1000,
    stopMs: stopped === 0 ? null : ended - stopped,
  };
}

function requestOf(enclosed: readonly EnclosedFile[]) {
  const made = buildPack(packInput({ debtors: debtorsWith(enclosed), law: LAW, paper }));
  if (!made.ok) throw new Error(made.error.code);
  return packRequest.parse({ job: 'scale', encrypt: true, ownCopy: false, ...made.value });
}

async function measure(): Promise<void> {
  try {
    const request = requestOf(attachments());
    globalThis.gc?.();
    const memory = watchMemory(pids);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const { written, seconds } = await write(request, 2);
    delay.disable();
    const above = memory.stop();
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    console.log(
      `${debtors} customers, ${request.documents.length} drawn documents, ${files} files`,
    );
    console.log(
      `archive: ${(written.value.bytes / MB).toFixed(1)} MB, AES-256, written and read back`,
    );
    console.log(
      `time: ${seconds.toFixed(1)} s; memory: ${(above / MB).toFixed(0)} MB above the start`,
    );
    const [half, worst] = [delay.percentile(50), delay.max].map((ns) => (ns / 1e6).toFixed(0));
    console.log(`meanwhile main answers within ${half} ms (median), at worst ${worst} ms`);
    rmSync(join(folder, 'pack.zip'));
    const stopped = await write(request, 0.7);
    const left = readdirSync(folder).filter((name) => !name.endsWith('.original'));
    console.log(
      `stopped at 70 %: ${stopped.written.ok ? 'not stopped' : stopped.written.error.code} after ${stopped.stopMs?.toFixed(0)} ms, left behind: ${left.length}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] === DRAWING) drawHere();
else await measure();
