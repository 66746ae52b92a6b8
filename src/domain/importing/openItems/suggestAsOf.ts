import { addDays, maxDate, type PlainDate } from '../../dates/plainDate';
import type { Mapping } from '../mapping/mapping';
import type { DateRole } from '../mapping/roles';
import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import { parseDate } from '../values/dates';

/** Documents all due longer ago than this are history, not a ledger of today. */
const LONG_PAST_DAYS = 365;

/**
 * The day a file is best looked at: `today`, unless every document is settled by then or long past
 * due; then the latest document date, the last day on which the file was a living ledger.
 */
export function suggestAsOf(table: Table, mapping: Mapping, today: PlainDate): PlainDate {
  let latestIssue: PlainDate | null = null;
  let latestDue: PlainDate | null = null;
  let openToday = false;
  for (const record of table.records) {
    const issued = dateIn(record, mapping, 'issuedOn') ?? dateIn(record, mapping, 'dueOn');
    const due = dateIn(record, mapping, 'dueOn') ?? issued;
    if (issued === null || due === null) continue;
    latestIssue = latestIssue === null ? issued : maxDate(latestIssue, issued);
    latestDue = latestDue === null ? due : maxDate(latestDue, due);
    const settled = dateIn(record, mapping, 'settledOn');
    if (issued <= today && (settled === null || settled > today)) openToday = true;
  }
  if (latestIssue === null || latestDue === null) return today;
  const longPast = addDays(latestDue, LONG_PAST_DAYS) < today;
  return openToday && !longPast ? today : latestIssue;
}

function dateIn(record: TableRecord, mapping: Mapping, role: DateRole): PlainDate | null {
  const text = cellText(record, mapping.columns[role]);
  const format = mapping.dates[role];
  if (text === '' || format === undefined) return null;
  const date = parseDate(text, format);
  return typeof date === 'string' ? date : null;
}
