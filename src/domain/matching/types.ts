import type { PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import type { Money } from '../money/money';
import type { Refusal } from '../refusal';

/** A sentence of matching as code and params; `matchingTexts` has the words. */
export type Reason = Refusal;

/** A line of a bank statement. Texts are verbatim, `''` where there is none. */
export interface MatchEntry {
  readonly id: string;
  readonly on: PlainDate;
  /** Negative: money went out. */
  readonly amount: Money;
  readonly name: string;
  readonly iban: string;
  readonly reference: string;
  readonly text: string;
  /** What the bank says it is; absent: a payment, unless its words say it came back. */
  readonly kind?: 'payment' | 'return' | 'cheque';
  /** What the payer sent, where that was another currency. */
  readonly instructed?: Money;
}

export interface MatchCustomer {
  readonly id: string;
  /** The name and its other spellings. */
  readonly names: readonly string[];
  readonly ibans: readonly string[];
}

/** An invoice, open or settled (a payment may come back). Amounts in minor units. */
export interface MatchItem {
  readonly id: string;
  readonly customer: string;
  readonly number: string;
  readonly currency: Currency;
  readonly original: number;
  readonly open: number;
  readonly due: PlainDate;
  /** Structured references, order numbers, numbers of an older system. */
  readonly references: readonly string[];
  /** Early-payment discount: percent as decimal text, for payments up to a day. */
  readonly discount?: { readonly pct: string; readonly until: PlainDate };
  /** In dispute or otherwise not to be settled without a person. */
  readonly held?: boolean;
}

export interface MatchOptions {
  readonly asOf: PlainDate;
  /** Nothing below this confidence is booked by itself; 0 to 1. */
  readonly threshold: number;
  /** Missing minor units per payment that may be written off. */
  readonly tolerance: (currency: Currency) => number;
  /** Cheques older than this many days are refused by the bank (default 180). */
  readonly staleChequeDays?: number;
  /** The same payment again within this many days is taken for a duplicate (default 30). */
  readonly duplicateDays?: number;
}

/** Part of a payment given to an item. The item becomes smaller by all three. Minor units. */
export interface MatchAllocation {
  readonly item: string;
  readonly minor: number;
  readonly discount: number;
  readonly writeOff: number;
}

/**
 * `exact`: one item or several named in full. `combination`: items found by their sum.
 * `discount`: less the early-payment discount. `short`: less than the tolerance is missing.
 * `part`: less than is open. `over`: more than is open. `onAccount`: the customer is known, what
 * he pays is not. `foreign`: another currency. `return`: a payment came back; allocations are
 * negative. `duplicate`: paid before. `none`: unknown.
 */
export type MatchKind =
  | 'exact'
  | 'combination'
  | 'discount'
  | 'short'
  | 'part'
  | 'over'
  | 'onAccount'
  | 'foreign'
  | 'return'
  | 'duplicate'
  | 'none';

export interface MatchSuggestion {
  readonly entry: string;
  readonly kind: MatchKind;
  readonly customer: string | null;
  readonly allocations: readonly MatchAllocation[];
  /** What no item gets. Allocated amounts and this sum to the entry's amount. */
  readonly unallocated: number;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Whether it may be booked without a person. */
  readonly book: boolean;
}
