import type { Account, Item } from '../accounts/account';
import type { LetterId } from '../accounts/ids';
import type { Company } from '../accounts/party';
import type { PostingOutcome } from '../accounts/posting/types';
import type { PlainDate } from '../dates/plainDate';
import type { Holidays } from '../dates/workingDays';
import type { DocumentModel } from '../documents/model';
import type { Regime } from '../interest/regime';
import type { ChainHead, StoredEvent } from '../journal/storedEvent';
import type { Policies } from '../ladder/readPolicies';
import type { LimitationRule } from '../limitation/rule';
import type { Money } from '../money/money';
import type { CodesSettings } from '../settings/sections/codes';
import type { ManifestTemplate } from './manifest';
import type { PlacementForm } from './placement/form';
import type { PackLanguage } from './words/words';

/**
 * What a handoff pack is made from: one creditor, one recipient, one or many debtors, everything as
 * at the end of one day. Nothing is looked up elsewhere.
 */
export interface PackInput {
  readonly company: Company;
  /** Who gets the pack: the name of the agency, law firm or court. */
  readonly agency: string;
  /** Figures are as at the end of this day; the interest per day runs from the day after. */
  readonly cutOff: PlainDate;
  /** Where the journal ends. */
  readonly head: ChainHead;
  /** In the order of the pack. At least one. */
  readonly debtors: readonly DebtorInput[];
  /** How outcomes of calls and reasons of disputes are called. */
  readonly codes: CodesSettings;
  /** Those in force: by them promises and agreements are judged. */
  readonly policies: Policies;
  /** Absent: principal only, no interest, no lump sum and no limitation. */
  readonly law?: PackLaw;
  readonly mandate?: Mandate;
  /** Files for the recipient's own software, beside the pack's own CSV files. */
  readonly placement?: readonly PlacementForm[];
  /** Also everything as one PDF with divider pages, to be printed. */
  readonly paper?: boolean;
  /** Of sheets, index and readme; letters and files stay as they are. English unless given. */
  readonly language?: PackLanguage;
}

/** One debtor of a pack. Only what is named here, and what concerns the chosen items, leaves the house. */
export interface DebtorInput {
  /** With all its items, settled ones too. */
  readonly account: Account;
  /** The events of this account, oldest first. */
  readonly events: readonly StoredEvent[];
  /** What is handed over. */
  readonly items: readonly Item[];
  /**
   * Journal numbers of the log lines whose free notes go along. Default: none, because notes are
   * written for the house and may speak of third persons (GDPR art. 5: data minimisation).
   */
  readonly notes?: readonly number[];
  /** Names of third persons, blacked out wherever free words leave the house. */
  readonly redact?: readonly string[];
  /** Chosen files: invoices, contracts, proofs of delivery, correspondence. */
  readonly files?: readonly EnclosedFile[];
  /** How the letters went out, where that is on record. */
  readonly postings?: readonly Posting[];
  /** Costs claimed beside interest and lump sum; default none. */
  readonly costs?: readonly ClaimedCost[];
}

/** Tables of law, and the creditor's country (ISO 3166-1 alpha-2, or ''). */
export interface PackLaw {
  readonly regimes: readonly Regime[];
  readonly rules: readonly LimitationRule[];
  readonly home: string;
  /** Regimes the user chose, by "country/debtor". */
  readonly chosen?: Readonly<Record<string, string>>;
  /** No bank days; a due date may move by them, where the law says so. */
  readonly holidays?: Holidays;
}

/** What the recipient was asked to do. Printed on the index; '' is left out. */
export interface Mandate {
  readonly on: PlainDate;
  readonly scope: string;
  readonly fees: string;
  /** The least the creditor would settle for, in its words. */
  readonly floor: string;
}

const FILE_TYPES = [
  'invoice',
  'contract',
  'delivery',
  'correspondence',
  'register',
  'posting-proof',
  'signed-agreement',
  'other',
] as const;

export type FileType = (typeof FILE_TYPES)[number];

/** A file main keeps under the SHA-256 of its bytes. */
export interface EnclosedFile {
  readonly type: FileType;
  readonly on: PlainDate;
  /** Its own name; only the extension goes into the pack. */
  readonly name: string;
  readonly sha256: string;
  /** The invoice it belongs to, as printed; '' for the customer as a whole. */
  readonly number: string;
}

/** A letter on its way. */
export interface Posting {
  readonly letter: LetterId;
  readonly on: PlainDate;
  /** The kind of posting, in words ("Registered, signed for"). */
  readonly product: string;
  /** Number given by the post; '' when there is none. */
  readonly number: string;
  /** What became of it; null while nothing is known. */
  readonly outcome: PostingOutcome | null;
  /** Receipt or advice of delivery, kept by main; null when there is none. */
  readonly proof: { readonly name: string; readonly sha256: string } | null;
  /** Earlier proofs of the same posting: the receipt, where the newest is the advice of delivery. */
  readonly earlier?: readonly { readonly name: string; readonly sha256: string }[];
}

/** A cost claimed beside the principal, with the rule or agreement it rests on. */
export interface ClaimedCost {
  readonly on: PlainDate;
  readonly text: string;
  readonly basis: string;
  readonly amount: Money;
}

/** What main is to put at one place of the pack. */
export interface PackContents {
  readonly suggestedName: string;
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  readonly documents: readonly { readonly path: string; readonly model: DocumentModel }[];
  /** Files kept by main, copied as they are and compared with their hash on the way. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** The pack as one PDF: dividers, and documents by their path. Null: not wanted. */
  readonly paper: PaperFile | null;
  /** What only the creditor's own copy has besides. */
  readonly own: readonly { readonly path: string; readonly text: string }[];
  readonly manifest: ManifestTemplate;
}

/** The pack on paper as one PDF: its sheets in order. */
export interface PaperFile {
  readonly path: string;
  readonly order: readonly PaperSheet[];
}

export type PaperSheet =
  | { readonly document: string }
  | { readonly divider: DocumentModel }
  /** The pages of a kept PDF behind its divider; where it cannot be read, a page that says so. */
  | {
      readonly file: string;
      readonly sha256: string;
      readonly divider: DocumentModel;
      readonly encrypted: DocumentModel;
      readonly damaged: DocumentModel;
    };
