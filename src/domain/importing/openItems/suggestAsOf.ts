import { addDays, maxDate, type PlainDate } from '../../dates/plainDate';
import type { Mapping } from '../mapping/mapping';
import type { DateRole } from '../mapping/roles';
import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import { dateParser } from '../values/dates';

/** Documents all due longer ago than this are history, not a ledger of today. */
const LONG_PAST_DAYS = 365;

interface Dates {
  readonly issued: PlainDate;
  readonly due: PlainDate;
  readonly settled: PlainDate | null;
}

/**
 * The day a file is best looked at: `today`, unless every document is settled by then or long past
 * due; then the latest document date, the last day on which the file was a living ledger.
 */
export function suggestAsOf(table: Table, mapping: Mapping, today: PlainDate): PlainDate {
  const columns = columnReaders(mapping);
  const rows = table.records.flatMap((record) => datesOf(record, columns) ?? []);
  const latestIssue = latest(rows.map((row) => row.issued));
  const latestDue = latest(rows.map((row) => row.due));
  if (latestIssue === null || latestDue === null) return today;
  const longPast = addDays(latestDue, LONG_PAST_DAYS) < today;
  return !longPast && rows.some((row) => isOpen(row, today)) ? today : latestIssue;
}

function isOpen({ issued, settled }: Dates, today: PlainDate): boolean {
  return issued <= today && (settled === null || settled > today);
}

function latest(dates: readonly PlainDate[]): PlainDate | null {
  return dates.reduce<PlainDate | null>(
    (found, date) => (found === null ? date : maxDate(found, date)),
    null,
  );
}

type ColumnReader = (record: TableRecord) => PlainDate | null;
type ColumnReaders = Readonly<Record<'issuedOn' | 'dueOn' | 'settledOn', ColumnReader>>;

function columnReaders(mapping: Mapping): ColumnReaders {
  return {
    issuedOn: columnReader(mapping, 'issuedOn'),
    dueOn: columnReader(mapping, 'dueOn'),
    settledOn: columnReader(mapping, 'settledOn'),
  };
}

/** Reads one date column; a cell that is empty or no date reads as `null`. */
function columnReader(mapping: Mapping, role: DateRole): ColumnReader {
  const column = mapping.columns[role];
  const format = mapping.dates[role];
  if (column === undefined || format === undefined) return () => null;
  const parse = dateParser(format);
  return (record) => {
    const date = parse(cellText(record, column));
    return typeof date === 'string' ? date : null;
  };
}

function datesOf(record: TableRecord, columns: ColumnReaders): Dates | null {
  const due = columns.dueOn(record);
  const issued = columns.issuedOn(record) ?? due;
  if (issued === null) return null;
  return { issued, due: due ?? issued, settled: columns.settledOn(record) };
}
