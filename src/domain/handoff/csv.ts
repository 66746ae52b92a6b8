import { type Cell, csvText, plain } from '../export/csv';
import type { Currency } from '../money/currency';
import { toDecimal } from '../money/decimal';
import { sumMinor } from '../money/money';

/** A CSV file of the pack and how many rows it has between its header and its trailer. */
export interface CsvFile {
  readonly text: string;
  readonly rows: number;
}

/** An amount as decimal text and in minor units. */
export function amounts(minor: number, currency: Currency): Cell[] {
  return [plain(toDecimal({ minor, currency })), minor];
}

/**
 * A table of the pack. Every row begins with `record` ("row") and its number; the trailer rows begin
 * with "trailer" and the count of rows they close, and hold the totals under the columns they add up.
 */
export function table(
  columns: string,
  rows: readonly (readonly Cell[])[],
  trailers: readonly Trailer[] = [],
): CsvFile {
  const header = ['record', 'no', ...columns.split(',')];
  const closing = trailers.length === 0 ? [{ count: rows.length, cells: {} }] : trailers;
  const all = [
    ...rows.map((row, index): Cell[] => [plain('row'), index + 1, ...row]),
    ...closing.map(({ count, cells }): Cell[] => [
      plain('trailer'),
      count,
      ...header.slice(2).map((column) => cells[column] ?? null),
    ]),
  ];
  return { text: csvText(header, all), rows: rows.length };
}

export interface Trailer {
  /** Rows it closes. */
  readonly count: number;
  /** By column. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** One trailer per currency with the sums of amount columns `name` and `name_minor`. */
export function trailerOf<T extends { readonly currency: Currency }>(
  rows: readonly T[],
  sums: Readonly<Record<string, (row: T) => number>>,
): Trailer[] {
  return [...new Set(rows.map(({ currency }) => currency))].map((currency) => {
    const mine = rows.filter((row) => row.currency === currency);
    const cells: Record<string, Cell> = { currency: plain(currency) };
    for (const [name, of] of Object.entries(sums)) {
      const minor = sumMinor(mine.map(of));
      cells[name] = plain(toDecimal({ minor, currency }));
      cells[`${name}_minor`] = minor;
    }
    return { count: mine.length, cells };
  });
}
