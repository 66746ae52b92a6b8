import { MAX_PDF_TEXT } from '../../limits';
import { latin1Bytes } from './latin1';

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

interface FoundText {
  readonly text: string;
  /** Index behind the closing mark. */
  readonly end: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};
const ESCAPED = /\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g;

/** The text "(…)" at `start` (ISO 32000-1, 7.3.4.2); `null` when it is not closed. */
export function readLiteralText(source: string, start: number): FoundText | null {
  let depth = 0;
  const last = Math.min(source.length, start + MAX_PDF_TEXT);
  for (let at = start; at < last; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return { text: unescaped(source.slice(start + 1, at)), end: at + 1 };
  }
  return null;
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPED, (_, octal?: string, other?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (other === undefined || /^[\r\n]/.test(other)) return '';
    return ESCAPES[other] ?? other;
  });
}

/** The text "<48 69>" at `start`; an odd last digit counts as if a 0 followed. */
export function readHexText(source: string, start: number): FoundText | null {
  const close = source.indexOf('>', start);
  if (close < 0) return null;
  const digits = source.slice(start + 1, close).replace(/[\0\s]+/g, '');
  if (!/^[0-9A-Fa-f]*$/.test(digits)) return null;
  const pairs = digits.match(/..?/g) ?? [];
  const codes = pairs.map((pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
  return { text: codes.map((code) => String.fromCharCode(code)).join(''), end: close + 1 };
}

/** What a person reads: UTF-16 or UTF-8 with its mark, else one byte a character (7.9.2.2). */
export function readableText(text: string): string {
  if (text.startsWith('\xfe\xff')) return decoded('utf-16be', text.slice(2));
  if (text.startsWith('\xff\xfe')) return decoded('utf-16le', text.slice(2));
  return text.startsWith('\xef\xbb\xbf') ? decoded('utf-8', text.slice(3)) : text;
}

function decoded(encoding: string, text: string): string {
  return new TextDecoder(encoding).decode(latin1Bytes(text));
}
