import type { PlainDate } from '../dates/plainDate';
import type { StatementModel, TableModel } from '../documents/model';
import { csvText, plain } from './csv';

/**
 * A cell: what a person reads, and what a program does: of a figure its decimal text without grouping,
 * of a day its date. Null is empty.
 */
export type SheetCell = {
  readonly text: string;
  readonly decimal?: string;
  readonly date?: PlainDate;
} | null;

/** A table to be taken along: as CSV, as a sheet of a workbook, or in a printed report. */
export interface ExportSheet {
  readonly title: string;
  /** What the figures are and where they come from. */
  readonly notes: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly figures: boolean }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** RFC 4180 with CRLF. Figures are plain decimals, days yyyy-mm-dd; text a spreadsheet would run is guarded. */
export function sheetCsv({ columns, rows }: ExportSheet): string {
  return csvText(
    columns.map(({ heading }) => heading),
    rows.map((row) =>
      row.map((cell) => {
        const exact = cell?.decimal ?? cell?.date;
        return exact === undefined ? (cell?.text ?? null) : plain(exact);
      }),
    ),
  );
}

/** Excel's limit for the name of a sheet, and the characters it refuses in one. */
const LONGEST_NAME = 31;
const REFUSED = /[\\/?*[\]:]/g;

/** Names for the sheets of one workbook: of a length and kind Excel accepts, none twice. */
export function sheetNames(sheets: readonly ExportSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ title }) => {
    const base =
      title
        .replace(REFUSED, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let name = base.slice(0, LONGEST_NAME);
    for (let no = 2; taken.has(name.toLowerCase()); no += 1) {
      const mark = ` ${no}`;
      name = base.slice(0, LONGEST_NAME - mark.length) + mark;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Width of the first column, which names the row, in proportion to a column of figures. */
const NAME_SHARE = 1.6;

/** The sections of a printed report, one per sheet: notes first, then the table. */
export function reportSections(sheets: readonly ExportSheet[]): StatementModel['sections'] {
  return sheets.map((sheet) => ({
    heading: sheet.title,
    paragraphs: sheet.notes,
    table: sheet.rows.length === 0 ? null : tableOf(sheet),
    together: true,
  }));
}

function tableOf({ columns, rows }: ExportSheet): TableModel {
  return {
    columns: columns.map(({ heading, figures }, index) => ({
      heading,
      align: figures ? 'right' : 'left',
      share: index === 0 ? NAME_SHARE : 1,
    })),
    rows: rows.map((row) => row.map((cell) => cell?.text ?? '')),
    totals: [],
  };
}
