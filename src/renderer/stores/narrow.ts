import { create } from 'zustand';
import type { AccountId } from '../../domain/accounts/ids';
import type { Money } from '../../domain/money/money';
import { goTo } from './route';
import { dropFilter } from './views';

/** The customers behind a figure, each with his part of it: the list of customers shows only them until the user clears it. */
export interface Narrowing {
  /** What they have in common, as the figure names it: "61–90 days, 28 Feb 2026, EUR". */
  readonly title: string;
  readonly accounts: ReadonlyMap<AccountId, readonly Money[]>;
  /** What the amounts beside the accounts are, as the figure names them; '' where it has none. */
  readonly what: string;
}

export const useNarrowing = create<{ readonly narrowing: Narrowing | null }>(() => ({
  narrowing: null,
}));

/** Leads to the list of customers, with these only. */
export function showCustomers(narrowing: Narrowing): void {
  useNarrowing.setState({ narrowing });
  // An older filter would hide some of them.
  dropFilter('customers');
  goTo('customers');
}

/** All customers again. */
export function clearNarrowing(): void {
  useNarrowing.setState({ narrowing: null });
}
