import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { DebtorInput, EnclosedFile, PackInput } from '../../../../src/domain/handoff/input';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { packRequest } from '../../../../src/ipc/handoff';
import { createKeptPictures } from '../../../../src/main/documents/pictures';
import { createKeptFiles } from '../../../../src/main/files/keptFiles';
import { writePack } from '../../../../src/main/handoff/pack';
import { account } from '../../../support/documentFixtures';
import { inProcessPdf } from '../../../support/drawing';
import { fullAfter } from '../../../support/fullDisk';
import { chained, debtorInput, LAW, packInput, posted } from '../../../support/packFixtures';
import { drawBytes, hasTool, runOn, textOf } from '../../../support/pdf';
import { unzip } from '../../../support/unzip';

const RESOURCES = join(import.meta.dirname, '../../../../resources');
const VERIFY = join(import.meta.dirname, '../../../support/verifyPack.mjs');

beforeAll(async () => {
  // Parsing the fonts and the first drawing are no part of what is tested.
  const [first] = request().documents;
  if (first !== undefined) await drawBytes([first.model]);
});

let folder = '';
let attached = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forbear-handoff-'));
  attached = mkdtempSync(join(tmpdir(), 'forbear-attached-'));
});
afterEach(() => {
  for (const one of [folder, attached]) rmSync(one, { recursive: true });
});

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Keeps a file as main does; answers its hash. */
function keep(text: string): string {
  const hash = sha256(text);
  writeFileSync(join(attached, `${hash}.original`), text);
  return hash;
}

function request(
  over: Partial<PackInput> = {},
  debtor: Partial<DebtorInput> = {},
  how: { readonly encrypt?: boolean; readonly ownCopy?: boolean } = {},
) {
  const made = buildPack(packInput(over, debtor));
  if (!made.ok) throw new Error(made.error.code);
  return packRequest.parse({ job: 'job-1', encrypt: false, ownCopy: false, ...how, ...made.value });
}

/** A case with everything: law, attachments, posting proof, chained events, paper file. */
function fullRequest(how: Parameters<typeof request>[2] = {}, paper = false) {
  const events = chained(debtorInput().events);
  const head = { seq: events.length, hash: events.at(-1)?.hash ?? '' };
  return request({ law: LAW, paper, head }, { ...posted(keep), events, notes: [1] }, how);
}

const tools = () => ({
  pdf: inProcessPdf(),
  pictures: createKeptPictures(folder),
  attachments: createKeptFiles(attached, folder, 'original'),
  resources: RESOURCES,
  workFolder: folder,
});

const control = () => ({
  job: 'job-1',
  signal: new AbortController().signal,
  onProgress: () => undefined,
});

async function written(how: Parameters<typeof request>[2] = {}, paper = false) {
  const path = join(folder, 'pack.zip');
  const made = await writePack(fullRequest(how, paper), path, tools(), control());
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { path, ...made.value };
}

/** Unpacks with 7-Zip, as a recipient would. */
function unpack(path: string, password: string | null): string {
  const out = join(folder, 'unpacked');
  mkdirSync(out, { recursive: true });
  execFileSync('7z', ['x', '-y', `-p${password ?? ''}`, `-o${out}`, path]);
  return out;
}

const verify = (out: string) => spawnSync('node', [VERIFY, out], { encoding: 'utf8' });

