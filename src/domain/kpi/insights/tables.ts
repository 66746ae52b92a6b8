import type { AccountId } from '../../accounts/ids';
import type { Currency } from '../../money/currency';
import { type Money, sumMinor, totalsByCurrency } from '../../money/money';
import { type StatedRates, totalInBase } from '../convert';
import type { Cell, Collected, Share, Sheet } from './collect';
import {
  COUNTS,
  DEFINITIONS,
  LARGEST,
  moneyColumn,
  type Sums,
  TOP,
  type Unit,
} from './definitions';
import { FIGURES, type FigureId } from './scope';

/** In one currency, or over all of them at the stated rates. */
export type View = Currency | 'total';

export interface FigureTable {
  readonly figure: FigureId;
  readonly view: View;
  /** What its money is in: the currency of the view, or the base of the rates. */
  readonly currency: Currency;
  readonly columns: readonly { readonly key: string; readonly unit: Unit }[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  /** A day (`yyyy-MM-dd`), a name of the figure's own, or an account. */
  readonly key: string;
  /** One per column: minor units, a number, percent or days with two decimals; null: cannot be told. */
  readonly values: readonly (number | null)[];
  /** Nothing was added in this row. */
  readonly empty: boolean;
}

export interface Insights {
  readonly currencies: readonly Currency[];
  readonly tables: readonly FigureTable[];
  /** Currencies nobody stated a rate for: while there are any, there is no total. */
  readonly missing: readonly Currency[];
}

/** What the user states for figures: rates of exchange, and the cost of money in percent a year. */
export interface Stated extends StatedRates {
  readonly carryingPct: string;
}

/** The figures per currency, and in total where every currency has a rate. */
export function tablesOf(collected: Collected, stated: Stated): Insights {
  const currencies = currenciesIn(collected);
  const missing = currencies.filter(
    (currency) => 'missing' in totalInBase([{ minor: 1, currency }], stated),
  );
  const views: View[] = missing.length === 0 ? [...currencies, 'total'] : [...currencies];
  const tables = views.flatMap((view) =>
    FIGURES.map((figure) => tableOf(collected, figure, view, stated)),
  );
  return { currencies, tables, missing };
}

/** An account in a figure, with its part of it per currency; no amounts where the figure has none. */
export interface Behind {
  readonly account: AccountId;
  readonly amounts: readonly Money[];
}

/**
 * The accounts in one row of a figure: of one of its columns, or of all. Their amounts add up to what
 * the figure shows, before any rates (`moneyColumn`).
 */
export function behind(
  { sheets, shares }: Collected,
  { figure, view, row, column }: CellPlace,
): Behind[] {
  const measures = measuresOf(figure, column);
  const counted = new Set(moneyColumn(figure, column)?.from);
  const asked = new Set<Cell>();
  for (const [currency, sheet] of sheets.get(figure) ?? []) {
    if (view !== 'total' && view !== currency) continue;
    for (const [measure, cell] of sheet.get(row) ?? []) if (measures.has(measure)) asked.add(cell);
  }
  return [...shares].flatMap(([account, share]) => {
    if (!share.cells.some((cell) => asked.has(cell))) return [];
    return [{ account, amounts: amountsIn(share, asked, counted) }];
  });
}

function amountsIn(
  { cells, amounts }: Share,
  asked: ReadonlySet<Cell>,
  counted: ReadonlySet<string>,
): Money[] {
  const own = cells.flatMap((cell, at) => {
    const { currency, measure } = cell;
    return asked.has(cell) && counted.has(measure) ? [{ minor: amounts[at] ?? 0, currency }] : [];
  });
  return totalsByCurrency(own);
}

/** A row of a figure, or with `column` one cell of it. */
export interface CellPlace {
  readonly figure: FigureId;
  readonly view: View;
  readonly row: string;
  readonly column: string | null;
}

function measuresOf(figure: FigureId, column: string | null): ReadonlySet<string> {
  const { columns } = DEFINITIONS[figure];
  const asked = columns.filter(({ key }) => column === null || key === column);
  return new Set(asked.flatMap(({ from }) => from));
}

function currenciesIn({ sheets }: Collected): Currency[] {
  return [...new Set([...sheets.values()].flatMap((one) => [...one.keys()]))].sort();
}

function tableOf(collected: Collected, figure: FigureId, view: View, stated: Stated): FigureTable {
  const { columns, rows } = DEFINITIONS[figure];
  const sheets = sheetsOf(collected, figure, view);
  const { scope } = collected;
  const keys = rows === null ? keysIn(sheets) : rows(scope);
  const found = keys.map((row): FigureRow => {
    const sums = sumsOf(sheets, row, view === 'total' ? stated : null);
    const at = { row, scope, carryingPct: stated.carryingPct };
    return {
      key: row,
      values: columns.map(({ from, value }) =>
        value === undefined ? sumMinor(from.map(sums)) : value(sums, at),
      ),
      empty: sheets.every(([, sheet]) => !sheet.has(row)),
    };
  });
  return {
    ...{ figure, view, currency: view === 'total' ? stated.base : view },
    columns: columns.map(({ key, unit }) => ({ key, unit })),
    rows: rows === null ? largest(found) : found,
  };
}

type Sheets = readonly (readonly [Currency, Sheet])[];

function sheetsOf({ sheets }: Collected, figure: FigureId, view: View): Sheets {
  const all = [...(sheets.get(figure) ?? [])];
  return view === 'total' ? all : all.filter(([currency]) => currency === view);
}

function keysIn(sheets: Sheets): string[] {
  return [...new Set(sheets.flatMap(([, sheet]) => [...sheet.keys()]))];
}

/** Equal rows by their key: the order in which accounts came must not be seen. */
function largest(rows: readonly FigureRow[]): FigureRow[] {
  return [...rows]
    .sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0) || (a.key < b.key ? -1 : 1))
    .slice(0, TOP);
}

/** The sums of one row; `stated`: money goes through the rates into the base, rounded once per sum. */
function sumsOf(sheets: Sheets, row: string, stated: StatedRates | null): Sums {
  return (measure) => {
    const amounts = sheets.flatMap(([currency, sheet]) => {
      const minor = sheet.get(row)?.get(measure)?.sum;
      return minor === undefined ? [] : [{ minor, currency }];
    });
    const numbers = amounts.map(({ minor }) => minor);
    if (LARGEST.has(measure)) return Math.max(0, ...numbers);
    if (COUNTS.has(measure) || stated === null) return sumMinor(numbers);
    const total = totalInBase(amounts, stated);
    if ('missing' in total) throw new Error(`no rate for ${total.missing.join(', ')}`);
    return total.minor;
  };
}
