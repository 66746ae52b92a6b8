import { toDecimal } from '../../money/decimal';
import type { Money } from '../../money/money';
import type { Note } from '../types';
import type { EntryFacts, Statement } from './types';

/** What a reader knows when a statement is complete. */
export interface Balances {
  readonly opening: Money | null;
  readonly closing: Money | null;
  readonly entries: readonly EntryFacts[];
  /** Booked entries of the statement that were refused: their amounts are missing in any sum. */
  readonly refused: number;
}

/**
 * Whether opening balance and booked entries make the closing balance. `null` when a balance is
 * missing, an entry was refused, or currencies differ: nothing can be said then.
 */
export function balancesTie(balances: Balances): boolean | null {
  const gap = balances.refused > 0 ? null : gapOf(balances);
  return gap === null ? null : gap.minor === 0;
}

/** What closing has more than opening and entries together. */
function gapOf({ opening, closing, entries }: Omit<Balances, 'refused'>): Money | null {
  if (opening === null || closing === null) return null;
  const { currency } = opening;
  const amounts = entries.map((entry) => entry.amount);
  if ([closing, ...amounts].some((amount) => amount.currency !== currency)) return null;
  const sum = safeSum([opening.minor, ...amounts.map(({ minor }) => minor)]);
  const minor = sum === null ? null : safeSum([closing.minor, -sum]);
  return minor === null ? null : { minor, currency };
}

/** Sum of minor units, `null` beyond the safe integers: a file may hold anything. */
export function safeSum(values: readonly number[]): number | null {
  let total = 0;
  for (const value of values) {
    total += value;
    if (!Number.isSafeInteger(total)) return null;
  }
  return total;
}

/** What is worth saying about the balances of a statement. */
export function balanceNotes(statement: Statement<EntryFacts>): Note[] {
  const gap = statement.balancesTie === false ? gapOf(statement) : null;
  if (gap === null) return [];
  const params = { id: statement.id, gap: toDecimal(gap), currency: gap.currency };
  return [{ line: null, code: 'statement.balances-differ', params }];
}