test('the pack on disk holds every file of its manifest, with its size and hash', async () => {
  const made = await written();
  const bytes = readFileSync(made.path);
  expect(made).toMatchObject({ bytes: bytes.length, sha256: sha256(bytes), password: null });
  expect(made).toMatchObject({ fileName: 'pack.zip', ownCopy: null });
  const files = await unzip(bytes);
  const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString());
  expect(files.size).toBe(manifest.files.length + 2);
  for (const file of manifest.files) {
    const content = files.get(file.path) ?? new Uint8Array();
    expect([file.path, content.length, sha256(content)]).toEqual([
      file.path,
      file.bytes,
      file.sha256,
    ]);
    if (file.kind === 'statement')
      expect(Buffer.from(content).subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect(manifest.fileCount).toBe(manifest.files.length);
  expect(readdirSync(folder)).toEqual(['pack.zip']);
});

describe.runIf(hasTool('7z'))('opened by others', () => {
  test('AES-256 by 7-Zip with the password, and only with it', async () => {
    const { path, password } = await written({ encrypt: true });
    expect(password).toMatch(/^([A-HJKMNP-Z2-9]{4}-){5}[A-HJKMNP-Z2-9]{4}$/);
    expect(execFileSync('7z', ['l', '-slt', path], { encoding: 'utf8' })).toContain(
      'Method = AES-256',
    );
    expect(spawnSync('7z', ['t', '-pwrong', path]).status).not.toBe(0);
    const out = unpack(path, password);
    const { status, stdout, stderr } = verify(out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ problems: 0, lines: 4 });
    const sums = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS.txt'], { cwd: out });
    expect(sums.status).toBe(0);
    expect(readFileSync(join(out, '004_delivery_2026-08-14_0010447.jpg'), 'utf8')).toBe('pod.jpg');
  });

  test('without a password by unzip', async () => {
    const { path } = await written();
    expect(spawnSync('unzip', ['-tq', path]).status).toBe(0);
  });

  test('one byte changed in the archive is found', async () => {
    const { path, password } = await written({ encrypt: true });
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(spawnSync('7z', ['t', `-p${password}`, path]).status).not.toBe(0);
  });

  test('a file or a line of the journal that was changed is found', async () => {
    const { path } = await written();
    const out = unpack(path, null);
    const journal = join(out, 'journal.jsonl');
    const lines = readFileSync(journal, 'utf8');
    writeFileSync(journal, lines.replace('"outcome":"promise"', '"outcome":"reached"'));
    appendFileSync(join(out, 'claims.csv'), ' ');
    const { stderr } = verify(out);
    expect(stderr).toContain('journal line 1: changed');
    expect(stderr).toContain('claims.csv: changed');
    expect(stderr).not.toContain('debtors.csv');
  });

  test.runIf(hasTool('pdftotext'))('its PDFs say what the ledger says', async () => {
    const { path } = await written();
    const files = await unzip(readFileSync(path));
    const pdf = (part: string): string => {
      const found = [...files].find(([name]) => name.includes(part) && name.endsWith('.pdf'));
      return textOf(found?.[1] ?? new Uint8Array());
    };
    expect(pdf('statement')).toMatch(/Principal\s+18,310\.55/);
    expect(pdf('interest')).toContain('2026-00417');
    expect(pdf('index')).toMatch(/Chronology/);
    expect(pdf('limitation')).toContain('Probable last day');
  });
});

test.runIf(hasTool('pdftotext'))('the paper file has dividers', async () => {
  const { path } = await written({}, true);
  const paper = (await unzip(readFileSync(path))).get('paper-file.pdf') ?? new Uint8Array();
  expect(textOf(paper)).toMatch(/Divider 1[\s\S]*Statement of account[\s\S]*Divider 2/);
});

describe.runIf(hasTool('pdftotext') && hasTool('qpdf'))('kept PDFs in the paper file', () => {
  test('stand behind their dividers; one that cannot be read has a page that says so', async () => {
    const plain = await foreignPdf('the contract');
    const locked = throughQpdf(plain, ['--encrypt', 'a', 'b', '256', '--']);
    const file = (name: string, bytes: Uint8Array): EnclosedFile => ({
      type: 'contract',
      on: plainDate('2026-08-14'),
      name,
      sha256: keepBytes(bytes),
      number: '',
    });
    const files = [
      file('contract.pdf', plain),
      file('locked.pdf', locked),
      file('torn.pdf', Buffer.from('%PDF-1.4 torn')),
      file('photo.jpg', Buffer.from('jpg')),
    ];
    const path = join(folder, 'pack.zip');
    const steps: (readonly [number, number])[] = [];
    const onProgress = (done: number, total: number): void => {
      steps.push([done, total]);
    };
    const asked = request({ paper: true }, { files });
    const made = await writePack(asked, path, tools(), { ...control(), onProgress });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    expect(steps).toEqual([...steps].sort(([a], [b]) => a - b));
    expect(new Set(steps.map(([, total]) => total)).size).toBe(1);
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    const unpacked = await unzip(readFileSync(path));
    const paper = unpacked.get('paper-file.pdf') ?? new Uint8Array();
    const pages = textOf(paper)
      .split('\f')
      .map((page) => page.trim());
    const at = pages.indexOf('the contract');
    expect(pages[at - 1]).toContain('002_contract_2026-08-14_0010447.pdf');
    expect(pages[at + 1]).toMatch(/Divider 3[\s\S]*protected by a password/);
    expect(pages[at + 2]).toMatch(/Divider 4[\s\S]*damaged/);
    expect(pages[at + 3]).toMatch(/Divider 5[\s\S]*place it behind this page/);
    expect(runOn(paper, 'qpdf', (one) => ['--check', one])).toContain('No syntax or stream');
    expect(Buffer.from(unpacked.get('003_contract_2026-08-14_0010447.pdf') ?? [])).toEqual(locked);
    expect(readdirSync(folder)).toEqual(['pack.zip']);
    await cancelledAtEachStep(asked, steps.length);
  });
});

/** Wherever it is stopped, the pack of before is untouched and nothing else is left. */
async function cancelledAtEachStep(asked: ReturnType<typeof request>, steps: number) {
  const path = join(folder, 'pack.zip');
  const before = sha256(readFileSync(path));
  for (let stop = 0; stop < steps - 1; stop += 8) {
    const controller = new AbortController();
    let step = 0;
    const onProgress = (): void => {
      if (step === stop) controller.abort();
      step += 1;
    };
    const stopped = await writePack(asked, path, tools(), {
      job: 'job-3',
      signal: controller.signal,
      onProgress,
    });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(folder)).toEqual(['pack.zip']);
  }
  expect(sha256(readFileSync(path))).toBe(before);
}

