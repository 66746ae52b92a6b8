import { createHash } from 'node:crypto';
import { access, constants, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  type FileProof,
  finishManifest,
  MANIFEST_PATH,
  SUMS_PATH,
  sumsText,
} from '../../domain/handoff/manifest';
import { err, ok } from '../../domain/result';
import type { Answers, IpcResult, Question } from '../../ipc/contract';
import { DISK_FLOOR_BYTES } from '../../ipc/limits';
import type { KeptPictures } from '../documents/pictures';
import type { JobControl, PdfService } from '../documents/ports';
import { diskFree } from '../files/diskFree';
import { errnoOf, type FileSystem } from '../files/fileSystem';
import type { KeptFiles } from '../files/keptFiles';
import { drawingSteps, drawPack } from './drawPack';
import { BadEntry, type ZipEntry } from './entry';
import { newPassword } from './password';
import { writeZips, type ZipTarget } from './zip';

type Request = Question<'handoffWrite'>;

/** A file of the pack before it is packed. */
export type Ready = ZipEntry & FileProof;

export interface PackTools {
  readonly pdf: PdfService;
  readonly pictures: KeptPictures;
  /** Where invoices, contracts and proofs are kept under their hash. */
  readonly attachments: Pick<KeptFiles, 'pathOf' | 'read'>;
  /** The folder of schema and verifying page. */
  readonly resources: string;
  /** Where drawn documents lie until they are packed: a private folder of ours. */
  readonly workFolder: string;
  /** For tests that need a full or failing disk. */
  readonly files?: FileSystem;
  readonly free?: (folder: string) => Promise<number>;
}

export type WrittenPack = NonNullable<Answers['handoffWrite']>;

/**
 * Writes a pack to `path`, and the creditor's own copy beside it when asked for: draws the documents
 * into a temporary folder, completes manifest and sums, packs, and proves the archives by reading
 * them back. All or nothing; a missing or changed file is named by its place in the pack.
 */
