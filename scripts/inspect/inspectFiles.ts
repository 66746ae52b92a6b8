import { open } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../src/domain/dates/plainDate';
import { IMPORT_SENTENCES } from '../../src/domain/importing/sentences';
import { tooLarge } from '../../src/domain/importing/text/tooLarge';
import { refusalText } from '../../src/domain/messages/texts';
import type { Refusal } from '../../src/domain/refusal';
import { err, ok, type Result } from '../../src/domain/result';
import { inspectBytes } from './inspectBytes';
import { readArguments } from './options';
import { type FileReport, unknownFile } from './report';

/** One report a file, in the order given. Nothing a file holds makes this throw. */
export async function inspectFiles(args: readonly string[]): Promise<FileReport[]> {
  const options = readArguments(args);
  const today = plainDate(Temporal.Now.plainDateISO().toString());
  const reports: FileReport[] = [];
  for (const file of options.files) {
    try {
      const content = await readWhole(file);
      const report = content.ok
        ? inspectBytes(file, content.value, options, today)
        : unknownFile(file, refusalText(IMPORT_SENTENCES, content.error));
      reports.push(report);
    } catch (error) {
      reports.push(unknownFile(file, whyUnread(error)));
    }
  }
  return reports;
}

/** What systems say of files that cannot be opened, in words. */
const UNREAD: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check its name and folder.',
  EISDIR: 'This is a folder. Name the files in it.',
  EACCES: 'This file may not be read. Ask for the right to read it, or copy it elsewhere.',
};

function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return UNREAD[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The bytes of a file; one over the limit is refused before anything of it is read. */
async function readWhole(file: string): Promise<Result<Uint8Array, Refusal>> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const refused = tooLarge({ length: size });
    if (refused !== null) return err(refused);
    const bytes = new Uint8Array(size);
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await handle.read(bytes, at, bytes.length - at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return ok(bytes.subarray(0, at));
  } finally {
    await handle.close();
  }
}
