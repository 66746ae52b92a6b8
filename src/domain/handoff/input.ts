import type { Account, Item } from '../accounts/account';
import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import type { DocumentModel } from '../documents/model';
import type { ChainHead, StoredEvent } from '../journal/storedEvent';
import type { ManifestTemplate } from './manifest';

/** What a handoff pack is made from. */
export interface PackInput {
  readonly company: Company;
  /** With all its items, settled ones too. */
  readonly account: Account;
  /** The events of this account, oldest first. */
  readonly events: readonly StoredEvent[];
  /** What is handed over. Only these invoices, and what concerns them, leave the house. */
  readonly items: readonly Item[];
  readonly agency: string;
  /** Figures are as at the end of this day. */
  readonly cutOff: PlainDate;
  /** Where the journal ends. */
  readonly head: ChainHead;
  /**
   * Journal numbers of the log lines whose free notes go along. Default: none, because notes are
   * written for the house and may speak of third persons (GDPR art. 5: data minimisation).
   */
  readonly notes?: readonly number[];
}

/** Everything in the pack but the manifest, which needs the bytes of the drawn documents. */
export interface PackContents {
  readonly suggestedName: string;
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  readonly documents: readonly { readonly path: string; readonly model: DocumentModel }[];
  readonly manifest: ManifestTemplate;
}
