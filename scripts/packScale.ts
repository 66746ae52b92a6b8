// `node scripts/run-ts.mjs packScale [debtors] [files] [paper]`: writes one large encrypted pack with
// generated attachments, and prints how long it took, how much memory it needed, and how fast it stops.
// With `paper` the attachments are PDFs, and their pages go into the paper file.
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
import { TODAY } from '../tests/support/documentFixtures';
import { drawingProcess } from '../tests/support/drawing';
import { debtorInput, LAW, packInput } from '../tests/support/packFixtures';

const FILE_BYTES = 1_500_000;
const MB = 1_000_000;
const RESOURCES = join(process.env.FORBEAR_ROOT ?? '.', 'resources');

const debtors = Number(process.argv[2] ?? 50);
const files = Number(process.argv[3] ?? 200);
const paper = process.argv[4] === 'paper';
const folder = mkdtempSync(join(tmpdir(), 'forbear-scale-'));

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

/** A PDF of one page with a picture of these bytes, as a scanner makes it. */
function scanned(picture: Uint8Array): Uint8Array {
  const dict = `/Type /XObject /Subtype /Image /Width 1500 /Height ${FILE_BYTES / 1500} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${picture.length}`;
  const draw = 'q 500 0 0 700 40 60 cm /I Do Q';
  const objects: (readonly [string, Uint8Array | null])[] = [
    ['<</Type /Catalog /Pages 2 0 R>>', null],
    ['<</Type /Pages /Count 1 /Kids [3 0 R]>>', null],
    [
      '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources <</XObject <</I 4 0 R>>>>>>',
      null,
    ],
    [`<<${dict}>>`, picture],
    [`<</Length ${draw.length}>>`, Buffer.from(draw)],
  ];
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = 9;
  const put = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const [i, [text, stream]] of objects.entries()) {
    offsets.push(at);
    put(Buffer.from(`${i + 1} 0 obj\n${text}\n`));
    if (stream !== null) {
      for (const part of [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]) put(part);
    }
    put(Buffer.from('endobj\n'));
  }
  const start = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  put(
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<</Size 6 /Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
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

try {
  const request = requestOf(attachments());
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  // In the application documents are drawn by a process of their own: packing alone is watched.
  const { written, seconds } = await write(request, 2, (done) => {
    if (done > request.documents.length) delay.enable();
  });
  delay.disable();
  clearInterval(timer);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  console.log(`${debtors} customers, ${request.documents.length} drawn documents, ${files} files`);
  console.log(
    `archive: ${(written.value.bytes / MB).toFixed(1)} MB, AES-256, written and read back`,
  );
  console.log(
    `time: ${seconds.toFixed(1)} s; memory: ${((peak - before) / MB).toFixed(0)} MB above the start`,
  );
  const [half, worst] = [delay.percentile(50), delay.max].map((ns) => (ns / 1e6).toFixed(0));
  console.log(`while packing it answers within ${half} ms (median), at worst ${worst} ms`);
  rmSync(join(folder, 'pack.zip'));
  const stopped = await write(request, 0.7);
  const left = readdirSync(folder).filter((name) => !name.endsWith('.original'));
  console.log(
    `stopped at 70 %: ${stopped.written.ok ? 'not stopped' : stopped.written.error.code} after ${stopped.stopMs?.toFixed(0)} ms, left behind: ${left.length}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
