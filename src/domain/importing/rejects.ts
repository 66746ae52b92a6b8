import { csvText } from '../export/csv';
import { refusalText } from '../messages/texts';
import { IMPORT_SENTENCES } from './sentences';
import type { Note, Rejected } from './types';

/** The sentence for a refused row: line, field and value, what is wrong, and what to do about it. */
export function rejectedText(rejected: Rejected): string {
  const { line, field, value, code, params } = rejected;
  return refusalText(IMPORT_SENTENCES, {
    code,
    params: { line, field: field ?? '', value: shortened(value), ...params },
  });
}

/** The sentence of a note in English, as the file of rejects has it. */
export function noteText(note: Note): string {
  return refusalText(IMPORT_SENTENCES, note);
}

/** A value in a sentence: long texts would bury what is wrong with them. */
function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}

/**
 * Refused rows as a CSV file (CRLF, comma): line, field, value and reason, then the cells of the row
 * under the headers of the source, so that it can be corrected and imported again.
 */
export function rejectsAsCsv(
  rejected: readonly Rejected[],
  columns: readonly string[] = [],
): string {
  // None of these is a header word of the import: the file is read back by its own columns only.
  const header = ['Refused line', 'Refused field', 'Refused value', 'Refused because', ...columns];
  const rows = rejected.map((row) => [
    ...[String(row.line), row.field ?? '', row.value, rejectedText(row)],
    ...row.cells,
  ]);
  return csvText(header, rows);
}
