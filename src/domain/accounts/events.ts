import type { PlainDate } from '../dates/plainDate';
import type { DocumentModel } from '../documents/model';
import type { Currency } from '../money/currency';
import type { Money } from '../money/money';
import type { Settings, SettingsSection } from '../settings/settings';
import type {
  Dispute,
  EnclosedFile,
  EntryPlace,
  Hold,
  Item,
  ItemAttachment,
  LetterKind,
  MasterData,
  OwnOutcome,
  PromiseToPay,
  Review,
  Snooze,
} from './account';
import type { CaseEvent } from './casework/events';
import type { CaseEnd, Override } from './casework/types';
import type { DossierEvent } from './dossier/events';
import type {
  AccountId,
  BatchId,
  ContactId,
  DisputeId,
  HandoffId,
  ItemId,
  LetterId,
  PromiseId,
  ReceiptId,
  ReviewId,
  WriteOffId,
} from './ids';
import type { Company } from './party';
import type { PlanEvent } from './planEvents';
import type { PostingEvent } from './posting/types';

/** What came of a call, as one code: the words are those of the settings. */
export type CallOutcome =
  | 'promise'
  | 'reached'
  | 'voicemail'
  | 'noAnswer'
  | 'wrongNumber'
  | 'dispute'
  | 'paidAlready'
  | 'callBack';

/** An item as an import brings it; `id` was given by `decide`. */
export type ImportedItem = Omit<Item, 'reductions' | 'level' | 'levelOn' | 'batch'> & {
  /** Settlement the source itself reports, on or before the as-of date of the import; else null. */
  readonly settledOn: PlainDate | null;
  /** What the source called settled while the rest stayed open, oldest first. */
  readonly stated?: readonly SourceStatement[];
  /** Line of the file. */
  readonly line: number;
};

/** The source's word that part of an item was settled by a day: all of it until then, with its sign. */
export interface SourceStatement {
  readonly on: PlainDate;
  readonly minor: number;
  /** The import that said so; left out by a new one. */
  readonly batch?: BatchId;
}

/** The fields an import may change on an item it brought before. */
export type ItemFacts = Pick<
  ImportedItem,
  'issuedOn' | 'dueOn' | 'minor' | 'settledOn' | 'stated' | 'reference' | 'text'
> & {
  /** The file the item came as; null: none. Not there: as it was. */
  readonly attachment?: ItemAttachment | null;
};

/** What a file changed of an item, with what was there before, so that it can be taken back. */
export interface ItemChange {
  readonly id: ItemId;
  readonly before: ItemFacts;
  readonly after: ItemFacts;
}

/** Part of a receipt given to an item; minor units with the sign of the item. */
export interface Allocation {
  readonly item: ItemId;
  readonly minor: number;
}

