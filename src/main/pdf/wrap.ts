import type { LoadedFace } from './fonts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const CONTROL = /\p{Cc}+/gu;

/** Text as it can be printed on one line: composed letters, no control or formatting characters. */
export function printable(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ').trim();
}

/**
 * Breaks text into lines of at most `width` points at `size`. It breaks at blanks; a word longer
 * than the line is broken inside. Line ends in the text are kept.
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
    if (piece !== '' && face.width(piece + letter, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  pieces.push(piece);
  return pieces;
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
