/** Bytes of a line of a calendar file in UTF-8, its break left out (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/**
 * A calendar file with lines of no more bytes than the standard asks for. The library that writes it
 * counts letters, and with accents a letter is several bytes.
 */
export function foldLines(text: string): string {
  const lines = text.replaceAll(/\r\n[\t ]/g, '').split('\r\n');
  return lines.flatMap(folded).join('\r\n');
}

function folded(line: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter.codePointAt(0) ?? 0);
    if (bytes + size > LINE_BYTES) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += letter;
    bytes += size;
  }
  return [...pieces, piece];
}

/** Bytes of a code point in UTF-8. */
function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
