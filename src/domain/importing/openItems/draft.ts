import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import type { PresetId } from '../mapping/mapping';
import type { Note, Rejected } from '../types';

export interface ReadOptions {
  /** The day the ledger is to show. */
  readonly asOf: PlainDate;
  /** Currency of amounts whose file names none. */
  readonly defaultCurrency: Currency;
}

export type ItemKind = 'invoice' | 'creditNote';

/** One invoice or credit note as the file has it. Amounts of credit notes are negative. */
export interface DraftItem {
  readonly number: string;
  readonly kind: ItemKind;
  readonly issuedOn: PlainDate;
  /** True when the file has no invoice date and the due date (or `asOf`) stands in for it. */
  readonly issuedOnAssumed: boolean;
  readonly dueOn: PlainDate;
  /** Gross amount of the document; the open amount when the file has no other. */
  readonly amount: Money;
  /** Still owed as of `asOf`; 0 when settled by then. */
  readonly open: Money;
  /** Settled on or before `asOf`; a later settlement means it was open on that day. */
  readonly settledOn: PlainDate | null;
  readonly disputed: boolean;
  /** Since when it is disputed, where the file states it. */
  readonly disputedOn?: PlainDate;
  readonly reference: string;
  /** What the document is for, `''` when the file does not say. */
  readonly text: string;
  /** Physical line of the (first) row. */
  readonly line: number;
  /** The file that is the document itself, where it came as one. */
  readonly attachment?: Attachment;
}

/** A file by its content: the name it came under and its SHA-256 in hexadecimal digits. */
export interface Attachment {
  readonly name: string;
  readonly sha256: string;
  readonly mime?: string;
}

export interface DraftAddress {
  readonly lines: readonly string[];
  readonly city: string;
  readonly postalCode: string;
  readonly country: string;
}

/** One debtor of the file. Texts are verbatim, `''` when the file has none. */
export interface DraftCustomer {
  /** Identity across imports: `no:` and the number, else `name:` and the folded name. */
  readonly key: string;
  readonly number: string;
  /** The most frequent spelling; the number when the file has no name. */
  readonly name: string;
  /** Other spellings of the name, the more frequent first. */
  readonly aliases: readonly string[];
  readonly address: DraftAddress;
  readonly email: string;
  readonly phone: string;
  readonly terms: string;
  /** Of lists of customers and electronic invoices, where they name them. */
  readonly contactName?: string;
  readonly region?: string;
  readonly iban?: string;
  readonly vatId?: string;
  readonly items: readonly DraftItem[];
}

export interface DraftCounts {
  /** Data rows: accepted plus rejected. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Documents in the draft, and of these: owed as of `asOf`, and settled by then. */
  readonly documents: number;
  readonly open: number;
  readonly settled: number;
  /** Documents issued after `asOf`, left out of the draft. */
  readonly notYetIssued: number;
}

export interface DraftTotals {
  /** Every accepted row of the file: open amounts where the file has them, else gross amounts. */
  readonly file: readonly Money[];
  /** Gross amounts of the documents in the draft. */
  readonly accepted: readonly Money[];
  /** Owed as of `asOf`. */
  readonly open: readonly Money[];
}

/** What an import would bring: nothing is booked yet. */
export interface ImportDraft {
  /** The file says of each document whether it is disputed; without the mark it tells nothing. */
  readonly marksDisputes?: true;
  /** A list of customers: it names no documents, and none is missing in it. */
  readonly kind?: 'customers';
  readonly preset: PresetId;
  readonly asOf: PlainDate;
  readonly customers: readonly DraftCustomer[];
  readonly rejected: readonly Rejected[];
  readonly notes: readonly Note[];
  readonly totals: DraftTotals;
  readonly counts: DraftCounts;
}
