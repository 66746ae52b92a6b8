import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { err, ok } from '../../domain/result';
import type { HeldFile, IpcResult, Question } from '../../ipc/contract';
import { MAX_IMPORT_BYTES, MAX_TOGETHER_BYTES } from '../../ipc/limits';
import { safeFileName } from './fileNames';
import type { HeldFiles, NamedFile } from './heldFiles';
import { writeAtomic } from './writeAtomic';

/** Lets the user choose one file and holds it, unless it is larger than any real list of items. */
export async function chooseImport(
  window: BrowserWindow,
  { title, extensions }: Question<'importChoose'>,
  held: HeldFiles,
): Promise<IpcResult<HeldFile | null>> {
  const chosen = await chooseFile(window, title, extensions, MAX_IMPORT_BYTES);
  if (!chosen.ok) return chosen;
  return ok(chosen.value === null ? null : (held.hold([chosen.value])[0] ?? null));
}

/** Lets the user choose one file and reads it, unless it is larger than `most` bytes. */
export async function chooseFile(
  window: BrowserWindow,
  title: string,
  extensions: string[],
  most: number,
): Promise<IpcResult<NamedFile | null>> {
  const filters = filtersOf(title, extensions);
  const chosen = await dialog.showOpenDialog(window, { title, filters, properties: ['openFile'] });
  const path = chosen.filePaths[0];
  if (chosen.canceled || path === undefined) return ok(null);
  const { size } = await stat(path);
  return size > most ? tooLarge(size) : ok(await fileAt(path));
}

/** The same for several files, each and all together within their limits. */
export async function chooseImports(
  window: BrowserWindow,
  { title, extensions }: Question<'importChooseSeveral'>,
  held: HeldFiles,
): Promise<IpcResult<readonly HeldFile[] | null>> {
  const chosen = await dialog.showOpenDialog(window, {
    ...{ title, filters: filtersOf(title, extensions) },
    properties: ['openFile', 'multiSelections'],
  });
  if (chosen.canceled || chosen.filePaths.length === 0) return ok(null);
  let together = 0;
  for (const path of chosen.filePaths) {
    const { size } = await stat(path);
    together += size;
    if (size > MAX_IMPORT_BYTES) return tooLarge(size);
  }
  if (together > MAX_TOGETHER_BYTES) return tooLarge(together);
  return ok(held.hold(await Promise.all(chosen.filePaths.map(fileAt))));
}

function filtersOf(title: string, extensions: string[]) {
  return extensions.length === 0 ? [] : [{ name: title, extensions }];
}

function tooLarge(size: number): IpcResult<never> {
  return err({ code: 'too-large', detail: `${size} bytes` });
}

async function fileAt(path: string): Promise<NamedFile> {
  return { name: basename(path), bytes: await readFile(path) };
}

/** Asks where to save. Null when the user thinks better of it. */
export async function chooseDestination(
  window: BrowserWindow,
  suggestedName: string,
  extension: string,
): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), safeFileName(suggestedName, extension)),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  if (chosen.canceled || chosen.filePath === '') return null;
  return extname(chosen.filePath) === '' ? `${chosen.filePath}.${extension}` : chosen.filePath;
}

/** Asks where, writes atomically, tells the name it was given. */
export async function saveAs(
  window: BrowserWindow,
  suggestedName: string,
  extension: string,
  content: string | Uint8Array,
): Promise<IpcResult<{ fileName: string } | null>> {
  const path = await chooseDestination(window, suggestedName, extension);
  if (path === null) return ok(null);
  await writeAtomic(path, content);
  return ok({ fileName: basename(path) });
}
