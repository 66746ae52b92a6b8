import type { LoadedFace } from './fonts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const CONTROL = /\p{Cc}+/gu;

/** French stands off some signs with a blank; no line may begin with one. */
const STOOD_OFF = / (?=[:;?!»](?:\s|$))|(?<=«) /g;

/** Text as it can be printed on one line: composed letters, no control or formatting characters. */
export function printable(text: string): string {
  const plain = text.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ').trim();
  return plain.replace(STOOD_OFF, '\u00a0');
}

/**
 * Breaks text into lines of at most `width` points at `size`. It breaks at blanks; a word longer
 * than the line is broken inside, an address before one of its signs. Line ends in the text are kept.
 */
export function wrap(text: string, face: LoadedFace, size: number, width: number): string[] {
  return text.split(/\r?\n/).flatMap((line) => wrapLine(printable(line), face, size, width));
}

function wrapLine(text: string, face: LoadedFace, size: number, width: number): string[] {
  if (face.width(text, size) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (face.width(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, face, size, width);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(word: string, face: LoadedFace, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    while (piece !== '' && face.width(piece + letter, size) > width) {
      const end = lineEnd(piece, letter);
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += letter;
  }
  pieces.push(piece);
  return pieces;
}

/** Where to break a word of which the last letter has no room: before a sign of an address, behind a hyphen. */
function lineEnd(piece: string, next: string): number {
  const signs = [...`${piece}${next}`.matchAll(/(?=[@.])|(?<=[-/_])/g)].map(({ index }) => index);
  return signs.findLast((at) => at > 1 && at <= piece.length) ?? piece.length;
}

/** The largest size from `largest` down to `smallest` (points, steps of 0.25) at which `text` fits. */
export function fitSize(
  text: string,
  face: LoadedFace,
  width: number,
  largest: number,
  smallest: number,
): number {
  let size = largest;
  while (size > smallest && face.width(text, size) > width) size -= 0.25;
  return size;
}
