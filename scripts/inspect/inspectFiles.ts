import { open } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../src/domain/dates/plainDate';
import { MAX_FILE_BYTES } from '../../src/domain/importing/limits';
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
      reports.push(inspectBytes(file, await readStart(file), options, today));
    } catch (error) {
      reports.push(unknownFile(file, error instanceof Error ? error.message : String(error)));
    }
  }
  return reports;
}

/** The bytes of a file; of one over the limit only so many that the limit is seen to be passed. */
async function readStart(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.min(size, MAX_FILE_BYTES + 1));
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await handle.read(bytes, at, bytes.length - at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes.subarray(0, at);
  } finally {
    await handle.close();
  }
}
