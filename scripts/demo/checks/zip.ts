import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MANIFEST_PATH, SUMS_PATH } from '../../../src/domain/handoff/manifest';
import { unzip } from '../../../tests/support/unzip';
import { DemoProblem } from '../problem';

interface Manifest {
  readonly files: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
}

/** Compares every file of a handoff pack with its manifest and unpacks it beside the archive. */
export async function checkPack(path: string): Promise<string> {
  const name = basename(path);
  const files = await unzip(new Uint8Array(readFileSync(path)));
  const text = files.get(MANIFEST_PATH);
  if (text === undefined) throw new DemoProblem(`${name} has no ${MANIFEST_PATH}.`);
  const manifest = JSON.parse(Buffer.from(text).toString('utf8')) as Manifest;
  for (const file of manifest.files) {
    const bytes = files.get(file.path);
    const sha256 = bytes === undefined ? '' : createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== file.sha256 || bytes?.length !== file.bytes) {
      throw new DemoProblem(`${name}: ${file.path} is not what the manifest says.`);
    }
  }
  if (!files.has(SUMS_PATH) || files.size !== manifest.files.length + 2) {
    throw new DemoProblem(`${name} holds files its manifest does not name.`);
  }
  const folder = path.replace(/\.zip$/, '');
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  return `${manifest.files.length} files with the SHA-256 of the manifest`;
}
