/** First bytes of files people take for a table by mistake, and the name they know them by. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP or XLSX', [0x50, 0x4b, 0x03, 0x04]],
  ['Excel 97 (XLS)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['GZIP', [0x1f, 0x8b]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Share of control bytes above which the bytes are no text. */
const CONTROL_SHARE = 0.01;

/** Name of a well-known binary format, by its first bytes; `null` for anything else. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? null;
}

/** So many control bytes may stand in a text of any length: single rows of it are damaged. */
const FEW_CONTROLS = 3;

/** True when many NUL or control bytes show that this is no text in an 8-bit encoding. */
export function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  // By index: iterating over tens of millions of bytes takes ten times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && !isTextControl(byte)) controls += 1;
  }
  return controls > Math.max(bytes.length * CONTROL_SHARE, FEW_CONTROLS);
}

/** Tab, line ends, form feed, vertical tab, and the DOS end-of-file mark occur in text. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a;
}
