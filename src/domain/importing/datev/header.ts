import { isPlainDate, type PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import { isCurrencyCode } from '../values/isoCodes';

/** The first row of a DATEV file: what the file holds and for which year. */
export interface DatevHeader {
  /** 21 = posting batch, 16 = customers and suppliers; others are not read. */
  readonly category: number;
  readonly name: string;
  /** Digits of general ledger accounts; personal accounts have one more. 4 unless the file says so. */
  readonly accountDigits: number;
  readonly yearStart: PlainDate | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly currency: Currency | null;
}

export const POSTINGS = 21;
export const MASTER_DATA = 16;

/**
 * Reads the header row (DATEV format EXTF/DTVF, fields 1–31). The fields around the fiscal year are
 * found by their shape, a day followed by one digit from 4 to 8: programs leave out a field before them.
 */
export function readDatevHeader(cells: readonly string[]): DatevHeader {
  const year = cells.findIndex(
    (cell, at) => at >= 9 && compactDate(cell) !== null && /^[4-8]$/.test(cells[at + 1] ?? ''),
  );
  const at = year < 0 ? 12 : year;
  const codes = cells.slice(20).map((cell) => cell.trim());
  return {
    category: Number(cells[2]),
    name: (cells[3] ?? '').trim(),
    accountDigits: year < 0 ? 4 : Number(cells[at + 1]),
    yearStart: compactDate(cells[at] ?? ''),
    from: compactDate(cells[at + 2] ?? ''),
    to: compactDate(cells[at + 3] ?? ''),
    currency: codes.find(isCurrencyCode) ?? null,
  };
}

function compactDate(text: string): PlainDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (match === null) return null;
  const date = `${match[1]}-${match[2]}-${match[3]}`;
  return isPlainDate(date) ? date : null;
}
