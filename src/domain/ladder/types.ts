import type { MarkKind } from '../accounts/dossier/types';
import type { PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import type { Money } from '../money/money';
import type { DuePart, PlanReceipt } from '../plans/planStatus';
import type { PromisedMoney } from '../promises/receivedFor';
import type { Refusal } from '../refusal';

/** A sentence of the ladder as code and params; `ladderTexts` has the words. */
export type Reason = Refusal;

/** A document of the customer. Amounts in minor units; credit notes are negative. */
export interface LadderItem {
  readonly id: string;
  /** The document number people know it by. */
  readonly number: string;
  readonly currency: Currency;
  readonly amount: number;
  readonly due: PlainDate;
  readonly issued?: PlainDate;
  /** What made it smaller, with the sign of the amount. Counts from its day on. */
  readonly reductions: readonly Dated[];
  /** Levels sent, in order of time. */
  readonly sent: readonly SentLevel[];
  /** The item's own policy, which beats the account's. */
  readonly policy?: string;
  /** Nothing happens before this day (an extension that was granted). */
  readonly graceUntil?: PlainDate;
}

/** An amount of a day, minor units. */
export interface Dated {
  readonly on: PlainDate;
  readonly minor: number;
}

export interface SentLevel {
  readonly level: number;
  readonly on: PlainDate;
}

export interface LadderMoney extends Dated {
  readonly currency: Currency;
}

/** A promise to pay. `offered`: said by the customer, not yet accepted by us; it rests nothing. */
export interface LadderPromise extends PromisedMoney {
  readonly offered?: boolean;
  /** Items it is for; absent: see `promiseRests` of the policy. */
  readonly items?: readonly string[];
}

/** A dispute of items in full (`minor` null) or of a part of them, the oldest due first. */
export interface LadderDispute {
  readonly items: readonly string[];
  readonly minor: number | null;
  readonly since: PlainDate;
  /** The day it was closed; from that day on it no longer counts. */
  readonly closedOn: PlainDate | null;
  readonly reason: string;
}

/** An agreement as the ladder looks at it. */
export interface LadderPlan {
  readonly items: readonly string[];
  readonly currency: Currency;
  readonly agreedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly rows: readonly DuePart[];
  readonly graceDays: number;
  /** What `graceDays` counts; calendar days when left out. */
  readonly graceIn?: 'days' | 'bankDays';
  /** Broken by two payments in a row only, or the last: agreements with private persons. */
  readonly forgivesOne?: boolean;
  /** The day it took effect; `agreedOn` when left out. */
  readonly from?: PlainDate;
  /** Money that counts for it; all of its currency since `agreedOn` when left out. */
  readonly money?: readonly PlanReceipt[];
  /** Last day set by a notice to make up for what is late: it rests until then even when broken. */
  readonly restUntil?: PlainDate;
}

/** Whatever else forbids chasing, with its reason, its owner and its end. */
export interface LadderStop {
  readonly kind: 'hold' | 'agency' | 'insolvency' | 'offer' | 'other' | MarkKind;
  /** Items it is for; null = the whole account. */
  readonly items: readonly string[] | null;
  readonly since: PlainDate;
  /** Last day it is in force; null = until it is lifted. */
  readonly until: PlainDate | null;
  readonly reason: string;
  readonly owner?: string;
}

/** A contact that asked for money, on any channel. Notes and thanks are none. */
export interface LadderContact {
  readonly on: PlainDate;
  readonly channel: string;
  /** Last day the customer was given. */
  readonly deadline?: PlainDate;
}

/** One customer as the ladder sees him. */
export interface LadderAccount {
  readonly id: string;
  /** The account's own policy, which beats the company's. */
  readonly policy?: string;
  readonly items: readonly LadderItem[];
  /** Money received, allocated or not: what promises and plans are measured by. */
  readonly receipts: readonly LadderMoney[];
  /** Money received that no item has been given yet. */
  readonly unallocated: readonly LadderMoney[];
  readonly promises: readonly LadderPromise[];
  readonly disputes: readonly LadderDispute[];
  readonly plans: readonly LadderPlan[];
  readonly stops: readonly LadderStop[];
  readonly contacts: readonly LadderContact[];
}

/** One item of a suggestion. `open` is what may be asked for: without disputed and covered parts. */
export interface LadderLine {
  readonly item: string;
  readonly due: PlainDate;
  readonly currency: Currency;
  readonly open: number;
  readonly original: number;
  readonly level: number;
  readonly channel: string;
  readonly policy: string;
  readonly why: Reason;
}

/** What would follow if the step were sent on the day of the run. */
export interface NextStep {
  readonly level: number;
  readonly channel: string;
  readonly on: PlainDate;
}

/** One contact proposed for a customer: its highest line leads. */
export interface LadderSuggestion {
  readonly account: string;
  readonly level: number;
  readonly channel: string;
  readonly policy: string;
  /** Date to print as the customer's deadline; null when the step sets none. */
  readonly deadline: PlainDate | null;
  readonly lines: readonly LadderLine[];
  readonly totals: readonly Money[];
  readonly why: Reason;
  /** Facts a person should know before: a promise or a plan that was broken. */
  readonly notes: readonly Reason[];
  readonly next: NextStep | null;
}

/** Why a customer with money overdue is left alone, and the first day that may change by itself. */
export interface LadderRest {
  readonly account: string;
  readonly why: Reason;
  readonly until: PlainDate | null;
}

/** What a run proposes, and whom it leaves alone. */
export interface LadderRun {
  readonly asOf: PlainDate;
  readonly suggestions: readonly LadderSuggestion[];
  readonly resting: readonly LadderRest[];
}
