import { createReadStream } from 'node:fs';

/** One line of a file: the bytes it takes with its newline, and whether that newline was written. */
export interface FileLine {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
  readonly terminated: boolean;
}

const NEWLINE = 10;
const CHUNK = 1 << 20;

/**
 * The lines of a file from a byte offset on, in blocks as they come from the disk, so that a long
 * journal is never in memory as a whole and other work runs between blocks.
 */
export async function* readLines(path: string, start = 0): AsyncGenerator<readonly FileLine[]> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = start;
  for await (const chunk of createReadStream(path, { start, highWaterMark: CHUNK })) {
    const block = Buffer.concat([rest, chunk as Buffer]);
    const { lines, used } = splitBlock(block, offset);
    rest = block.subarray(used);
    offset += used;
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) {
    const end = offset + rest.length;
    yield [{ text: rest.toString('utf8'), offset, end, terminated: false }];
  }
}

function splitBlock(block: Buffer, offset: number): { lines: FileLine[]; used: number } {
  const lines: FileLine[] = [];
  let used = 0;
  for (let end = block.indexOf(NEWLINE); end >= 0; end = block.indexOf(NEWLINE, used)) {
    lines.push({
      text: block.toString('utf8', used, end),
      offset: offset + used,
      end: offset + end + 1,
      terminated: true,
    });
    used = end + 1;
  }
  return { lines, used };
}
