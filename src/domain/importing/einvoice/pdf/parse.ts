import { MAX_PDF_DEPTH } from '../../limits';
import { readHexText, readLiteralText } from './pdfText';
import type { PdfObject, PdfValue } from './value';

const SPACES = new Set('\0\t\n\f\r ');
const REFERENCE =
  /(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const WORD = /true|false|null/y;
const HEADER = /(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}obj/y;
const STREAM = /stream(?:\r\n|\n|\r)/y;

/** Reads values one after the other; `undefined` is what is no value of a PDF. */
export class PdfParser {
  at: number;
  private readonly text: string;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** The indirect object that starts here ("12 0 obj … "), `undefined` when none does. */
  object(): PdfObject | undefined {
    this.skipSpace();
    const header = this.take(HEADER);
    if (header === null) return undefined;
    const value = this.value();
    if (value === undefined) return undefined;
    this.skipSpace();
    const streamAt = this.take(STREAM) === null ? null : this.at;
    return { number: Number(header[1]), value, streamAt };
  }

  value(depth = 0): PdfValue | undefined {
    this.skipSpace();
    if (depth > MAX_PDF_DEPTH) return undefined;
    switch (this.text[this.at]) {
      case '<':
        return this.text[this.at + 1] === '<' ? this.dict(depth) : this.textBy(readHexText);
      case '(':
        return this.textBy(readLiteralText);
      case '[':
        return this.array(depth);
      case '/':
        return { kind: 'name', name: this.name() };
      default:
        return this.plain();
    }
  }

  /** White space and comments do not count outside texts (7.2.3). */
  skipSpace(): void {
    for (;;) {
      const character = this.text[this.at] ?? '';
      if (character === '%') this.skipComment();
      else if (SPACES.has(character)) this.at += 1;
      else return;
    }
  }

  /** Takes a word that stands here; false when it does not. */
  takeWord(word: string): boolean {
    this.skipSpace();
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  /** Takes what a sticky pattern matches here. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }

  private skipComment(): void {
    while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private plain(): PdfValue | undefined {
    const reference = this.take(REFERENCE);
    if (reference !== null) return { kind: 'ref', number: Number(reference[1]) };
    const number = this.take(NUMBER);
    if (number !== null) return Number(number[0]);
    const word = this.take(WORD);
    if (word === null) return undefined;
    return word[0] === 'null' ? null : word[0] === 'true';
  }

  private name(): string {
    const match = this.take(NAME);
    return (match?.[1] ?? '').replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  private textBy(read: typeof readHexText): PdfValue | undefined {
    const found = read(this.text, this.at);
    if (found === null) return undefined;
    this.at = found.end;
    return { kind: 'text', text: found.text };
  }

  private array(depth: number): PdfValue | undefined {
    this.at += 1;
    const items: PdfValue[] = [];
    while (!this.takeWord(']')) {
      const item = this.value(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return { kind: 'array', items };
  }

  private dict(depth: number): PdfValue | undefined {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    while (!this.takeWord('>>')) {
      if (this.text[this.at] !== '/') return undefined;
      const key = this.name();
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      entries.set(key, value);
    }
    return { kind: 'dict', entries };
  }
}
