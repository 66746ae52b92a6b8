import type { PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import type {
  AgreementTerms,
  PlanAcceleration,
  PlanCure,
  PlanEnd,
  PlanPaper,
  PlanRow,
} from './agreement';
import type { Casework } from './casework/types';
import type { Dossier } from './dossier/types';
import type {
  AccountId,
  BatchId,
  ContactId,
  DisputeId,
  HandoffId,
  ItemId,
  LetterId,
  PlanId,
  PromiseId,
  ReceiptId,
  ReviewId,
  WriteOffId,
} from './ids';
import type { ContactPerson, PostalAddress } from './party';
import type { LetterWay } from './posting/types';
import type { ImportTrace } from './trace';

/** Who the customer is: what an import or a person may change. */
export interface MasterData {
  /** Customer number of the accounting system, as text: leading zeros count. '' when there is none. */
  readonly number: string;
  readonly name: string;
  /** Other spellings of the name met in imports. */
  readonly aliases: readonly string[];
  readonly debtorType: 'business' | 'consumer';
  /** BCP 47 language of letters, "en" unless set. */
  readonly language: string;
  readonly address: PostalAddress;
  readonly contact: ContactPerson;
  /** Absent while none is known, as in journals of before. */
  readonly vatId?: string;
  /** Bank accounts the customer's own list names; those he paid from are at his receipts. */
  readonly ibans?: readonly string[];
}

/**
 * Why an item became smaller, on its date. `minor` has the sign of the item's amount, or is 0.
 * `settledInSource` is the rest that the other reductions leave: the source calls it settled. With
 * `stated` it is a part: what the source calls settled by that day, less what payments up to that day
 * and earlier statements explain.
 */
export interface Reduction {
  readonly on: PlainDate;
  readonly minor: number;
  readonly cause: 'receipt' | 'settledInSource' | 'creditNote' | 'writeOff';
  /** The receipt, the import batch or the write-off that caused it. */
  readonly ref: ReceiptId | BatchId | WriteOffId;
  /** Why it was written off. */
  readonly reason?: string;
  /** All of the item that the source called settled by `on`, minor units with the item's sign. */
  readonly stated?: number;
}

/** The file a document came as: its name, the SHA-256 of its bytes, which main keeps, its type. */
export interface ItemAttachment {
  readonly name: string;
  readonly sha256: string;
  readonly mime?: string;
}

/** A document of the accounting system. Credit notes have negative amounts. */
export interface Item {
  readonly id: ItemId;
  /** Document number as text: leading zeros count. */
  readonly number: string;
  readonly kind: 'invoice' | 'creditNote';
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly minor: number;
  readonly currency: Currency;
  readonly reference: string;
  readonly text: string;
  readonly batch: BatchId;
  readonly attachment?: ItemAttachment;
  readonly reductions: readonly Reduction[];
  /** Last dunning level sent for this item (0 = none) and when. */
  readonly level: number;
  readonly levelOn: PlainDate | null;
}

/** Where in the files of the bank a receipt stands; each field only where the file tells it. */
export interface EntryPlace {
  /** Key of the bank statement's entry (`entryKeys`): the same entry is booked once only. */
  readonly entry?: string;
  /** Key of the entry the bank booked this as one with others. */
  readonly within?: string;
  /** Marks of the booking in other files of the bank (`statement/marks`). */
  readonly marks?: readonly string[];
  /** Bank account of the other side: who paid from it once is known by it. */
  readonly iban?: string;
}

/**
 * Money received. `left` is what no item has been given yet: unallocated cash. A payment that came
 * back is a receipt of its own with a negative amount, so that both days stay true.
 */
export interface Receipt extends EntryPlace {
  readonly id: ReceiptId;
  readonly on: PlainDate;
  readonly minor: number;
  readonly left: number;
  readonly currency: Currency;
  readonly reference: string;
  readonly batch: BatchId | null;
  /** Set when this is a payment that came back. */
  readonly returns?: ReturnOf;
  /** Only in an account without its settled items: what it gave to those (`bookAccount`). */
  readonly gave?: readonly { readonly item: ItemId; readonly minor: number }[];
}

/** Of a receipt that is a return: what it gave back. */
export interface ReturnOf {
  readonly receipt: ReceiptId;
  /** What it took of the money that receipt had left, minor units. */
  readonly left: number;
  /** The bank's reason code (ISO 20022 external return reason, such as AC04); '' when it gave none. */
  readonly code: string;
}

/** A promise to pay. Kept or broken is not stored: it follows from the receipts (`promises/`). */
export interface PromiseToPay {
  readonly id: PromiseId;
  readonly madeOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly minor: number;
  readonly currency: Currency;
  readonly by: string;
  readonly contact: ContactId | null;
  readonly withdrawn: boolean;
}

/** What a customer objects to. Closed ones stay with the day and the outcome. */
export interface Dispute {
  readonly id: DisputeId;
  readonly openedOn: PlainDate;
  readonly items: readonly ItemId[];
  /** Disputed part in minor units; null = the items in full. */
  readonly minor: number | null;
  readonly reason: DisputeReason;
  /** The import that reported it; null when a person did. */
  readonly batch: BatchId | null;
  readonly note: string;
  /** Who sees to the answer; absent: nobody was named. */
  readonly owner?: string;
  /** The day by which the customer is to have an answer. */
  readonly answerBy?: PlainDate | null;
  readonly closedOn: PlainDate | null;
  /** What came of it, once closed. */
  readonly outcome?: string;
  /** The import it was closed with; absent when a person closed it. */
  readonly closedBy?: BatchId;
}

/** The reasons there are without any of the user's own. */
export type ShippedReason = 'goods' | 'service' | 'price' | 'delivery' | 'paid' | 'other';

/** A code the user added; what it is called stands in the settings. */
export type OwnCode = `own-${string}`;

export type OwnReason = OwnCode;

/** What the user calls a call's outcome; the shipped one it counts as stands beside it. */
export type OwnOutcome = OwnCode;

export type DisputeReason = ShippedReason | OwnReason;

/** Chasing rests while it lasts; `until` included, null: until somebody lifts it. */
export interface Hold {
  readonly since: PlainDate;
  readonly until: PlainDate | null;
  readonly reason: string;
}

/** Put aside in today's list: back on the day `until`. Letters and money are not touched by it. */
export interface Snooze {
  readonly since: PlainDate;
  readonly until: PlainDate;
  readonly reason: string;
}

/** What was decided when the account was looked at in the weekly review. */
export const REVIEW_VERDICTS = ['ok', 'call', 'letter', 'hold', 'snooze', 'note', 'other'] as const;

export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** One look at an account in the weekly review. */
export interface Review {
  readonly id: ReviewId;
  readonly on: PlainDate;
  readonly verdict: ReviewVerdict;
  readonly note: string;
}

/** The letters that chase overdue invoices, from the friendliest to the firmest: steps of the ladder. */
export const CHASING_KINDS = [
  'reminder',
  'formalReminder',
  'letterBeforeAction',
  'finalNotice',
] as const;

export type ChasingKind = (typeof CHASING_KINDS)[number];

/** The letters that chase, then those that tell, confirm, warn of an agreement, thank or apologize. */
export const LETTER_KINDS = [
  ...CHASING_KINDS,
  'statement',
  'preDue',
  'promiseConfirmation',
  'disputeAcknowledgement',
  'breachNotice',
  'accelerationNotice',
  'thankYou',
  'apology',
  'stayInTouch',
] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

/** Whether a letter is a step of the ladder: only these lift the level of its invoices. */
export function isChasing(kind: LetterKind): kind is ChasingKind {
  return CHASING_KINDS.some((chasing) => chasing === kind);
}

/** Whether a letter asks the customer for money that is late. */
export function isAsking(kind: LetterKind): boolean {
  return isChasing(kind) || kind === 'breachNotice' || kind === 'accelerationNotice';
}

/** A letter as lists and later letters know it; its frozen text stands in the journal. */
export interface LetterRef extends LetterWay {
  readonly id: LetterId;
  readonly kind: LetterKind;
  readonly on: PlainDate;
  readonly currency: Currency;
  /** Open on its items that day. */
  readonly minor: number;
  /** What the letter asked for, with charges and less money received; absent in older letters. */
  readonly asked?: number;
  /** The day of the letter itself where it sets none. */
  readonly deadline: PlainDate;
  readonly items: readonly ItemId[];
  readonly batch: BatchId;
  readonly withdrawn: boolean;
  /** Its number in the row of its year, kept when it is withdrawn; absent in older letters. */
  readonly number?: number;
  /** What the customer was asked to quote; absent in letters that asked for none. */
  readonly reference?: string;
  /** Goes registered; absent in older letters: as the kind does. */
  readonly registered?: boolean;
}

/** A PDF file kept as an attachment. */
export interface EnclosedFile {
  readonly sha256: string;
  readonly name: string;
}

/**
 * An agreement to pay in parts or later. Its status (`agreements/status`) follows from the receipts
 * since `agreedOn`, the day its figures are of.
 */
export interface Plan extends PlanLife {
  readonly id: PlanId;
  readonly agreedOn: PlainDate;
  readonly currency: Currency;
  /** The debt the agreement covers, without the interest of its rows. */
  readonly minor: number;
  readonly items: readonly ItemId[];
  readonly rows: readonly PlanRow[];
  readonly terms: AgreementTerms;
  /** Number of the agreement, from which the references of its payments are made. */
  readonly reference?: string;
  /** Its number in the row of its year, kept when it ends; absent in older agreements. */
  readonly number?: number;
  readonly endedOn: PlainDate | null;
}

/** What happened to an agreement; nothing of it is there in journals of before. */
export interface PlanLife {
  /** Absent: agreed at once, in force from `agreedOn`. */
  readonly paper?: PlanPaper;
  /** Money of `agreedOn` or later that was there already, and so pays no instalment. */
  readonly counted?: readonly ReceiptId[];
  readonly cures?: readonly PlanCure[];
  readonly accelerated?: PlanAcceleration;
  readonly endedWhy?: PlanEnd;
  readonly replaces?: PlanId;
  readonly replacedBy?: PlanId;
}

/** Items given to an agency, with the SHA-256 of the pack it got. */
export interface Handoff extends Casework {
  readonly id: HandoffId;
  readonly on: PlainDate;
  readonly agency: string;
  readonly items: readonly ItemId[];
  readonly packSha256: string;
  readonly recalledOn: PlainDate | null;
}

/** How somebody was reached. A note is none: it is kept in the same list. */
export type Channel = 'call' | 'letter' | 'email' | 'visit' | 'note';

/** One contact of any channel, as the budget of contacts counts it. */
export interface LastContact {
  readonly id: ContactId | LetterId | PlanId;
  readonly on: PlainDate;
  readonly channel: Channel;
  /** Of a call: the day the customer is to be called again. */
  readonly callBackOn?: PlainDate;
}

/**
 * One debtor: everything needed to decide about him. Built only by `evolve` from events.
 * `items` holds open and settled ones; the ledger keeps settled ones in a table of their own.
 */
export interface Account extends MasterData, Dossier {
  readonly id: AccountId;
  /** Number of the last event folded in (0 before the first). */
  readonly seq: number;
  readonly openedOn: PlainDate;
  /** The import that opened the account or brought it back; null when it was opened by hand. */
  readonly openedBy: BatchId | null;
  /** True when that import was taken back and the account holds nothing else: lists leave it out. */
  readonly hidden: boolean;
  readonly items: readonly Item[];
  readonly receipts: readonly Receipt[];
  readonly promises: readonly PromiseToPay[];
  readonly disputes: readonly Dispute[];
  readonly hold: Hold | null;
  /** Absent in accounts that were never put aside, or are back. */
  readonly snooze?: Snooze;
  /** The colleague who works the account; absent = nobody in particular. */
  readonly assignee?: string;
  /** Oldest first; absent = never reviewed. */
  readonly reviews?: readonly Review[];
  readonly letters: readonly LetterRef[];
  readonly plans: readonly Plan[];
  readonly handoffs: readonly Handoff[];
  /** Contacts that were not withdrawn, latest last: id, date and channel (the words are events). */
  readonly contacts: readonly LastContact[];
  /** The user's own outcomes his calls were ever noted with, withdrawn ones too; absent = none. */
  readonly namedCalls?: readonly OwnOutcome[];
  /** What each import did here, oldest first, so that it can be taken back. */
  readonly imports: readonly ImportTrace[];
}
