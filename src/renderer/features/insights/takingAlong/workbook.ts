import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/browser';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { type ExportSheet, type SheetCell, sheetNames } from '../../../../domain/export/sheet';

const NAME_WIDTH = 30;
const FIGURE_WIDTH = 18;

/**
 * Sheets as one workbook (XLSX): heading, figures as numbers, days as dates, everything else as text. A text cell is
 * never a formula, whatever it begins with. The notes stand below the table.
 */
export async function workbookBytes(sheets: readonly ExportSheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets);
  const book = writeXlsxFile(
    sheets.map((sheet, index) => ({
      data: dataOf(sheet),
      sheet: names[index] ?? '',
      stickyRowsCount: 1,
      columns: sheet.columns.map(({ figures }) => ({ width: figures ? FIGURE_WIDTH : NAME_WIDTH })),
    })),
  );
  const blob = await book.toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function dataOf({ columns, rows, notes }: ExportSheet): SheetData {
  const headings = columns.map(
    ({ heading, figures }): CellObject => ({
      ...text(heading),
      fontWeight: 'bold',
      align: figures ? 'right' : 'left',
    }),
  );
  return [
    headings,
    ...rows.map((row) => row.map(cellOf)),
    [],
    ...notes.map((note) => [text(note)]),
  ];
}

function cellOf(cell: SheetCell): CellObject | null {
  if (cell === null) return null;
  if (cell.date !== undefined) return day(cell.date);
  if (cell.decimal === undefined) return text(cell.text);
  const [, fraction = ''] = cell.decimal.split('.');
  const format = fraction === '' ? '#,##0' : `#,##0.${'0'.repeat(fraction.length)}`;
  return { type: Number, value: Number(cell.decimal), format };
}

/** The writer counts the days of a workbook from the date in UTC. */
function day(date: PlainDate): CellObject {
  return { type: Date, value: new Date(`${date}T00:00:00Z`), format: 'yyyy-mm-dd' };
}

function text(value: string): CellObject {
  return { type: String, value };
}
