import { addDays, maxDate, type PlainDate } from '../../dates/plainDate';
import type { Mapping } from '../mapping/mapping';
import type { DateRole } from '../mapping/roles';
import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import { parseDate } from '../values/dates';

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
  const rows = table.records.flatMap((record) => datesOf(record, mapping) ?? []);
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

function datesOf(record: TableRecord, mapping: Mapping): Dates | null {
  const due = dateIn(record, mapping, 'dueOn');
  const issued = dateIn(record, mapping, 'issuedOn') ?? due;
  if (issued === null) return null;
  return { issued, due: due ?? issued, settled: dateIn(record, mapping, 'settledOn') };
}

function dateIn(record: TableRecord, mapping: Mapping, role: DateRole): PlainDate | null {
  const text = cellText(record, mapping.columns[role]);
  const format = mapping.dates[role];
  if (text === '' || format === undefined) return null;
  const date = parseDate(text, format);
  return typeof date === 'string' ? date : null;
}
