import Papa from 'papaparse';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { BLOCK_CHARS, MAX_COLUMNS, MAX_RECORD_CHARS } from '../limits';
import type { Hooks, Rejected } from '../types';
import type { Lines } from './lineEnds';

/** One record of the file with the physical line it starts on. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Records {
  readonly records: readonly TableRecord[];
  /** Damaged rows: broken quotes, endless records, far too many columns. */
  readonly problems: readonly Rejected[];
}

interface Block {
  readonly rows: string[][];
  /** Characters used by `rows`. */
  readonly used: number;
  /** Index of the first row with a damaged quote, or -1. */
  readonly damaged: number;
}

/**
 * All non-blank records. The text is parsed in blocks, so that a long file reports progress and can
 * be stopped. A damaged quote costs its own line only: parsing resumes on the next physical line.
 */
export function parseRecords(
  lines: Lines,
  delimiter: string,
  hooks: Hooks = {},
): Result<Records, Refusal> {
  const reader = new RecordReader(lines, delimiter);
  while (!reader.done()) {
    if (reader.problems.length > MAX_DAMAGED_ROWS) return err(refusal('import.too-damaged'));
    if (hooks.shouldStop?.()) return err(refusal('import.stopped'));
    reader.readBlock();
    hooks.onProgress?.(reader.offset, lines.text.length);
  }
  return ok({ records: reader.records, problems: reader.problems });
}

/** After this many damaged rows the file as a whole is not what its quotes promise. */
const MAX_DAMAGED_ROWS = 1_000;

class RecordReader {
  readonly records: TableRecord[] = [];
  readonly problems: Rejected[] = [];
  offset = 0;
  private line = 1;
  private blockChars = BLOCK_CHARS;
  private readonly lines: Lines;
  private readonly delimiter: string;
  private readonly hasNul: boolean;

  constructor(lines: Lines, delimiter: string) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.hasNul = lines.text.includes('\0');
  }

  done(): boolean {
    return this.offset >= this.lines.text.length;
  }

  readBlock(): void {
    const end = this.offset + this.blockChars;
    const last = end >= this.lines.text.length;
    const block = this.parse(this.lines.text.slice(this.offset, end), last);
    if (block.damaged >= 0) this.takeUpToDamage(block);
    else if (block.rows.length === 0) this.skipLine();
    else this.takeAll(block, last);
  }

  private takeAll(block: Block, last: boolean): void {
    for (const row of block.rows) this.take(row);
    this.blockChars = BLOCK_CHARS;
    this.offset = last ? this.lines.text.length : this.offset + block.used;
  }

  private parse(input: string, last: boolean): Block {
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: this.lines.newline });
    const { data, errors, meta } = parser.parse(input, 0, !last) as ParserAnswer;
    const damaged = errors.length === 0 ? -1 : Math.min(...errors.map((error) => error.row));
    return { rows: data, used: meta.cursor, damaged };
  }

  /**
   * Keeps the rows before the damaged one, refuses its first line, and goes on after that line, in a
   * smaller block: what follows a damage is often damaged too, and would be parsed again each time.
   */
  private takeUpToDamage(block: Block): void {
    this.blockChars = MAX_RECORD_CHARS;
    for (let index = 0; index < block.damaged; index += 1) {
      const row = block.rows[index];
      if (row === undefined) break;
      const before = this.line;
      this.take(row);
      this.skipPhysicalLines(this.line - before);
    }
    this.skipLine();
  }

  private take(row: string[]): void {
    if (row.length > MAX_COLUMNS) {
      this.refuse('import.too-many-columns', row.slice(0, 5), {
        ...{ columns: row.length, limit: MAX_COLUMNS },
      });
    } else if (this.hasNul && row.some((cell) => cell.includes('\0'))) {
      this.refuse('import.nul-bytes', shown(row), {});
    } else if (row.some((cell) => cell.trim() !== '')) {
      this.records.push({ line: this.line, cells: row });
    }
    this.line += 1 + breaksIn(row);
  }

  private skipPhysicalLines(count: number): void {
    for (let skipped = 0; skipped < count; skipped += 1) this.offset = this.nextLine();
  }

  private skipLine(): void {
    const next = this.nextLine();
    const text = this.lines.text.slice(this.offset, next).trimEnd();
    const code = text.length > MAX_RECORD_CHARS ? 'import.line-too-long' : 'import.broken-quotes';
    this.refuse(code, [text.slice(0, 500)], { limit: MAX_RECORD_CHARS });
    this.offset = next;
    this.line += 1;
  }

  private nextLine(): number {
    const { text, newline } = this.lines;
    const at = text.indexOf(newline, this.offset);
    return at < 0 ? text.length : at + newline.length;
  }

  private refuse(code: string, cells: string[], params: Rejected['params']): void {
    const value = cells.join(this.delimiter).slice(0, 120);
    this.problems.push({ line: this.line, field: null, value, code, params, cells });
  }
}

/** The cells with a mark in the place of each NUL, so that they can be shown and saved. */
function shown(row: readonly string[]): string[] {
  return row.map((cell) => cell.replaceAll('\0', '\ufffd'));
}

/** What the parser's low-level entry returns; its published types say `any`. */
interface ParserAnswer {
  readonly data: string[][];
  readonly errors: readonly { readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** Line breaks inside the quoted cells of one record. */
function breaksIn(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return count;
}
