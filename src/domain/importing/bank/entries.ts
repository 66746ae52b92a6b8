import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import type { StatementHead } from '../statement/types';
import type { Note, Rejected } from '../types';

export interface BankReadOptions {
  /** Currency of amounts whose file names none. */
  readonly defaultCurrency: Currency;
}

/** One line of a bank statement. Texts are verbatim, `''` when the file has none. */
export interface BankEntry {
  readonly on: PlainDate;
  /** Positive: money came in. Negative: money went out. */
  readonly amount: Money;
  /** The other side. */
  readonly name: string;
  readonly iban: string;
  readonly reference: string;
  readonly text: string;
  /** Physical line of the file, from 1. */
  readonly line: number;
  /** The same for the same booking in every file; only where the file identifies its bookings. */
  readonly key?: string;
  /** The key of the entry the bank booked this payment as one with others. */
  readonly within?: string;
  /** By what the booking is known in other files of the bank (`statement/marks`). */
  readonly marks?: readonly string[];
  readonly valueOn?: PlainDate | null;
  /** Money that came back, with the reason code of the bank or the scheme. */
  readonly return?: { readonly code: string };
  /** What was sent, where that was in another currency. */
  readonly original?: Money;
}

export interface BankDraft {
  readonly entries: readonly BankEntry[];
  readonly rejected: readonly Rejected[];
  readonly notes: readonly Note[];
  /** Net of the entries: in minus out. */
  readonly totals: readonly Money[];
  /** The statements the file holds, where it names them. */
  readonly statements?: readonly StatementHead[];
}
