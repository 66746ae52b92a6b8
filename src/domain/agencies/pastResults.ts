import type { Account, Handoff } from '../accounts/account';
import {
  agencySums,
  handedTotals,
  itemsOfCase,
  minorIn,
  openTotals,
  resultsOf,
} from '../accounts/views/cases';
import { daysBetween } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import { type Money, totalsByCurrency } from '../money/money';
import type { Agency } from './types';

/** What became of the cases an agency had; sums in minor units by currency. */
export interface PastResults {
  readonly cases: number;
  readonly running: number;
  readonly handed: readonly Money[];
  readonly collected: readonly Money[];
  readonly fees: readonly Money[];
  /** Days from the handoff to the first money, the middle one of the cases that brought any. */
  readonly medianDays: number | null;
}

/**
 * Past cases of one agency, found by its id, or by its name where the ledger knows no more. Running
 * cases count too, so that an agency does not look better than it is.
 */
export function pastResults(
  accounts: Iterable<Account>,
  agency: Pick<Agency, 'id' | 'name'>,
): PastResults {
  const cases = [...accounts].flatMap((account) =>
    account.handoffs
      .filter((handoff) => handoff.end !== 'undone' && isWith(handoff, agency))
      .map((handoff) => ({ account, handoff })),
  );
  const sums = cases.map(({ handoff }) => agencySums(handoff));
  return {
    cases: cases.length,
    running: cases.filter(({ handoff }) => handoff.recalledOn === null).length,
    handed: totalsByCurrency(
      cases.flatMap(({ account, handoff }) => handedTotals(account, handoff)),
    ),
    collected: totalsByCurrency(sums.flatMap(({ collected }) => collected)),
    fees: totalsByCurrency(sums.flatMap(({ fees }) => fees)),
    medianDays: median(cases.flatMap(({ handoff }) => firstMoney(handoff))),
  };
}

function isWith(handoff: Handoff, { id, name }: Pick<Agency, 'id' | 'name'>): boolean {
  if (handoff.agencyId !== undefined) return handoff.agencyId === id;
  return handoff.agency.trim().toLowerCase() === name.trim().toLowerCase();
}

function firstMoney(handoff: Handoff): number[] {
  const [first] = resultsOf(handoff)
    .filter(({ collected }) => collected > 0)
    .map(({ on }) => on)
    .sort();
  return first === undefined ? [] : [daysBetween(handoff.on, first)];
}

function median(days: readonly number[]): number | null {
  const sorted = [...days].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/**
 * Collected and handed over in one currency. Null when the agency never had a case in it, or while
 * nothing came of any: a case of yesterday does not say that it collects nothing.
 */
export function rateIn(
  results: PastResults,
  currency: Currency,
): { readonly collected: number; readonly handed: number } | null {
  const handed = minorIn(results.handed, currency);
  const collected = minorIn(results.collected, currency);
  const silent = results.running === results.cases && collected === 0;
  return handed <= 0 || silent ? null : { collected, handed };
}

/** How far a case is: what was handed over, came in, was charged, and is still open. */
export function caseMoney(account: Account, handoff: Handoff) {
  const open = openTotals(itemsOfCase(account, handoff));
  return { handed: handedTotals(account, handoff), open, ...agencySums(handoff) };
}

/** True when nothing is left to collect in any currency. */
export function isPaid(account: Account, handoff: Handoff): boolean {
  return openTotals(itemsOfCase(account, handoff)).every(({ minor }) => minor <= 0);
}