/** Keeps bytes as main does; answers their hash. */
function keepBytes(bytes: Uint8Array): string {
  const hash = sha256(bytes);
  writeFileSync(join(attached, `${hash}.original`), bytes);
  return hash;
}

function throughQpdf(bytes: Uint8Array, args: readonly string[]): Buffer {
  const from = join(attached, 'from.pdf');
  const to = join(attached, 'to.pdf');
  writeFileSync(from, bytes);
  execFileSync('qpdf', [...args, from, to]);
  return readFileSync(to);
}

/** A PDF of another hand. */
function foreignPdf(text: string): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A5' });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) =>
    pdf.on('end', () => resolve(Buffer.concat(chunks))),
  );
  pdf.text(text);
  pdf.end();
  return done;
}

test.runIf(hasTool('unzip'))(
  'names in Greek and Cyrillic letters come out as they are',
  async () => {
    const one = debtorInput();
    const named = (name: string, id: string): DebtorInput => ({
      ...one,
      account: { ...one.account, name, number: '', id: id as AccountId },
    });
    const debtors = [named('Αλέξανδρος ΑΕ', 'a'), named('Товариство «Київ»', 'b')];
    const path = join(folder, 'pack.zip');
    const made = await writePack(request({ debtors }), path, tools(), control());
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const out = join(folder, 'out');
    execFileSync('unzip', ['-q', path, '-d', out], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['D01_Αλέξανδρος-ΑΕ', 'D02_Товариство-Київ']),
    );
    const sums = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS.txt'], { cwd: out });
    expect(sums.status).toBe(0);
  },
);

test('the creditor’s own copy lies beside it and holds what was withheld', async () => {
  const { path, ownCopy } = await written({ ownCopy: true });
  expect(ownCopy?.fileName).toBe('pack-own-copy.zip');
  const own = await unzip(readFileSync(join(folder, 'pack-own-copy.zip')));
  const pack = await unzip(readFileSync(path));
  expect(own.size).toBe(pack.size + 2);
  expect(Buffer.from(own.get('own/notes.csv') ?? []).toString()).toContain('retention of title');
  expect([...pack.keys()].some((name) => name.startsWith('own/'))).toBe(false);
});

describe('nothing half done', () => {
  const attempt = (asked: ReturnType<typeof request>, more = control()) =>
    writePack(asked, join(folder, 'pack.zip'), tools(), more);

  test('a character the font lacks', async () => {
    const hebrew = request({}, { account: account({ name: 'שלום', number: '7' }) });
    expect(await attempt(hebrew)).toMatchObject({ ok: false, error: { code: 'missing-glyph' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([0, 1, 20])('cancelled at step %i', async (step) => {
    const controller = new AbortController();
    let steps = 0;
    const onProgress = () => {
      if (steps === step) controller.abort();
      steps += 1;
      return undefined;
    };
    const stopped = await attempt(fullRequest({ ownCopy: true, encrypt: true }), {
      job: 'job-2',
      signal: controller.signal,
      onProgress,
    });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a missing or changed attachment is named by its place in the pack', async () => {
    const asked = fullRequest();
    const hash = sha256('pod.jpg');
    writeFileSync(join(attached, `${hash}.original`), 'pod.jpX');
    const detail = '004_delivery_2026-08-14_0010447.jpg';
    expect(await attempt(asked)).toEqual({ ok: false, error: { code: 'file-changed', detail } });
    rmSync(join(attached, `${hash}.original`));
    expect(await attempt(asked)).toEqual({ ok: false, error: { code: 'file-missing', detail } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a folder that is gone, before anything is drawn', async () => {
    let drawn = 0;
    const onProgress = () => {
      drawn += 1;
    };
    const gone = join(folder, 'gone', 'pack.zip');
    const made = await writePack(fullRequest(), gone, tools(), { ...control(), onProgress });
    expect(made).toMatchObject({ ok: false, error: { code: 'no-access' } });
    expect({ drawn, left: readdirSync(folder) }).toEqual({ drawn: 0, left: [] });
  });

  test('a full disk, before the first byte and in the middle; an older pack stays', async () => {
    const path = join(folder, 'pack.zip');
    writeFileSync(path, 'older pack');
    const none = { ...tools(), free: async () => 50_000_000 };
    const early = await writePack(fullRequest(), path, none, control());
    expect(early).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    const late = writePack(
      fullRequest(),
      path,
      { ...tools(), files: fullAfter(100_000) },
      control(),
    );
    await expect(late).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readFileSync(path, 'utf8')).toBe('older pack');
    expect(readdirSync(folder)).toEqual(['pack.zip']);
  });
});
