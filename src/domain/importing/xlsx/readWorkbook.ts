import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { MAX_WORKBOOK_BYTES } from '../limits';
import type { Table } from '../table/sniffTable';
import { assembleTable } from '../table/sniffTable';
import type { Hooks } from '../types';
import { readSharedStrings } from './sharedStrings';
import { type CellContext, readSheet } from './sheet';
import { readStyles } from './styles';
import { readRelations, readWorkbookPart, type SheetEntry } from './workbook';
import { damaged, hasPart, openZip, partSize, readPart, unpacksToTooMuch, type Zip } from './zip';

/** A global of browsers, workers and Node alike; the domain's own library set does not name it. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** One sheet as a table; `hidden` ones are the program's own more often than the user's. */
export interface SheetTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly table: Table;
}

/** Most sheets of a workbook that are looked at. */
const MAX_SHEETS = 50;

/** True when the bytes start as a ZIP archive, which an XLSX workbook is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * All sheets of an XLSX workbook as tables. Formulas are not run (their kept values are read), and
 * nothing outside the file is looked up. Refuses `import.not-text` (another archive),
 * `import.damaged-workbook`, `import.encrypted-workbook`, `import.workbook-too-large` (by declared
 * and by actual size), `import.no-rows` and `import.stopped`.
 */
export function readWorkbook(bytes: Uint8Array, hooks: Hooks = {}): Result<SheetTable[], Refusal> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const book = openBook(zip.value);
  if (!book.ok) return book;
  const sheets: SheetTable[] = [];
  for (const { entry, part } of book.value.sheets) {
    const table = sheetTable(zip.value, part, book.value.context, hooks);
    if (!table.ok) return table;
    if (table.value !== null) sheets.push({ ...entry, table: table.value });
  }
  return sheets.length === 0 ? err(refusal('import.no-rows')) : ok(sheets);
}

interface Book {
  readonly sheets: readonly { readonly entry: SheetEntry; readonly part: string }[];
  readonly context: CellContext;
}

function openBook(zip: Zip): Result<Book, Refusal> {
  const path = workbookPath(zip);
  if (path === null) return err(refusal('import.not-text', { format: 'a ZIP archive' }));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const text = partText(zip, path);
  const relations = partText(zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (!text.ok) return text;
  if (!relations.ok) return relations;
  const workbook = readWorkbookPart(text.value);
  if (workbook === null) return err(damaged(path));
  const context = cellContext(zip, relations.value, folder, workbook.date1904);
  if (!context.ok) return context;
  const parts = readRelations(relations.value, 'worksheet', folder);
  const named = workbook.sheets.flatMap((entry) => {
    const part = parts.get(entry.relation);
    return part === undefined ? [] : [{ entry, part }];
  });
  const sheets = named.slice(0, MAX_SHEETS);
  // Small sheets of which each is within bounds, or one sheet named fifty times, are a bomb as well.
  const unpacked = sheets.reduce((sum, { part }) => sum + partSize(zip, part), 0);
  if (unpacked > MAX_WORKBOOK_BYTES) return err(unpacksToTooMuch(MAX_WORKBOOK_BYTES));
  return ok({ sheets, context: context.value });
}

function workbookPath(zip: Zip): string | null {
  const root = partText(zip, '_rels/.rels');
  const named = root.ok ? [...readRelations(root.value, 'officeDocument', '').values()][0] : '';
  const path = [named ?? '', 'xl/workbook.xml'].find((name) => name !== '' && hasPart(zip, name));
  return path?.endsWith('.xml') && path.includes('xl/') ? path : null;
}

function cellContext(
  zip: Zip,
  relations: string,
  folder: string,
  date1904: boolean,
): Result<CellContext, Refusal> {
  const partOf = (kind: string) => [...readRelations(relations, kind, folder).values()][0] ?? '';
  const strings = partText(zip, partOf('sharedStrings'));
  if (!strings.ok) return strings;
  const styles = partText(zip, partOf('styles'));
  if (!styles.ok) return styles;
  const read = readSharedStrings(strings.value);
  if (read === null) return err(damaged('sharedStrings'));
  return ok({ strings: read, formats: readStyles(styles.value), date1904 });
}

/** The text of a part, `''` when there is none. */
function partText(zip: Zip, name: string): Result<string, Refusal> {
  const part = readPart(zip, name);
  if (!part.ok) return part;
  const bytes = part.value;
  if (bytes === null) return ok('');
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return ok(new TextDecoder(label).decode(bytes));
}

function sheetTable(
  zip: Zip,
  part: string,
  context: CellContext,
  hooks: Hooks,
): Result<Table | null, Refusal> {
  const xml = partText(zip, part);
  if (!xml.ok) return xml;
  const rows = readSheet(xml.value, context, hooks);
  if (rows === 'stopped') return err(refusal('import.stopped'));
  if (rows === 'damaged') return err(damaged(part));
  const { records, problems } = rows;
  if (records.length + problems.length === 0) return ok(null);
  return ok(assembleTable(records, problems, null, 'none'));
}
