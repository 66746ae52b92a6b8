import type { Allocation } from '../accounts/events';
import type { AccountId, ItemId, ReceiptId } from '../accounts/ids';
import type { BankEntry } from '../importing/bank/entries';
import type { MatchSuggestion } from '../matching/types';
import type { AlikeBooking } from './alike';
import type { KnownHow } from './known';

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
  /** The key of the entry the bank booked it as one with others. */
  readonly within?: string;
  /** How an earlier import booked it; only where `kind` is 'known'. */
  readonly known?: KnownHow;
  /** The booking of another file that is probably this entry: a person says so, or books it. */
  readonly alike?: AlikeBooking;
  readonly suggestion: MatchSuggestion;
  /** For a return: the payment that came back, as far as one fits. */
  readonly returns: ReceiptId | null;
  /** For a return: the line of the payment, when it stands in the same statement. */
  readonly returnsLine?: string;
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
  | {
      readonly do: 'return';
      readonly account: AccountId;
      /** The payment that came back; null when it is booked with this statement, from `ofLine`. */
      readonly receipt: ReceiptId | null;
      readonly ofLine?: string;
    }
  /** It is the entry that was booked before (`alike`): nothing is booked. */
  | { readonly do: 'same' }
  | { readonly do: 'park' };

/** A decision, and whether the user has accepted it: only then it is booked. */
export interface Work {
  readonly decision: Decision;
  readonly accepted: boolean;
}

export type Worked = ReadonlyMap<string, Work>;
