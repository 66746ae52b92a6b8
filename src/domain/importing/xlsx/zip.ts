import { Inflate } from 'fflate';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { MAX_PART_BYTES, MAX_PARTS, MAX_WORKBOOK_BYTES } from '../limits';
import { crc32 } from './crc32';

/** A part of the archive as its directory declares it. */
interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly header: number;
  readonly encrypted: boolean;
}

/** An archive whose directory has been read; nothing is unpacked yet. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly entries: ReadonlyMap<string, Entry>;
}

const END_SIGN = 0x06054b50;
const ENTRY_SIGN = 0x02014b50;
const LOCAL_SIGN = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** A comment behind the directory is at most this long. */
const MAX_COMMENT = 0xffff;
/** Packed bytes handed to the inflater at a time: at most 17 MB come out before the size is looked at. */
const PUSH_BYTES = 16 * 1024;

/** The refusal of a file that cannot be unpacked. */
export function damaged(part: string): Refusal {
  return refusal('import.damaged-workbook', { part });
}

/** Reads the directory of a ZIP archive (APPNOTE 4.3). Refuses `import.damaged-workbook`. */
export function openZip(bytes: Uint8Array): Result<Zip, Refusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return err(damaged('directory'));
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) return err(unpacksToTooMuch(MAX_WORKBOOK_BYTES));
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGN) {
      return err(damaged('directory'));
    }
    const nameBytes = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes);
    entries.set(partName(String.fromCharCode(...name.subarray(0, 500))), entryAt(view, at));
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok({ bytes, view, entries });
}

/** Names are compared as the standard asks: without case, with forward slashes, from the root. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGN) return at;
  }
  return -1;
}

function entryAt(view: DataView, at: number): Entry {
  return {
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
  };
}

/** Bytes of a part once unpacked, as the directory declares them; more are never unpacked. */
export function partSize(zip: Zip, name: string): number {
  return zip.entries.get(partName(name))?.size ?? 0;
}

/** Whether the archive has a part of that name. */
export function hasPart(zip: Zip, name: string): boolean {
  return zip.entries.has(partName(name));
}

/**
 * The bytes of a part, `null` when there is none. A part is refused (`import.workbook-too-large`)
 * when its declared size is over the limit, and again when more comes out than was declared;
 * `import.damaged-workbook` when the check sum is not that of the directory.
 */
export function readPart(zip: Zip, name: string): Result<Uint8Array | null, Refusal> {
  const entry = zip.entries.get(partName(name));
  if (entry === undefined) return ok(null);
  if (entry.encrypted) return err(refusal('import.encrypted-workbook'));
  if (entry.size > MAX_PART_BYTES) {
    return err(unpacksToTooMuch(MAX_PART_BYTES));
  }
  const packed = packedBytes(zip, entry);
  const bytes = packed === null ? null : unpack(packed, entry);
  return bytes === null || crc32(bytes) !== entry.crc ? err(damaged(name)) : ok(bytes);
}

function packedBytes({ view, bytes }: Zip, entry: Entry): Uint8Array | null {
  const { header } = entry;
  if (header + LOCAL_BYTES > bytes.length || view.getUint32(header, true) !== LOCAL_SIGN) {
    return null;
  }
  const names = view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const start = header + LOCAL_BYTES + names;
  return start + entry.packed > bytes.length ? null : bytes.subarray(start, start + entry.packed);
}

function unpack(packed: Uint8Array, entry: Entry): Uint8Array | null {
  if (entry.method === 0) return packed.length === entry.size ? packed : null;
  return entry.method === 8 ? inflate(packed, entry.size) : null;
}

/** Unpacks piece by piece and gives up as soon as more comes out than the directory declared. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let filled = 0;
  let over = false;
  const stream = new Inflate((chunk) => {
    over ||= filled + chunk.length > size;
    if (!over) out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !over; at += PUSH_BYTES) {
      const last = at + PUSH_BYTES >= packed.length;
      stream.push(packed.subarray(at, at + PUSH_BYTES), last);
    }
  } catch {
    // The inflater throws on damaged input; which way it was damaged helps nobody.
    return null;
  }
  return over || filled !== size ? null : out;
}

/** The refusal of what unpacks to more than `bytes`. */
export function unpacksToTooMuch(bytes: number): Refusal {
  return refusal('import.workbook-too-large', { limit: String(bytes / 1024 / 1024) });
}
