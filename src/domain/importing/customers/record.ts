import type { PresetId } from '../mapping/mapping';
import type { DraftCustomer } from '../openItems/draft';
import type { Note, Rejected } from '../types';

/** One customer of a list of customers. Texts are verbatim, `''` when the file has none. */
export interface CustomerRecord extends DraftCustomer {
  readonly contactName: string;
  readonly region: string;
  /** Only with right check digits, without spaces. */
  readonly iban: string;
  readonly vatId: string;
  readonly currency: string;
  /** Physical line of the row. */
  readonly line: number;
}

/** What a list of customers would bring: names and addresses, no documents. */
export interface CustomersDraft {
  readonly preset: PresetId;
  readonly customers: readonly CustomerRecord[];
  readonly rejected: readonly Rejected[];
  readonly notes: readonly Note[];
  /** Data rows: accepted plus rejected. */
  readonly counts: { readonly rows: number; readonly accepted: number; readonly rejected: number };
}
