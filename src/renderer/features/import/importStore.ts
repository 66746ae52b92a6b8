import { create } from 'zustand';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Comparison } from '../../../domain/importing/compare';
import type { FileKind, Mapping } from '../../../domain/importing/mapping/mapping';
import type { ImportDraft } from '../../../domain/importing/openItems/draft';
import type { Currency } from '../../../domain/money/currency';
import type { Refusal } from '../../../domain/refusal';
import type { OriginalFile } from '../../ledger/api';
import type { OpenedFile } from '../../workers/importProtocol';
import type { CustomerList } from './comparing/customerList';
import type { GoneDispute } from './comparing/disputesGone';
import type { FullList } from './comparing/fullList';
import type { InvoiceLine } from './comparing/invoiceLines';
import type { BankPreview } from './reading/bankPreview';

/** What the user may still change before anything is read. */
export interface ImportChoices {
  /** What the user calls files with these columns. */
  readonly sourceName: string;
  readonly mapping: Mapping;
  readonly asOf: PlainDate;
  readonly defaultCurrency: Currency;
  readonly scope: ImportScope;
}

/** New documents only, or the full list of what is open: then what is missing has been settled. */
export type ImportScope = 'new' | 'full';

/** What an import of open items would do. */
export interface ItemsPreview {
  readonly kind: 'items';
  readonly draft: ImportDraft;
  readonly comparison: Comparison;
  /** What a full list settles; null when the file brings new documents only. */
  readonly full: FullList | null;
  /** The files of electronic invoices; null for lists. */
  readonly invoices: readonly InvoiceLine[] | null;
  /** The user has seen the warnings and goes on. */
  readonly sure: boolean;
  /** Disputes the file calls settled, and whether they are closed with it. */
  readonly gone: readonly GoneDispute[];
  readonly closes: boolean;
  /** Files that become attachments of what is booked. */
  readonly originals?: readonly OriginalFile[];
}

/** A list of customers: names and addresses, no documents. */
export interface CustomersPreview {
  readonly kind: 'customers';
  readonly draft: ImportDraft;
  readonly list: CustomerList;
}

export type Preview = ItemsPreview | CustomersPreview | BankPreview;

/** Where an import stands. Nothing is booked before `booking`. */
export type ImportStep =
  | { readonly step: 'idle' }
  | {
      readonly step: 'reading';
      readonly name: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly step: 'failed'; readonly name: string; readonly refusal: Refusal }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly file: OpenedFile;
      readonly choices: ImportChoices;
      /** null until it was read, or while it cannot be. */
      readonly preview: Preview | null;
      /** It is being read anew after a change of the choices; `preview` is that of before. */
      readonly busy: Count | null;
      /** Why it cannot be read as it is mapped now. */
      readonly problem: Refusal | null;
      readonly rejectsCsv: string;
    }
  | {
      readonly step: 'booking';
      readonly name: string;
      readonly done: number;
      readonly total: number;
      /** Takes back what is booked so far, until the last part is written. */
      readonly stop: AbortController;
    };

export type PreviewStep = Extract<ImportStep, { step: 'preview' }>;

/** How far a reading has come, in rows; `total` is 0 while it is not known. */
export interface Count {
  readonly done: number;
  readonly total: number;
}

export const JUST_BEGUN: Count = { done: 0, total: 0 };

export const useImport = create<ImportStep>(() => ({ step: 'idle' }));

/** Steps have no fields in common, so the new one replaces the old as a whole. */
export function setStep(step: ImportStep): void {
  useImport.setState(step, true);
}

export type { FileKind };
