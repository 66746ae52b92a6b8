import type { PlainDate } from '../../domain/dates/plainDate';
import type { BankDraft } from '../../domain/importing/bank/entries';
import type { FileKind, Mapping } from '../../domain/importing/mapping/mapping';
import type { ImportDraft } from '../../domain/importing/openItems/draft';
import type { Encoding } from '../../domain/importing/text/encoding';
import type { Currency } from '../../domain/money/currency';
import type { Refusal } from '../../domain/refusal';

/** What the window asks of the import worker. The worker keeps the table between the two. */
export type ImportAsk =
  | {
      readonly ask: 'open';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly kind: FileKind;
      /** Encoding or sheet the user chose; without them the file says so itself. */
      readonly encoding?: Encoding;
      readonly sheet?: string;
      readonly today: PlainDate;
      readonly remembered: Readonly<Record<string, Mapping>>;
    }
  | {
      readonly ask: 'read';
      readonly mapping: Mapping;
      readonly asOf: PlainDate;
      readonly defaultCurrency: Currency;
    };

/** After a piece of a long draft: the next one, please. */
export interface MoreAsk {
  readonly ask: 'more';
}

export type ImportAnswer =
  | { readonly answer: 'progress'; readonly done: number; readonly total: number }
  | { readonly answer: 'opened'; readonly file: OpenedFile }
  | { readonly answer: 'items'; readonly draft: ImportDraft; readonly rejectsCsv: string }
  | { readonly answer: 'bank'; readonly draft: BankDraft; readonly rejectsCsv: string }
  | { readonly answer: 'statement'; readonly file: OpenedFile; readonly bank: BankAnswer }
  | { readonly answer: 'refused'; readonly refusal: Refusal };

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
  readonly headerLine: number | null;
  readonly columns: readonly string[];
  /** The first rows, for the mapping screen. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  readonly fingerprint: string;
  readonly mapping: Mapping;
  readonly suggestedAsOf: PlainDate;
  /** The format of a file that names its own fields, as in `camt.053.001.08`: nothing to map. */
  readonly form?: string;
}
