import { isRepeatedHeader, isTotalsRow } from '../openItems/totalsRow';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import { datePlaces, isCompactDate, isWordedDate } from '../values/dates';

/** How statements call a row that says what is on the account, which moves no money. */
const BALANCE =
  /^\W*(?:(?:opening|closing|beginning|ending|starting|final|previous|new|current|available) balance|balance (?:at|as of|brought|carried|b\/?f|c\/?f)|(?:total|sum of) (?:credits?|debits?)|(?:(?:alter|neuer|letzter) )?kontostand|(?:anfangs|end|schluss)saldo|(?:ancien |nouveau )?solde|saldo|(?:begin|eind)saldo|alku ?saldo|loppusaldo|ing[aå]ende saldo|utg[aå]ende saldo)(?![\p{L}\d])/iu;

/** True when a cell of the row names a balance. */
export function namesBalance({ cells }: TableRecord): boolean {
  return cells.some((cell) => cell.length < 80 && BALANCE.test(cell.trim()));
}

/**
 * Why a row is no entry and no mistake either: it names a balance or a total, repeats the header, or
 * holds nothing but a word or sentence. One that could be read is only left out as the closing balance
 * of a list without words. Code of the note for it, `null` when the row is taken or refused.
 */
export function leftOutBecause(record: TableRecord, table: Table, isRead: boolean): string | null {
  if (isClosingRow(table, record)) return 'import.balance-row';
  if (isRead) return null;
  if (namesBalance(record)) return 'import.balance-row';
  if (isRepeatedHeader(record, table.columns)) return 'import.repeated-header';
  if (isTotalsRow(record, undefined)) return 'import.totals-row';
  return isLonelyText(record, table.columns.length) ? 'import.comment-row' : null;
}

/**
 * The last row of a statement without a header, shorter than all the others and without a word: what
 * is on the account at the end (French banks).
 */
function isClosingRow({ headerLine, records }: Table, record: TableRecord): boolean {
  if (headerLine !== null || record !== records.at(-1) || records.length < 3) return false;
  const isShorter = records.slice(0, -1).every(({ cells }) => cells.length > record.cells.length);
  return isShorter && !record.cells.some((cell) => /\p{L}{3}/u.test(cell));
}

function isLonelyText({ cells }: TableRecord, columns: number): boolean {
  const [text, ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (text === undefined || others.length > 0 || columns < 3 || !/\p{L}{3}/u.test(text))
    return false;
  return datePlaces(text) === null && !isWordedDate(text) && !isCompactDate(text);
}