/** What happened to one account. The past tense is meant: events are facts and are never edited. */
export type AccountEvent =
  | CaseEvent
  | PostingEvent
  | DossierEvent
  | {
      readonly type: 'accountOpened';
      readonly master: MasterData;
      readonly on: PlainDate;
      readonly batch: BatchId | null;
    }
  | {
      readonly type: 'masterChanged';
      readonly before: Partial<MasterData>;
      readonly after: Partial<MasterData>;
      readonly batch: BatchId | null;
    }
  | {
      readonly type: 'itemsImported';
      readonly batch: BatchId;
      readonly items: readonly ImportedItem[];
      readonly changed: readonly ItemChange[];
    }
  | { readonly type: 'importTakenBack'; readonly batch: BatchId }
  | ({
      readonly type: 'paymentReceived';
      readonly receipt: ReceiptId;
      readonly on: PlainDate;
      readonly minor: number;
      readonly currency: Currency;
      readonly reference: string;
      readonly allocations: readonly Allocation[];
      readonly batch: BatchId | null;
    } & EntryPlace)
  | ({
      readonly type: 'paymentReturned';
      /** The return's own id, and the payment that came back. */
      readonly receipt: ReceiptId;
      readonly returns: ReceiptId;
      readonly on: PlainDate;
      /** What came back, above zero: `allocations`, taken from items again, and `unallocated`. */
      readonly minor: number;
      readonly currency: Currency;
      readonly allocations: readonly Allocation[];
      readonly unallocated: number;
      readonly code: string;
      readonly reference: string;
      readonly batch: BatchId | null;
    } & EntryPlace)
  | {
      readonly type: 'writtenOff';
      readonly writeOff: WriteOffId;
      readonly item: ItemId;
      readonly on: PlainDate;
      readonly minor: number;
      readonly currency: Currency;
      readonly reason: string;
      readonly batch: BatchId | null;
    }
  | {
      readonly type: 'writeOffTakenBack';
      readonly writeOff: WriteOffId;
      readonly reason: string;
    }
  | { readonly type: 'paymentTakenBack'; readonly receipt: ReceiptId; readonly reason: string }
  | {
      readonly type: 'moneyAllocated';
      readonly receipt: ReceiptId;
      readonly on: PlainDate;
      readonly allocations: readonly Allocation[];
    }
  | {
      readonly type: 'moneyReleased';
      readonly receipt: ReceiptId;
      readonly allocations: readonly Allocation[];
      readonly reason: string;
    }
  | {
      readonly type: 'callLogged';
      readonly contact: ContactId;
      readonly on: PlainDate;
      /** What it counts as. */
      readonly outcome: CallOutcome;
      /** The user's own outcome he chose; absent: the shipped one. */
      readonly named?: OwnOutcome;
      readonly person: string;
      readonly note: string;
      /** How long it took; whole seconds. */
      readonly seconds?: number;
      /** The day the customer is to be called again. */
      readonly callBackOn?: PlainDate;
      /** A letter was announced. */
      readonly letterFollows?: true;
    }
  | {
      readonly type: 'noteAdded';
      readonly contact: ContactId;
      readonly on: PlainDate;
      readonly note: string;
    }
  | { readonly type: 'contactWithdrawn'; readonly contact: ContactId; readonly reason: string }
  | { readonly type: 'promiseMade'; readonly promise: Omit<PromiseToPay, 'withdrawn'> }
  | { readonly type: 'promiseWithdrawn'; readonly promise: PromiseId; readonly reason: string }
  | {
      readonly type: 'disputeOpened';
      readonly dispute: Omit<Dispute, 'closedOn' | 'outcome' | 'closedBy'>;
    }
  | {
      readonly type: 'disputeClosed';
      readonly dispute: DisputeId;
      readonly on: PlainDate;
      readonly outcome: string;
      /** The import it was closed with; journals of before have none. */
      readonly batch?: BatchId;
    }
  | { readonly type: 'holdSet'; readonly hold: Hold }
  | { readonly type: 'holdLifted'; readonly on: PlainDate; readonly reason: string }
  | { readonly type: 'snoozed'; readonly snooze: Snooze }
  | { readonly type: 'snoozeEnded'; readonly on: PlainDate; readonly reason: string }
  | {
      readonly type: 'assigned';
      readonly on: PlainDate;
      /** Names of colleagues; '' = nobody. */
      readonly before: string;
      readonly to: string;
    }
  | { readonly type: 'reviewed'; readonly review: Review }
  | { readonly type: 'reviewTakenBack'; readonly review: ReviewId; readonly reason: string }
  | {
      readonly type: 'letterIssued';
      readonly letter: LetterId;
      readonly kind: LetterKind;
      readonly on: PlainDate;
      readonly deadline: PlainDate;
      readonly currency: Currency;
      /** Open on the items. */
      readonly minor: number;
      /** What the letter asks for, with charges and less money received; absent in older letters. */
      readonly asked?: number;
      readonly items: readonly ItemId[];
      /** 0 for a letter that does not chase. The dunning level the letter stands for: 1 reminder … 4 letter before action. */
      readonly level: number;
      readonly batch: BatchId;
      /** The frozen letter: drawing it again gives the same bytes. */
      readonly model: DocumentModel;
      /** Its number in the row of its year; absent in older letters. */
      readonly number?: number;
      /** Goes registered; absent in older letters: as the kind does. */
      readonly registered?: boolean;
      /** Kept files that go into its envelope beside copies of the invoices; absent: none. */
      readonly enclosed?: readonly EnclosedFile[];
    }
  | { readonly type: 'letterWithdrawn'; readonly letter: LetterId; readonly reason: string }
  | PlanEvent
  | {
      readonly type: 'handedOff';
      readonly handoff: HandoffId;
      readonly on: PlainDate;
      readonly agency: string;
      readonly items: readonly ItemId[];
      readonly packSha256: string;
      readonly fileName: string;
      /** Id of the agency in the directory, what was owed, and what was overridden: absent in old journals. */
      readonly agencyId?: string;
      readonly totals?: readonly Money[];
      readonly overrides?: readonly Override[];
    }
  | {
      readonly type: 'recalled';
      readonly handoff: HandoffId;
      readonly on: PlainDate;
      readonly reason: string;
      /** Absent in old journals: we asked for it. */
      readonly end?: CaseEnd;
    };

