import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { detectFormat, unreadFormat } from '../formats/detectFormat';
import type { Hooks, Rejected } from '../types';
import { type Delimiter, sniffDelimiter } from './delimiter';
import { findHeader, titlesAbove } from './header';
import { type LineEnds, unifyLineEnds, withoutRules } from './lineEnds';
import { parseRecords, type TableRecord } from './records';

/** A text read as rows and columns. Cells are verbatim; blank rows are left out. */
export interface Table {
  /** `null` where cells come apart without one, as in a workbook. */
  readonly delimiter: Delimiter | null;
  readonly lineEnds: LineEnds;
  /** Headers, trimmed; `Column 1` … when the file has none. */
  readonly columns: readonly string[];
  /** Physical line of the header, `null` when the file has none. */
  readonly headerLine: number | null;
  /** Title rows above the header. */
  readonly preamble: readonly TableRecord[];
  readonly records: readonly TableRecord[];
  /** Rows too damaged to be cut into cells. */
  readonly problems: readonly Rejected[];
}

/**
 * Cuts a text into a table: separator, line ends, quotes, title rows and header are found by looking
 * at it. Refuses `import.other-format`, `import.stopped` and `import.too-damaged`; damaged rows are in
 * `problems`.
 */
export function sniffTable(text: string, hooks: Hooks = {}): Result<Table, Refusal> {
  const format = unreadFormat(detectFormat(text));
  if (format !== null) return err(refusal('import.other-format', { format }));
  const lines = unifyLineEnds(withoutRules(text));
  const delimiter = sniffDelimiter(lines);
  const parsed = parseRecords(lines, delimiter, hooks);
  if (!parsed.ok) return parsed;
  const { records, problems } = parsed.value;
  return ok(assembleTable(records, problems, delimiter, lines.found));
}

/** Records become a table: the header is looked for, rows above it are titles. */
export function assembleTable(
  records: readonly TableRecord[],
  problems: readonly Rejected[],
  delimiter: Table['delimiter'],
  lineEnds: LineEnds,
): Table {
  const header = findHeader(records);
  const first = header < 0 ? titlesAbove(records) : header + 1;
  const body = records.slice(first);
  return {
    ...{ delimiter, lineEnds, problems },
    columns: columnNames(records[header], body),
    headerLine: records[header]?.line ?? null,
    preamble: records.slice(0, header < 0 ? first : header),
    records: body,
  };
}

/** As many columns as the header has; without a header, as many as the widest of the first rows. */
function columnNames(header: TableRecord | undefined, body: readonly TableRecord[]): string[] {
  if (header !== undefined) return header.cells.map((cell) => cell.trim());
  const width = Math.max(0, ...body.slice(0, 500).map((record) => record.cells.length));
  return Array.from({ length: width }, (_, index) => `Column ${index + 1}`);
}
