import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Writable } from 'node:stream';

/**
 * Unpacks a ZIP with the library the product itself uses for its ZIPs, so that no `unzip` is needed.
 * @param {string} zipFile
 * @param {string} target folder, made if it is not there
 * @param {(name: string) => string | undefined} place where an entry goes below the target; undefined: nowhere
 */
export async function unzip(zipFile, target, place) {
  const { Reader, ZipReader, configure } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const file = await open(zipFile);
  const { size } = await file.stat();

  /**
   * The file is larger than what should be held in memory: it is read piece by piece.
   * @extends {Reader<string>}
   */
  class FileReader extends Reader {
    /** @override */
    size = size;
    /**
     * @override
     * @param {number} index
     * @param {number} length
     */
    async readUint8Array(index, length) {
      const piece = new Uint8Array(Math.min(length, size - index));
      await file.read(piece, 0, piece.length, index);
      return piece;
    }
  }

  const zip = new ZipReader(new FileReader(zipFile));
  for await (const entry of zip.getEntriesGenerator()) {
    const path = place(entry.filename);
    if (entry.directory || path === undefined) continue;
    const goal = join(target, path);
    if (relative(target, goal).startsWith('..'))
      throw new Error(`${entry.filename} leaves the folder`);
    await mkdir(dirname(goal), { recursive: true });
    // The upper 16 bits hold the Unix mode: the executables must stay executable.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
    await entry.getData(Writable.toWeb(createWriteStream(goal, { mode })));
  }
  await zip.close();
  await file.close();
}
