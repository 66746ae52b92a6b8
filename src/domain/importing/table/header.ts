import { namesBalance } from '../bank/leftOut';
import { isHeaderWord } from '../mapping/words';
import { readAmount } from '../values/amounts';
import { datePlaces, isWordedDate } from '../values/dates';
import { commonestWidth } from './delimiter';
import type { TableRecord } from './records';

/** Records looked at for the header; title rows above it are few. */
const LOOK = 40;

/**
 * Index of the header among the records, or -1 when the table starts with data. The row with most
 * known header words wins; failing that, the first row as wide as the table whose cells are all words.
 */
export function findHeader(records: readonly TableRecord[]): number {
  const head = records.slice(0, LOOK);
  const known = mostKnown(head);
  if (known >= 0) return known;
  const { width } = commonestWidth(records.slice(0, 500).map((record) => record.cells.length));
  const first = head.findIndex((record) => filled(record) > width / 2);
  const candidate = head[first];
  return candidate !== undefined && isWordy(candidate) ? first : -1;
}

/**
 * How many title rows stand above the data of a table without a header: those before the first of two
 * rows with a date that hold no amount, or one they call a balance.
 */
export function titlesAbove(records: readonly TableRecord[]): number {
  const head = records.slice(0, LOOK);
  const first = head.findIndex((record, at) => hasDate(record) && hasDate(records[at + 1]));
  const above = head.slice(0, Math.max(first, 0));
  const titles = above.every((record) => namesBalance(record) || !record.cells.some(isFraction));
  return titles ? above.length : 0;
}

function hasDate(record: TableRecord | undefined): boolean {
  return record?.cells.some((cell) => isDate(cell.trim())) ?? false;
}

function isFraction(cell: string): boolean {
  return /[.,]\d/.test(readAmount(cell.trim())?.figures ?? '');
}

function mostKnown(head: readonly TableRecord[]): number {
  let best = -1;
  let bestHits = 1;
  head.forEach((record, index) => {
    if (record.cells.some((cell) => isDate(cell.trim()))) return;
    const hits = record.cells.filter((cell) => isHeaderWord(cell.trim())).length;
    if (hits > bestHits && (hits >= 5 || hits >= filled(record) / 4)) {
      best = index;
      bestHits = hits;
    }
  });
  return best;
}

function filled(record: TableRecord): number {
  return record.cells.filter((cell) => cell.trim() !== '').length;
}

/** Rows with a date are data, whatever words stand beside it. */
function isDate(cell: string): boolean {
  return datePlaces(cell) !== null || isWordedDate(cell);
}

/** Headers are distinct words: no dates, no figures. */
function isWordy(record: TableRecord): boolean {
  const cells = record.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (new Set(cells).size !== cells.length) return false;
  return cells.every((cell) => !isDate(cell) && readAmount(cell) === null);
}
