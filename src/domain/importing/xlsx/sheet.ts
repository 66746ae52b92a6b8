import {
  BLOCK_ROWS,
  MAX_CELL_CHARS,
  MAX_COLUMNS,
  MAX_RECORD_CHARS,
  MAX_SHEET_ROWS,
} from '../limits';
import type { TableRecord } from '../table/records';
import type { Hooks, Rejected } from '../types';
import { numberText, serialDate } from './cellValue';
import { RichText } from './sharedStrings';
import type { CellFormat } from './styles';
import { attribute, decodeXml, scanXml, type XmlHandler } from './xmlScan';

/** What a cell needs from the rest of the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

export interface SheetRows {
  readonly records: readonly TableRecord[];
  readonly problems: readonly Rejected[];
}

/** Rows of a sheet; days as `yyyy-MM-dd`, numbers as plain text, formulas as the value kept for them. */
export function readSheet(
  xml: string,
  context: CellContext,
  hooks: Hooks,
): SheetRows | 'damaged' | 'stopped' {
  const reader = new SheetReader(context, hooks, xml.length);
  const sound = scanXml(xml, reader);
  if (reader.stopped) return 'stopped';
  return sound ? { records: fillMerged(reader), problems: reader.problems } : 'damaged';
}

/** Merged areas looked at; a list has them in its header and beside groups of rows. */
const MAX_MERGED = 20_000;

class SheetReader implements XmlHandler {
  readonly records: { line: number; cells: string[] }[] = [];
  readonly problems: Rejected[] = [];
  readonly merged: string[] = [];
  stopped = false;
  done = false;
  private readonly context: CellContext;
  private readonly hooks: Hooks;
  private readonly total: number;
  private seen = 0;
  private line = 0;
  private cells: string[] = [];
  private column = -1;
  private widest = 0;
  private type = '';
  private style = '';
  private value = '';
  private inValue = false;
  private readonly inline = new RichText();

  constructor(context: CellContext, hooks: Hooks, total: number) {
    this.context = context;
    this.hooks = hooks;
    this.total = total;
  }

  open(name: string, attributes: string): void {
    if (name === 'row') this.startRow(attributes);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'mergeCell') this.merge(attribute(attributes, 'ref'));
    else this.inline.open(name);
    this.inValue = name === 'v';
  }

  text(raw: string): void {
    if (this.inValue) this.value += raw;
    else this.inline.text(raw);
  }

  close(name: string): void {
    this.inValue = false;
    this.inline.close(name);
    if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private merge(reference: string): void {
    if (this.merged.length < MAX_MERGED) this.merged.push(reference);
  }

  private startRow(attributes: string): void {
    const written = Number(attribute(attributes, 'r'));
    this.line = Number.isSafeInteger(written) && written > 0 ? written : this.line + 1;
    this.cells = [];
    this.column = -1;
    this.widest = 0;
  }

  private startCell(attributes: string): void {
    const written = columnOf(attribute(attributes, 'r'));
    this.column = written < 0 ? this.column + 1 : written;
    this.widest = Math.max(this.widest, this.column + 1);
    this.type = attribute(attributes, 't');
    this.style = attribute(attributes, 's');
    this.value = '';
    this.inline.start();
  }

  private endCell(): void {
    if (this.column < 0 || this.column >= MAX_COLUMNS) return;
    const text = this.cellText();
    if (text === '') return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text.slice(0, MAX_CELL_CHARS);
  }

  private cellText(): string {
    const raw = decodeXml(this.value);
    switch (this.type) {
      case 's':
        return this.context.strings[Number(raw || '-1')] ?? '';
      case 'inlineStr':
        return this.inline.value();
      case 'b':
        return raw === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return raw.slice(0, 10);
      case 'str':
      case 'e':
        return raw;
      default:
        return this.numeric(raw.trim());
    }
  }

  private numeric(raw: string): string {
    if (raw === '') return '';
    const format = this.context.formats[Number(this.style || '0')] ?? 'number';
    if (format === 'date') return serialDate(raw, this.context.date1904) ?? numberText(raw);
    const text = numberText(raw);
    return format === 'number' || !/^\d+$/.test(text) ? text : text.padStart(format.width, '0');
  }

  private endRow(): void {
    this.seen += 1;
    if (this.seen % BLOCK_ROWS === 0) this.report();
    if (this.seen >= MAX_SHEET_ROWS) this.done = true;
    const chars = this.cells.reduce((sum, cell) => sum + cell.length, 0);
    if (this.widest > MAX_COLUMNS) {
      this.refuse('import.too-many-columns', { columns: this.widest, limit: MAX_COLUMNS });
    } else if (chars > MAX_RECORD_CHARS) {
      this.refuse('import.line-too-long', { limit: MAX_RECORD_CHARS });
    } else if (this.cells.some((cell) => cell.trim() !== '')) {
      this.records.push({ line: this.line, cells: this.cells });
    }
  }

  private report(): void {
    this.stopped = this.hooks.shouldStop?.() ?? false;
    this.done = this.stopped;
    this.hooks.onProgress?.(Math.min(this.seen, this.total), this.total);
  }

  private refuse(code: string, params: Rejected['params']): void {
    const cells = this.cells.slice(0, 5).map((cell) => cell.slice(0, 100));
    const value = cells.join(' ').slice(0, 120);
    this.problems.push({ line: this.line, field: null, value, code, params, cells });
  }
}

/** Column index of "AB12" (27), -1 when the reference says none. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * A cell merged downwards stands in each of its rows: headers of two rows come together, and a
 * customer written once beside several invoices belongs to all of them.
 */
function fillMerged({ records, merged }: SheetReader): TableRecord[] {
  if (merged.length === 0) return records;
  const lines = records.map((record) => record.line);
  const places = new Map(lines.map((line, index) => [line, index]));
  let left = MAX_FILLED;
  for (const reference of merged) {
    const [from = '', to = ''] = reference.split(':');
    const column = columnOf(from);
    const last = Number(to.replace(/\D/g, ''));
    const first = places.get(Number(from.replace(/\D/g, '')));
    const text = first === undefined ? '' : (records[first]?.cells[column] ?? '');
    if (first === undefined || text === '') continue;
    for (let at = first + 1; (lines[at] ?? last + 1) <= last && left > 0; at += 1) {
      put(records[at]?.cells, column, text);
      left -= 1;
    }
  }
  return records;
}

/** Cells filled at most: areas may overlap in a file meant to harm. */
const MAX_FILLED = 2_000_000;

/** Only rows that hold something else are filled: a merged title must not make rows of nothing. */
function put(cells: string[] | undefined, column: number, text: string): void {
  if (cells === undefined) return;
  while (cells.length <= column) cells.push('');
  if (cells[column] === '') cells[column] = text;
}
