import type { Account } from '../../accounts/account';
import type { AccountId } from '../../accounts/ids';
import type { Currency } from '../../money/currency';
import { addAgeing } from './ageingOverTime';
import { addCarrying } from './carrying';
import { addTop } from './customers';
import { addDisputes } from './disputes';
import { addForecast } from './forecast';
import { addLimitation } from './limitation';
import { addPromises } from './promises';
import { addRecovery } from './recovery';
import { addSales } from './sales';
import { type Add, asSeenOn, type Contribution, type FigureId, type InsightScope } from './scope';

const CONTRIBUTIONS: readonly Contribution[] = [
  ...[addAgeing, addSales, addPromises, addRecovery, addForecast],
  ...[addTop, addDisputes, addLimitation, addCarrying],
];

/** A sum, and the accounts that are in it by their place in `accounts`. */
export interface Cell {
  sum: number;
  readonly accounts: number[];
}

/** Sums by row and measure. */
export type Sheet = Map<string, Map<string, Cell>>;

/** What was collected: a sheet per figure and currency. Given to `tablesOf` and `behind`. */
export interface Collected {
  readonly scope: InsightScope;
  readonly accounts: AccountId[];
  readonly sheets: Map<FigureId, Map<Currency, Sheet>>;
}

export function startCollecting(scope: InsightScope): Collected {
  return { scope, accounts: [], sheets: new Map() };
}

/**
 * Adds an account, with its settled items, to all figures. Accounts can come in any number of
 * portions; one that is hidden is left out.
 */
export function collect(collected: Collected, account: Account): void {
  if (account.hidden) return;
  const place = collected.accounts.push(account.id) - 1;
  const seen = asSeenOn(account, collected.scope.asOf);
  const add: Add = (figure, currency, row, measure, amount) => {
    if (amount === 0) return;
    addTo(cellOf(sheetOf(collected, figure, currency), row, measure), amount, place);
  };
  for (const contribute of CONTRIBUTIONS) contribute(seen, collected.scope, add);
}

function addTo(cell: Cell, amount: number, place: number): void {
  cell.sum += amount;
  if (!Number.isSafeInteger(cell.sum)) throw new Error('a sum beyond the safe integers');
  if (cell.accounts.at(-1) !== place) cell.accounts.push(place);
}

function sheetOf({ sheets }: Collected, figure: FigureId, currency: Currency): Sheet {
  const known = sheets.get(figure) ?? new Map<Currency, Sheet>();
  sheets.set(figure, known);
  const sheet = known.get(currency) ?? new Map<string, Map<string, Cell>>();
  known.set(currency, sheet);
  return sheet;
}

function cellOf(sheet: Sheet, row: string, measure: string): Cell {
  const cells = sheet.get(row) ?? new Map<string, Cell>();
  sheet.set(row, cells);
  const cell = cells.get(measure) ?? { sum: 0, accounts: [] };
  cells.set(measure, cell);
  return cell;
}