export async function writePack(
  request: Request,
  path: string,
  tools: PackTools,
  control: JobControl,
): Promise<IpcResult<WrittenPack>> {
  const folder = await mkdtemp(join(tools.workFolder, 'pack-'));
  try {
    // Looked at first: it must not be found out after minutes of drawing.
    await access(dirname(path), constants.W_OK);
    const drawing = drawingSteps(request);
    const total = drawing + packingSteps(request);
    const tell = (before: number) => (done: number) => control.onProgress(before + done, total);
    const draw = { ...control, onProgress: tell(0) };
    const ready = await readyFiles(request, folder, tools, draw);
    if (!ready.ok) return ready;
    const targets = targetsOf(request, path, ready.value);
    const room = await checkRoomFor(targets, tools.free ?? diskFree);
    if (!room.ok) return room;
    const pack = { ...control, onProgress: tell(drawing) };
    return ok(await writeAll(request, targets, pack, tools.files));
  } catch (error) {
    if (control.signal.aborted) return err({ code: 'cancelled', detail: 'pack' });
    // What is to be packed is looked for one by one: it is the folder that is gone.
    if (errnoOf(error) === 'ENOENT') return err({ code: 'no-access', detail: 'folder is gone' });
    if (error instanceof BadEntry) return err({ code: `file-${error.why}`, detail: error.path });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each file of an archive is written and read back; manifest and sums are two more. */
function packingSteps({ manifest, own, ownCopy }: Request): number {
  const files = manifest.files.length + 2;
  return 2 * (ownCopy ? 2 * files + own.length : files);
}

async function writeAll(
  request: Request,
  targets: readonly ZipTarget[],
  { signal, onProgress }: JobControl,
  files: FileSystem | undefined,
): Promise<WrittenPack> {
  const password = request.encrypt ? newPassword() : null;
  const date = new Date(`${request.manifest.cutOff}T12:00:00Z`);
  const [pack, own] = await writeZips(targets, {
    date,
    password,
    signal,
    onProgress,
    ...(files === undefined ? {} : { files }),
  });
  const [target, ownTarget] = targets;
  if (pack === undefined || target === undefined) throw new Error('no pack was written');
  return {
    ...pack,
    fileName: basename(target.path),
    password,
    ownCopy:
      own === undefined || ownTarget === undefined
        ? null
        : { ...own, fileName: basename(ownTarget.path) },
  };
}

/** Every file but manifest and sums, with its hash, in the order of the paths. */
async function readyFiles(
  request: Request,
  folder: string,
  tools: PackTools,
  control: JobControl,
): Promise<IpcResult<Ready[]>> {
  const kept = await keptFiles(request, tools);
  if (!kept.ok) return kept;
  const drawn = await drawPack(request, folder, tools, control);
  if (!drawn.ok) return drawn;
  const texts = request.texts.map((one) => readyText(one.path, one.text));
  const shipped = await shippedFiles(request, tools.resources);
  return ok([...texts, ...shipped, ...kept.value, ...drawn.value].sort(byPath));
}

/** Looked for first: a missing contract must not be found out after minutes of drawing. */
async function keptFiles(
  { files }: Request,
  { attachments }: PackTools,
): Promise<IpcResult<Ready[]>> {
  const ready: Ready[] = [];
  for (const { path, sha256 } of files) {
    const file = attachments.pathOf(sha256);
    const found = await stat(file).catch((error: unknown) => {
      if (errnoOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (found === null) return err({ code: 'file-missing', detail: path });
    ready.push({ path, sha256, bytes: found.size, content: { file } });
  }
  return ok(ready);
}

const SHIPPED: Readonly<Record<string, readonly string[]>> = {
  'case.schema.json': ['schema', 'case.schema.json'],
  'data-request.schema.json': ['schema', 'data-request.schema.json'],
  'verify.html': ['handoff', 'verify.html'],
};

async function shippedFiles({ manifest }: Request, resources: string): Promise<Ready[]> {
  const ready: Ready[] = [];
  for (const { path } of manifest.files) {
    const place = SHIPPED[path];
    if (place !== undefined)
      ready.push(readyBytes(path, await readFile(join(resources, ...place))));
  }
  return ready;
}

/** The pack, and the creditor's own copy with what only that one holds. */
function targetsOf(request: Request, path: string, ready: readonly Ready[]): ZipTarget[] {
  const { manifest, own, ownCopy } = request;
  const pack = { path, entries: sealed(manifest, ready) };
  if (!ownCopy) return [pack];
  const more = own.map((one) => readyText(one.path, one.text));
  const files = [
    ...manifest.files,
    ...own.map((one) => ({ path: one.path, kind: 'own', rows: null })),
  ];
  const name = `${path.replace(/\.zip$/i, '')}-own-copy.zip`;
  return [pack, { path: name, entries: sealed({ ...manifest, files }, [...ready, ...more]) }];
}

function sealed(manifest: Request['manifest'], ready: readonly Ready[]): Ready[] {
  const proof = readyText(MANIFEST_PATH, finishManifest(manifest, ready));
  const all = [...ready, proof];
  return [...all, readyText(SUMS_PATH, sumsText(all))];
}

/** Refuses before the first byte when the archives would not leave the disk its floor. */
async function checkRoomFor(
  targets: readonly ZipTarget[],
  freeOn: (folder: string) => Promise<number>,
): Promise<IpcResult<null>> {
  const [first] = targets;
  if (first === undefined) return ok(null);
  const entries = targets.flatMap((target) => target.entries as readonly Ready[]);
  const needed = entries.reduce((sum, { bytes }) => sum + bytes, DISK_FLOOR_BYTES);
  const free = await freeOn(dirname(first.path));
  if (free >= needed) return ok(null);
  return err({ code: 'disk-full', detail: `${free} bytes free, ${needed} needed` });
}

function readyText(path: string, text: string): Ready {
  return readyBytes(path, Buffer.from(text, 'utf8'));
}

function readyBytes(path: string, content: Uint8Array): Ready {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, content, sha256, bytes: content.length };
}

function byPath(a: Ready, b: Ready): number {
  return a.path < b.path ? -1 : 1;
}
