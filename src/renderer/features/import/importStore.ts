import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Comparison } from '../../../domain/importing/compare';
import type { FileKind, Mapping } from '../../../domain/importing/mapping/mapping';
import type { ImportDraft } from '../../../domain/importing/openItems/draft';
import type { Currency } from '../../../domain/money/currency';
import type { Refusal } from '../../../domain/refusal';
import type { OriginalFile } from '../../ledger/api';
import type { OpenedFile } from '../../workers/importProtocol';
import type { BankPreview } from './bankPreview';
import type { FullList } from './fullList';

/** What the user may still change before anything is read. */
export interface ImportChoices {
  readonly mapping: Mapping;
  readonly asOf: PlainDate;
  readonly defaultCurrency: Currency;
  readonly scope: ImportScope;
}

/** New documents only, or the full list of what is open: then what is missing has been settled. */
export type ImportScope = 'new' | 'full';

export interface ItemsPreview {
  readonly kind: 'items';
  readonly draft: ImportDraft;
  readonly comparison: Comparison;
  /** What a full list settles; null when the file brings new documents only. */
  readonly full: FullList | null;
  /** The user has seen the warnings of the full list and goes on. */
  readonly sure: boolean;
  /** Files that become attachments of what is booked. */
  readonly originals?: readonly OriginalFile[];
}

export type Preview = ItemsPreview | BankPreview;

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
      /** null while it is read anew after a change of the choices. */
      readonly preview: Preview | null;
      /** Why it cannot be read as it is mapped now. */
      readonly problem: Refusal | null;
      readonly rejectsCsv: string;
    }
  | {
      readonly step: 'booking';
      readonly name: string;
      readonly done: number;
      readonly total: number;
    };

export const useImport = create<ImportStep>(() => ({ step: 'idle' }));

export function setStep(step: ImportStep): void {
  useImport.setState(step, true);
}

interface Remembered {
  /** Mapping by `headerFingerprint`: a source is mapped by hand once. */
  readonly mappings: Readonly<Record<string, Mapping>>;
}

export const useRemembered = create<Remembered>()(
  persist<Remembered>(() => ({ mappings: {} }), { name: 'forbear-mappings', version: 1 }),
);

export function rememberMapping(fingerprint: string, mapping: Mapping): void {
  useRemembered.setState(({ mappings }) => ({ mappings: { ...mappings, [fingerprint]: mapping } }));
}

export type { FileKind };
