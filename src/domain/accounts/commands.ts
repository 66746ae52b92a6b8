import type { PlainDate } from '../dates/plainDate';
import type { DocumentModel } from '../documents/model';
import type { Currency } from '../money/currency';
import type {
  DisputeReason,
  EnclosedFile,
  EntryPlace,
  LetterKind,
  MasterData,
  OwnOutcome,
  ReviewVerdict,
} from './account';
import type { CaseCommand } from './casework/commands';
import type { CaseEnd, Override } from './casework/types';
import type { DossierCommand } from './dossier/commands';
import type { TraceSource } from './dossier/types';
import type { Allocation, CallOutcome, ImportedItem, ItemFacts } from './events';
import type {
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
import type { PlanCommand } from './planCommands';
import type { PostingCommand } from './posting/types';

/** A new item of an import; `decide` gives it its id. */
export type FreshItem = Omit<ImportedItem, 'id'>;

/** The command of one type. */
export type CommandOf<T extends AccountCommand['type']> = Extract<AccountCommand, { type: T }>;

/** What the user, or an import, asks of one account. `decide` answers with events or a refusal. */
export type AccountCommand =
  | CaseCommand
  | PostingCommand
  | DossierCommand
  | { readonly type: 'openAccount'; readonly master: MasterData; readonly batch: BatchId | null }
  | {
      readonly type: 'changeMaster';
      readonly after: Partial<MasterData>;
      readonly batch: BatchId | null;
      /** Who said the new address: recorded as a check, which ends a doubt about the old one. */
      readonly saidBy?: TraceSource;
    }
  | {
      readonly type: 'importItems';
      readonly batch: BatchId;
      readonly fresh: readonly FreshItem[];
      readonly changed: readonly { readonly id: ItemId; readonly after: ItemFacts }[];
    }
  | { readonly type: 'takeBackImport'; readonly batch: BatchId }
  | ({
      readonly type: 'recordPayment';
      readonly on: PlainDate;
      readonly minor: number;
      readonly currency: Currency;
      readonly reference: string;
      /** null = oldest due first; an empty list leaves all of it unallocated. */
      readonly allocations: readonly Allocation[] | null;
      readonly batch: BatchId | null;
      /** The id it had before it came to this account; a new one when left out. */
      readonly receipt?: ReceiptId;
    } & EntryPlace)
  | ({
      readonly type: 'returnPayment';
      readonly returns: ReceiptId;
      readonly on: PlainDate;
      /** What came back, above zero; no more than was paid. */
      readonly minor: number;
      /** What is taken from items again; null = what was unallocated first, then latest due first. */
      readonly allocations: readonly Allocation[] | null;
      readonly code: string;
      readonly reference: string;
      readonly batch: BatchId | null;
      readonly receipt?: ReceiptId;
    } & EntryPlace)
  | {
      readonly type: 'writeOff';
      readonly item: ItemId;
      readonly on: PlainDate;
      /** With the sign of the item, within `writeOffLimit` unless confirmed. */
      readonly minor: number;
      /** The user confirmed a sum above the limit. */
      readonly confirmed?: true;
      readonly reason: string;
      readonly batch: BatchId | null;
    }
  | { readonly type: 'takeBackWriteOff'; readonly writeOff: WriteOffId; readonly reason: string }
  | { readonly type: 'takeBackPayment'; readonly receipt: ReceiptId; readonly reason: string }
  | {
      readonly type: 'allocateMoney';
      readonly receipt: ReceiptId;
      readonly allocations: readonly Allocation[];
    }
  | {
      readonly type: 'releaseMoney';
      readonly receipt: ReceiptId;
      readonly allocations: readonly Allocation[];
      readonly reason: string;
    }
  | {
      readonly type: 'logCall';
      readonly outcome: CallOutcome;
      /** The user's own outcome, which counts as `outcome`. */
      readonly named?: OwnOutcome;
      readonly person: string;
      readonly note: string;
      readonly promise: PromiseTerms | null;
      /** How long it took; whole seconds. */
      readonly seconds?: number;
      /** What the customer objects to. */
      readonly dispute?: DisputeTerms;
      /** New data of the customer, as he gave them. */
      readonly master?: Partial<MasterData>;
      readonly next?: CallNextStep;
    }
  | { readonly type: 'addNote'; readonly note: string }
  | { readonly type: 'withdrawContact'; readonly contact: ContactId; readonly reason: string }
  | { readonly type: 'makePromise'; readonly promise: PromiseTerms }
  | { readonly type: 'withdrawPromise'; readonly promise: PromiseId; readonly reason: string }
  | {
      readonly type: 'openDispute';
      /** The import that reports it; left out when a person does. */
      readonly batch?: BatchId;
      /** Since when, as the import says; today when left out, and never later. */
      readonly on?: PlainDate;
      readonly items: readonly ItemId[];
      readonly minor: number | null;
      readonly reason: DisputeReason;
      readonly note: string;
      readonly owner?: string;
      readonly answerBy?: PlainDate | null;
    }
  | {
      readonly type: 'closeDispute';
      readonly dispute: DisputeId;
      readonly outcome: string;
      /** The import it is closed with, and undone with. */
      readonly batch?: BatchId;
      /** The day of the list; default and at latest today. */
      readonly on?: PlainDate;
    }
  | { readonly type: 'setHold'; readonly until: PlainDate | null; readonly reason: string }
  | { readonly type: 'liftHold'; readonly reason: string }
  | { readonly type: 'snooze'; readonly until: PlainDate; readonly reason: string }
  | { readonly type: 'endSnooze'; readonly reason: string }
  | { readonly type: 'assign'; readonly to: string }
  | { readonly type: 'review'; readonly verdict: ReviewVerdict; readonly note: string }
  | { readonly type: 'takeBackReview'; readonly review: ReviewId; readonly reason: string }
  | {
      readonly type: 'issueLetter';
      readonly letter: LetterId;
      readonly kind: LetterKind;
      readonly deadline: PlainDate;
      readonly currency: Currency;
      /** What the letter asks for, minor units. */
      readonly asked?: number;
      readonly items: readonly ItemId[];
      readonly batch: BatchId;
      readonly model: DocumentModel;
      /** Its number in the row of its year. */
      readonly number?: number;
      /** Goes registered; absent: as the kind does (`posting/register`). */
      readonly registered?: boolean;
      /** Kept files that go into its envelope beside copies of the invoices. */
      readonly enclosed?: readonly EnclosedFile[];
    }
  | { readonly type: 'withdrawLetter'; readonly letter: LetterId; readonly reason: string }
  | PlanCommand
  | {
      readonly type: 'handOff';
      readonly handoff: HandoffId;
      readonly agency: string;
      readonly items: readonly ItemId[];
      readonly packSha256: string;
      readonly fileName: string;
      /** Id of the agency in the directory of the settings. */
      readonly agencyId?: string;
      /** Checks that spoke against it, each with the reason to go on. */
      readonly overrides?: readonly Override[];
    }
  | {
      readonly type: 'recall';
      readonly handoff: HandoffId;
      readonly reason: string;
      /** Left out: we asked for it. */
      readonly end?: CaseEnd;
    };

/** What is disputed, and why: `minor` is a part in minor units, null the items in full. */
export interface DisputeTerms {
  readonly items: readonly ItemId[];
  readonly minor: number | null;
  readonly reason: DisputeReason;
  readonly note: string;
  /** Who answers it, and by when, where that was said. */
  readonly owner?: string;
  readonly answerBy?: PlainDate | null;
}

/** What follows from a call. A letter is written on its own; the log says that it was announced. */
export type CallNextStep =
  | { readonly kind: 'callBack'; readonly on: PlainDate }
  | { readonly kind: 'letter' }
  | { readonly kind: 'hold'; readonly until: PlainDate | null; readonly reason: string };

/** A promised amount in minor units, and the day it is to arrive. */
export interface PromiseTerms {
  readonly minor: number;
  readonly currency: Currency;
  readonly dueOn: PlainDate;
  /** Who gave it. */
  readonly by: string;
}
