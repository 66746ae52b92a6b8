import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import type { BankEntry } from '../bank/entries';
import type { Note, Rejected } from '../types';

/** The formats of statements that name their own fields and need no mapping. */
export type StatementFormat = 'camt' | 'mt940' | 'ofx';

/** An entry of a statement as a reader finds it; its `key` is made when the file is complete. */
export type EntryFacts = Omit<StatementEntry, 'key' | 'within' | 'marks' | 'batchPart'> & {
  /** What the bank calls the booking; without it `bankRef` is all there is. */
  readonly refs?: BookingRefs;
  readonly batchPart?: Omit<BatchPart, 'key'>;
};

/** What a file calls the booking of an entry, the whole of it where it is a batch. */
export interface BookingRefs {
  /** The bank's references of the booking (AcctSvcrRef): the same in advice, report and statement. */
  readonly booking: readonly string[];
  /** The reference of the line (NtryRef), `''` where there is none: often a number within the file. */
  readonly line: string;
}

/** One of several payments the bank booked as a single entry. */
export interface BatchPart {
  /** From 1. */
  readonly index: number;
  readonly of: number;
  /** Of the whole entry, signed; the parts sum to it. */
  readonly total: Money;
  /** The bank's reference of the whole entry, `''` when it gives none. */
  readonly bankRef: string;
  /** The key the entry has where it comes undivided, as in a statement that follows an advice. */
  readonly key: string;
}

export interface StatementEntry extends BankEntry {
  /** When the money counts for interest; `null` when the file does not say. */
  readonly valueOn: PlainDate | null;
  /** What the bank calls the booking, `''` when it gives nothing. */
  readonly bankRef: string;
  /** The same for the same booking in every file: hex digits that tell nothing about the payer. */
  readonly key: string;
  /** Money that came back; the reason code of the bank or the scheme (AC04, MD06, 914). */
  readonly return?: { readonly code: string };
  /** The bank takes back a booking of its own. */
  readonly reversal?: true;
  readonly batchPart?: BatchPart;
  /** What was sent, where that was in another currency. */
  readonly original?: Money;
}

/** A statement without its entries: what a screen shows about it. */
export interface StatementHead {
  readonly id: string;
  /** IBAN, or the number as the bank writes it. */
  readonly account: string;
  readonly currency: Currency | null;
  readonly opening: Money | null;
  readonly closing: Money | null;
  /** Opening and booked entries make the closing balance; `null` when one of them is not known. */
  readonly balancesTie: boolean | null;
}

export interface Statement<Entry = StatementEntry> extends StatementHead {
  readonly entries: readonly Entry[];
}

export interface StatementFile<Entry = StatementEntry> {
  /** With its version, as in `camt.053.001.08`, `mt940`, `ofx-102`. */
  readonly format: string;
  readonly statements: readonly Statement<Entry>[];
  readonly rejected: readonly Rejected[];
  readonly notes: readonly Note[];
}
