import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import type { AgencyResultId, ReceiptId } from '../ids';

/** How a case came back from an agency: we asked for it, the agency gave it up, or it was paid. */
export const CASE_ENDS = ['recalled', 'returned', 'paid'] as const;

/** `undone`: the handoff itself was taken back, and nothing says anything about the agency. */
export type CaseEnd = (typeof CASE_ENDS)[number] | 'undone';

/** A check before the handoff that spoke against it, and why the case was handed over all the same. */
export interface Override {
  readonly check: string;
  readonly reason: string;
}

/** The agency's word on what it got: invoices and sum, under its own file number. */
export interface Acknowledgement {
  readonly on: PlainDate;
  readonly count: number;
  readonly totals: readonly Money[];
  readonly reference: string;
  /** False when count or sums are not those of the pack. */
  readonly matches: boolean;
}

/** Money the agency collected, and what it charged for it; minor units of one currency. */
export interface AgencyResult {
  readonly id: AgencyResultId;
  readonly on: PlainDate;
  readonly currency: Currency;
  readonly collected: number;
  readonly fee: number;
  readonly note: string;
  /** The payment booked for it; null when the bank statement brings it. */
  readonly receipt: ReceiptId | null;
}

/** What of a payment lies on the items of a case; minor units, below zero for one that came back. */
export interface DirectPart {
  readonly receipt: ReceiptId;
  readonly minor: number;
}

/** A payment that came to us, and the day the agency was told. */
export interface DirectReport extends DirectPart {
  readonly on: PlainDate;
}

/**
 * How a case stands with an agency. All of it is optional: handoffs of older ledgers lie in the
 * database without it (`views/cases.ts` reads it with its defaults).
 */
export interface Casework {
  /** Id of the agency in the directory of the settings; absent when it is not in it. */
  readonly agencyId?: string;
  /** What was owed on the items when they were handed over. */
  readonly totals?: readonly Money[];
  readonly overrides?: readonly Override[];
  /** The payments the pack knew of. */
  readonly known?: readonly DirectPart[];
  readonly acknowledged?: Acknowledgement | null;
  readonly reports?: readonly DirectReport[];
  readonly results?: readonly AgencyResult[];
  readonly end?: CaseEnd;
}
