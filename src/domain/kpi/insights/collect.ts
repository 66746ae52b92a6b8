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

/** A sum of one row and measure, and how many accounts are in it. */
export interface Cell {
  readonly figure: FigureId;
  readonly currency: Currency;
  readonly row: string;
  readonly measure: string;
  sum: number;
  accounts: number;
}

/** Sums by row and measure. */
export type Sheet = Map<string, Map<string, Cell>>;

/** What one account is in, and with how much: two lists, since there are millions of them. */
export interface Share {
  readonly cells: readonly Cell[];
  readonly amounts: readonly number[];
}

/** What was collected: a sheet per figure and currency. Given to `tablesOf` and `behind`. */
export interface Collected {
  readonly scope: InsightScope;
  readonly shares: Map<AccountId, Share>;
  readonly sheets: Map<FigureId, Map<Currency, Sheet>>;
}

const NOTHING: Share = { cells: [], amounts: [] };

/** Nothing is collected yet; `collect` adds to what this answers, in place. */
export function startCollecting(scope: InsightScope): Collected {
  return { scope, shares: new Map(), sheets: new Map() };
}

/**
 * Adds an account, with its settled items, to all figures; what the same account added before is taken
 * off, so that after a change only the accounts that changed need to come again. Accounts can come in
 * any number of portions and any order; one that is hidden adds nothing.
 */
export function collect(collected: Collected, account: Account): void {
  const { shares } = collected;
  const before = shares.get(account.id) ?? NOTHING;
  const after = account.hidden ? NOTHING : shareOf(collected, account);
  put(collected, after, 1);
  put(collected, before, -1);
  shares.set(account.id, after);
}

/** Takes off what an account added that is no longer in the book. */
export function forget(collected: Collected, account: AccountId): void {
  put(collected, collected.shares.get(account) ?? NOTHING, -1);
  collected.shares.delete(account);
}

function shareOf(collected: Collected, account: Account): Share {
  const { scope } = collected;
  const amounts = new Map<Cell, number>();
  const add: Add = (figure, currency, row, measure, amount) => {
    if (amount === 0) return;
    const cell = cellOf(collected, figure, currency, row, measure);
    amounts.set(cell, (amounts.get(cell) ?? 0) + amount);
  };
  const seen = asSeenOn(account, scope.asOf);
  for (const contribute of CONTRIBUTIONS) contribute(seen, scope, add);
  return { cells: [...amounts.keys()], amounts: [...amounts.values()] };
}

/** Adds a share (1) or takes it off (-1). A cell nobody is in any more goes, with its row. */
function put(collected: Collected, { cells, amounts }: Share, sign: 1 | -1): void {
  cells.forEach((cell, at) => {
    cell.sum += sign * (amounts[at] ?? 0);
    cell.accounts += sign;
    if (!Number.isSafeInteger(cell.sum)) throw new Error('a sum beyond the safe integers');
    if (cell.accounts === 0) drop(collected, cell);
  });
}

function cellOf(
  { sheets }: Collected,
  figure: FigureId,
  currency: Currency,
  row: string,
  measure: string,
): Cell {
  const cells = within(within(within(sheets, figure), currency), row);
  const known = cells.get(measure);
  if (known !== undefined) return known;
  const cell = { figure, currency, row, measure, sum: 0, accounts: 0 };
  cells.set(measure, cell);
  return cell;
}

/** The map under a key, made when there is none. */
function within<Outer, Key, Inner>(maps: Map<Outer, Map<Key, Inner>>, key: Outer): Map<Key, Inner> {
  const known = maps.get(key) ?? new Map<Key, Inner>();
  maps.set(key, known);
  return known;
}

function drop({ sheets }: Collected, { figure, currency, row, measure }: Cell): void {
  const known = sheets.get(figure);
  const sheet = known?.get(currency);
  const cells = sheet?.get(row);
  cells?.delete(measure);
  if (cells?.size === 0) sheet?.delete(row);
  if (sheet?.size === 0) known?.delete(currency);
}
