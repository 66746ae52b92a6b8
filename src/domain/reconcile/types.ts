import type { Allocation } from '../accounts/events';
import type { AccountId, ItemId, ReceiptId } from '../accounts/ids';
import type { BankEntry } from '../importing/bank/entries';
import type { MatchSuggestion } from '../matching/types';

/**
 * What a line of a statement is: money to be given to a customer, money that came back, money that
 * went out otherwise (nobody's business here), or a line that an earlier import booked or parked.
 */
export type LineKind = 'incoming' | 'return' | 'outgoing' | 'known';

/** One line of a statement on the way to being booked. */
export interface ReconcileLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly entry: BankEntry;
  /** The same for the same line in every import (`entryKeys`). */
  readonly key: string;
  readonly suggestion: MatchSuggestion;
  /** For a return: the payment that came back, as far as one fits. */
  readonly returns: ReceiptId | null;
}

/** Part of a payment for an item, and what of the rest is given up. Minor units. */
export interface Part extends Allocation {
  readonly item: ItemId;
  readonly writeOff: number;
  /** Why; empty while nothing is written off. */
  readonly reason: string;
}

/** What is to happen with a line; what no part takes stays unallocated at the customer. */
export type Decision =
  | { readonly do: 'book'; readonly account: AccountId; readonly parts: readonly Part[] }
  | { readonly do: 'return'; readonly account: AccountId; readonly receipt: ReceiptId }
  | { readonly do: 'park' };

/** A decision, and whether the user has accepted it: only then it is booked. */
export interface Work {
  readonly decision: Decision;
  readonly accepted: boolean;
}

export type Worked = ReadonlyMap<string, Work>;
