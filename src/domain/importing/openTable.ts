import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { readDatev } from './datev/readDatev';
import { detectFormat } from './formats/detectFormat';
import type { FileKind, Mapping } from './mapping/mapping';
import { proposeMapping } from './mapping/proposeMapping';
import { missingColumns } from './mapping/required';
import { agedSummary } from './openItems/agedSummary';
import { bucketList } from './openItems/bucketList';
import type { Reading } from './openItems/canonical';
import { groupedList } from './openItems/groupedList';
import { readSie } from './sie/readSie';
import { sniffTable, type Table } from './table/sniffTable';
import { type DecodedText, decodeText, type Encoding } from './text/decode';
import { tooLarge } from './text/tooLarge';
import type { Hooks, Note } from './types';
import { chooseSheet } from './xlsx/chooseSheet';
import { isZip, readWorkbook, type SheetTable } from './xlsx/readWorkbook';

export interface OpenOptions {
  /** What the user takes the file for; without it the file says so itself. */
  readonly kind?: FileKind;
  /** The encoding, where the user knows it better than the bytes show. */
  readonly encoding?: Encoding;
  /** The sheet of a workbook to read; without it the one that fits best. */
  readonly sheet?: string;
}

/** A file as one table with the meaning of its columns, whatever form it came in. */
export interface OpenedTable extends Reading {
  readonly format: 'text' | 'xlsx' | 'datev' | 'sie';
  /** `null` for a workbook. */
  readonly encoding: Encoding | null;
  /** Sheets of a workbook, the one that was read first. */
  readonly sheets: readonly string[];
  /** Vouchers of a bookkeeping file, `null` where there are none. */
  readonly vouchers: number | null;
}

/**
 * Opens the bytes of any file that is a list in the end: delimited text, an XLSX workbook, DATEV EXTF,
 * SIE 4. Refuses what `decodeText`, `readWorkbook`, `sniffTable`, `readDatev` and `readSie` refuse.
 */
export function openTable(
  bytes: Uint8Array,
  options: OpenOptions = {},
  hooks: Hooks = {},
): Result<OpenedTable, Refusal> {
  if (isZip(bytes)) return openWorkbook(bytes, options, hooks);
  const decoded = decodeText(bytes, options.encoding);
  return decoded.ok ? openDecoded(decoded.value, options.kind, hooks) : decoded;
}

/** The same for a text that has been decoded already. */
export function openDecoded(
  { text, encoding, replaced }: DecodedText,
  kind?: FileKind,
  hooks: Hooks = {},
): Result<OpenedTable, Refusal> {
  const opened = openText(text, kind, hooks);
  if (!opened.ok) return opened;
  const damage = replaced === 0 ? [] : [damagedBytes(replaced)];
  return ok({ ...opened.value, encoding, notes: [...damage, ...opened.value.notes] });
}

function openText(
  text: string,
  kind: FileKind | undefined,
  hooks: Hooks,
): Result<OpenedTable, Refusal> {
  const format = detectFormat(text);
  if (format === 'datev') {
    const read = readDatev(text, hooks);
    return read.ok ? ok({ ...TEXT, ...read.value, format }) : read;
  }
  if (format === 'sie') {
    const read = readSie(text, hooks);
    return read.ok ? ok({ ...TEXT, ...read.value, format }) : read;
  }
  const table = sniffTable(text, hooks);
  return table.ok ? ok({ ...TEXT, ...readList(table.value, kind) }) : table;
}

const TEXT = { format: 'text', encoding: null, sheets: [], vouchers: null } as const;

function openWorkbook(
  bytes: Uint8Array,
  options: OpenOptions,
  hooks: Hooks,
): Result<OpenedTable, Refusal> {
  const refused = tooLarge(bytes);
  if (refused !== null) return err(refused);
  const sheets = readWorkbook(bytes, hooks);
  if (!sheets.ok) return sheets;
  const asked = sheets.value.filter(({ name }) => name === options.sheet);
  const [first, ...others] = asked.length > 0 ? asked : sheets.value;
  if (first === undefined) return err(refusal('import.no-rows'));
  const chosen = chooseSheet([first, ...others], options.kind);
  const reading = readList(chosen.table, options.kind, chosen.mapping);
  const rest = sheets.value.filter(({ name }) => name !== chosen.name).map(({ name }) => name);
  return ok({
    ...{ ...TEXT, ...reading, format: 'xlsx' },
    sheets: [chosen.name, ...rest],
    notes: [...sheetNote(chosen, rest), ...reading.notes],
  });
}

/** A list as it stands; where it lacks documents, a summary of balances or a list of customers. */
function readList(table: Table, kind: FileKind | undefined, mapping?: Mapping): Reading {
  const proposed = mapping ?? proposeMapping(table, kind);
  const plain = { table, mapping: proposed, leftOut: 0, notes: [] };
  const grouped =
    kind === 'customers' || proposed.kind !== 'open-items' ? null : groupedList(table);
  if (grouped !== null) return grouped;
  if (proposed.kind === 'bank-statement' || missingColumns(proposed).length === 0) return plain;
  const summary = bucketList(table) ?? agedSummary(table);
  if (summary !== null) return summary;
  const free = proposeMapping(table);
  return free.kind === 'customers' ? { ...plain, mapping: free } : plain;
}

function sheetNote({ name }: SheetTable, rest: readonly string[]): Note[] {
  if (rest.length === 0) return [];
  const others = rest.join(', ').slice(0, 200);
  const params = { sheet: name, count: rest.length + 1, others };
  return [{ line: null, code: 'import.sheet-chosen', params }];
}

function damagedBytes(count: number): Note {
  return { line: null, code: 'import.damaged-bytes', params: { count } };
}
