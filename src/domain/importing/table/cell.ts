import type { TableRecord } from './records';

/** `="0042"`: how spreadsheets are made to keep a number as text. */
const GUARDED = /^="(.*)"$/s;

/** The trimmed text of a column, `''` when there is none; a text guard around it is taken off. */
export function cellText(record: TableRecord, column: number | undefined): string {
  if (column === undefined) return '';
  const text = (record.cells[column] ?? '').trim();
  if (!text.startsWith('="')) return text;
  return GUARDED.exec(text)?.[1]?.trim() ?? text;
}