/** The event of one type. */
export type EventOf<T extends AccountEvent['type']> = Extract<AccountEvent, { type: T }>;

/** What happened to the ledger as a whole. */
export type LedgerEvent =
  | { readonly type: 'ledgerOpened'; readonly company: Company; readonly sample: boolean }
  | { readonly type: 'companyChanged'; readonly before: Company; readonly after: Company }
  | {
      readonly type: 'settingsChanged';
      readonly section: SettingsSection;
      readonly before: Settings[SettingsSection];
      readonly after: Settings[SettingsSection];
    }
  /**
   * What follows needs several transactions, up to the event of the file that ends it. A journal that
   * breaks off before has half a batch, which the next start takes back.
   */
  | { readonly type: 'batchBegun'; readonly batch: BatchId }
  | { readonly type: 'fileImported'; readonly batch: BatchId; readonly file: ImportedFile }
  | { readonly type: 'fileTakenBack'; readonly batch: BatchId }
  | { readonly type: 'receiptParked'; readonly parked: ParkedMoney }
  | {
      readonly type: 'receiptAssigned';
      readonly receipt: ReceiptId;
      readonly account: AccountId;
      readonly on: PlainDate;
    }
  | {
      readonly type: 'freshnessOverridden';
      readonly on: PlainDate;
      /** What was started on data that was too old, why, and what was missing. */
      readonly step: 'letters' | 'handoff';
      readonly reason: string;
      readonly findings: readonly string[];
    };

/** Money that came in and is nobody's yet. Assigned, it becomes a receipt of the same id. */
export interface ParkedMoney {
  readonly id: ReceiptId;
  readonly on: PlainDate;
  readonly minor: number;
  readonly currency: Currency;
  /** Payer and purpose as the bank gives them. */
  readonly payer: string;
  readonly iban: string;
  readonly reference: string;
  readonly entry: string;
  readonly within?: string;
  readonly marks?: readonly string[];
  readonly batch: BatchId;
}

/** The record of one imported file: what came in, and as of when it was true. */
export interface ImportedFile {
  readonly kind: 'openItems' | 'bankStatement' | 'customers';
  readonly name: string;
  readonly sha256: string;
  readonly preset: string;
  readonly asOf: PlainDate;
  readonly on: PlainDate;
  readonly rows: number;
  readonly fresh: number;
  readonly changed: number;
  readonly refused: number;
  /** Totals of what came in, minor units by currency. */
  readonly totals: Readonly<Record<string, number>>;
}

export type AnyEvent = AccountEvent | LedgerEvent;
