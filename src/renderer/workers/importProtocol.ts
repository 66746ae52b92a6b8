import type { PlainDate } from '../../domain/dates/plainDate';
import type { BankDraft } from '../../domain/importing/bank/entries';
import type { EInvoice } from '../../domain/importing/einvoice/invoice';
import type { OwnCompany } from '../../domain/importing/einvoice/seller';
import type { FileKind, Mapping } from '../../domain/importing/mapping/mapping';
import type { ImportDraft } from '../../domain/importing/openItems/draft';
import type { Encoding } from '../../domain/importing/text/encoding';
import type { Currency } from '../../domain/money/currency';
import type { Money } from '../../domain/money/money';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';

/** What the window asks of the import worker. The worker keeps the table between the two. */
export type ImportAsk =
  | {
      readonly ask: 'open';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly kind: FileKind;
      readonly today: PlainDate;
      readonly sources: readonly SourceMemory[];
    }
  /** Electronic invoices, one or many, each a file of its own. */
  | { readonly ask: 'invoices'; readonly files: readonly NamedBytes[]; readonly today: PlainDate }
  /** The file that is open once more, in the encoding or sheet the user chose. */
  | { readonly ask: 'reopen'; readonly chosen: ReadAs }
  | {
      readonly ask: 'read';
      readonly mapping: Mapping;
      readonly asOf: PlainDate;
      readonly defaultCurrency: Currency;
      /** Our company, against which the seller of an electronic invoice is held. */
      readonly own?: OwnCompany;
    };

/** A file as the window has it: its name without any path. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that becomes the attachment of what it brings. */
export interface OriginalBytes extends NamedBytes {
  readonly sha256: string;
}

/** One invoice of a file, or a file that has none to take. */
export interface ListedInvoice {
  readonly name: string;
  readonly sha256: string;
  /** What it says, or why it cannot be taken. */
  readonly read: Result<InvoiceFacts, Refusal>;
}

/** What of an electronic invoice a list of them shows. */
export type InvoiceFacts = Pick<EInvoice, 'number' | 'kind' | 'issuedOn' | 'seller' | 'buyer'> & {
  /** Still to be paid; of a credit note negative. */
  readonly payable: Money;
};

/** How the user has a file read; null where the file says so itself. */
export interface ReadAs {
  readonly encoding: Encoding | null;
  readonly sheet: string | null;
}

export const READ_AS_FOUND: ReadAs = { encoding: null, sheet: null };

/** What is remembered of a source: how its files are read, and what its columns mean. */
export interface SourceMemory {
  /** `headerFingerprint` of its table. */
  readonly fingerprint: string;
  /** The fingerprint such a file shows before encoding and sheet are chosen. */
  readonly foundAs: string;
  readonly readAs: ReadAs;
  readonly mapping: Mapping;
}

/** After a piece of a long draft: the next one, please. */
export interface MoreAsk {
  readonly ask: 'more';
}

/** What the worker says; "progress" may come any number of times before the others. */
export type ImportAnswer =
  | { readonly answer: 'progress'; readonly done: number; readonly total: number }
  | { readonly answer: 'opened'; readonly file: OpenedFile }
  | {
      readonly answer: 'items';
      readonly draft: ImportDraft;
      readonly rejectsCsv: string;
      /** The files of electronic invoices. */
      readonly originals?: readonly OriginalBytes[];
    }
  | { readonly answer: 'bank'; readonly draft: BankDraft; readonly rejectsCsv: string }
  | { readonly answer: 'statement'; readonly file: OpenedFile; readonly bank: BankAnswer }
  /** `mapping` is the one asked with, where its columns raise questions it did not have. */
  | { readonly answer: 'refused'; readonly refusal: Refusal; readonly mapping?: Mapping };

/** A bank file that needs no mapping is read as soon as it is opened. */
export type BankAnswer = Extract<ImportAnswer, { answer: 'bank' }>;

/** What was found in the file before a single row is judged. */
export interface OpenedFile {
  readonly sha256: string;
  /** `null` for a workbook. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Sheets of a workbook, the one that was read first. */
  readonly sheets: readonly string[];
  readonly readAs: ReadAs;
  readonly headerLine: number | null;
  readonly columns: readonly string[];
  /** The first rows, for the mapping screen. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  readonly fingerprint: string;
  /** See `SourceMemory`. */
  readonly foundAs: string;
  readonly mapping: Mapping;
  readonly suggestedAsOf: PlainDate;
  /** The invoices, when that is what was opened. */
  readonly invoices?: readonly ListedInvoice[];
  /** The format of a file that names its own fields, as in `camt.053.001.08`: nothing to map. */
  readonly form?: string;
}
