/**
 * Characters of the bytes 0x80–0x9F in Windows-1252 (WHATWG index). The five unassigned bytes map to
 * the C1 control of the same number. Outside this range the encoding equals ISO-8859-1.
 */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** fromCharCode takes its characters as arguments; more than this many may overflow the stack. */
const CHUNK = 8_192;

/** Text of Windows-1252 bytes. Every byte has a character, so this never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), codeOf);
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

function codeOf(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? HIGH.charCodeAt(byte - 0x80) : byte;
}
