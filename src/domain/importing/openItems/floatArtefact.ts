import { cellText } from '../table/cell';
import type { Table } from '../table/sniffTable';

const ARTEFACT = /^\d+\.0$/;

/**
 * True when every number of the column ends in ".0": a program took the numbers for quantities on
 * the way. One number of another shape, and the dots are meant.
 */
export function isFloatColumn(table: Table, column: number | undefined): boolean {
  if (column === undefined) return false;
  let found = false;
  for (const record of table.records) {
    const text = cellText(record, column);
    if (text === '') continue;
    if (!ARTEFACT.test(text)) return false;
    found = true;
  }
  return found;
}

/** "10023.0" as "10023". Only for columns of which `isFloatColumn` is true. */
export function withoutFloatArtefact(text: string): string {
  return ARTEFACT.test(text) ? text.slice(0, -2) : text;
}
