import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { MAX_ATTACHMENT_BYTES } from '../../domain/accounts/dossier/types';
import { err, ok } from '../../domain/result';
import type { IpcResult, KeptAttachment } from '../../ipc/contract';
import { extensionOf } from './fileNames';
import { type KeptFiles, sha256Of } from './keptFiles';

/**
 * Kinds whose viewers show a file and run nothing of it. Anything else could be a program or carry
 * one: it is saved, and the user opens it himself if he must.
 */
const SHOWN: ReadonlySet<string> = new Set(
  'pdf png jpg jpeg gif bmp tif tiff webp heic txt csv docx xlsx pptx odt ods odp rtf eml msg xml'.split(
    ' ',
  ),
);

/** The extension under which a file may be opened, or null when it may only be saved. */
export function shownExtension(name: string): string | null {
  const extension = extensionOf(name, '');
  return SHOWN.has(extension) ? extension : null;
}

/** Keeps the bytes of a file the user attached. The same bytes are kept once. */
export async function keepAttachment(
  kept: KeptFiles,
  name: string,
  bytes: Uint8Array,
): Promise<IpcResult<KeptAttachment>> {
  return kept.keep(async (path) => {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return ok({ name, sha256: sha256Of(bytes), bytes: bytes.length });
  });
}

/** Lets the user choose files and keeps them; empty when he thinks better of it. All or none. */
export async function chooseAttachments(
  window: BrowserWindow,
  title: string,
  kept: KeptFiles,
): Promise<IpcResult<readonly KeptAttachment[]>> {
  const chosen = await dialog.showOpenDialog(window, {
    title,
    properties: ['openFile', 'multiSelections'],
  });
  if (chosen.canceled) return ok([]);
  for (const path of chosen.filePaths) {
    const { size } = await stat(path);
    if (size === 0 || size > MAX_ATTACHMENT_BYTES) {
      return err({ code: 'too-large', detail: `${size} bytes` });
    }
  }
  const files: KeptAttachment[] = [];
  for (const path of chosen.filePaths) {
    const file = await keepAttachment(kept, basename(path), await readFile(path));
    if (!file.ok) return file;
    files.push(file.value);
  }
  return ok(files);
}
