import type { PlainDate } from '../dates/plainDate';
import type { ItemAttachment } from './account';

/** One instalment. All amounts are minor units of the plan's currency. */
export interface PlanRow {
  /** 1-based. */
  readonly no: number;
  readonly dueOn: PlainDate;
  readonly minor: number;
  /** Interest and whatever else is asked for beside the principal. */
  readonly interestMinor: number;
  readonly principalMinor: number;
  /** Still to pay after this row; 0 on the last. */
  readonly balanceMinor: number;
}

export type Rhythm = 'weekly' | 'fortnightly' | 'monthly' | 'quarterly';

/** What the parties agreed beside the figures. What is optional was not there in journals of before. */
export interface AgreementTerms {
  readonly kind: 'instalments' | 'deferral';
  readonly rhythm: Rhythm;
  /** Days an instalment may be late before the agreement can be called broken. */
  readonly graceDays: number;
  /** What `graceDays` counts; calendar days when left out. */
  readonly graceIn?: 'days' | 'bankDays';
  /** Days a notice must leave to make up for what is late; 0 or left out: none is needed. */
  readonly cureDays?: number;
  /** Who signs for the creditor, and as what. */
  readonly signatory: string;
  readonly office?: string;
  readonly debtorSignatory?: Signatory;
  readonly place: string;
  /** Interest for the time of the agreement; its figures stand in the rows. */
  readonly interest?: AgreedInterest;
  /** What is asked for beside the items. */
  readonly extras?: readonly ClaimExtra[];
  /** Declaratory (no new debt) when left out; constitutive by choice, after a lawyer's check. */
  readonly acknowledgement?: 'declaratory' | 'constitutive';
  /** BCP 47; the customer's language when left out. */
  readonly language?: string;
  /** Beside it on the paper, the first one decides; none when left out. */
  readonly otherLanguage?: string;
  /** Country (ISO 3166-1 alpha-2) whose law applies; the creditor's when left out. */
  readonly law?: string;
}

export interface Signatory {
  readonly name: string;
  /** "Managing director", "Owner": in what office the person signs. */
  readonly office: string;
}

/** `waivedIfKept`: nothing is asked for as long as every payment comes; it revives otherwise. */
export type AgreedInterest =
  | { readonly kind: 'none' }
  | { readonly kind: 'waivedIfKept' }
  | { readonly kind: 'statutory' }
  | { readonly kind: 'agreed'; readonly ratePct: string };

/** A side claim, minor units. Waived: not asked for if the agreement is kept; else part of the rows. */
export interface ClaimExtra {
  readonly kind: 'interest' | 'lumpSum' | 'costs';
  readonly minor: number;
  readonly waived: boolean;
}

/** The way of the paper, from draft to both signatures. */
export interface PlanPaper {
  readonly sentOn: PlainDate | null;
  /** Last day the ladder rests for the sake of an unsigned agreement. */
  readonly restUntil: PlainDate | null;
  readonly debtor: PlanSignature | null;
  readonly creditor: PlanSignature | null;
  /** The signed copy, kept by its hash. */
  readonly scan: ItemAttachment | null;
}

/** A signature on the paper, with the day that counts for limitation. */
export interface PlanSignature extends Signatory {
  readonly on: PlainDate;
  readonly place: string;
}

export type SigningParty = 'debtor' | 'creditor';

/** A notice that sets a last day to make up for what is late. */
export interface PlanCure {
  readonly on: PlainDate;
  readonly deadline: PlainDate;
  /** Number of the instalment it is about. */
  readonly no: number;
}

/** The whole rest, called due on a day. Minor units; `total` is the sum of the others. */
export interface PlanAcceleration {
  readonly on: PlainDate;
  readonly principal: number;
  readonly interest: number;
  /** Waived while the agreement was kept, and owed again. */
  readonly revived: number;
  readonly total: number;
}

export type PlanEnd = 'fulfilled' | 'broken' | 'cancelled' | 'superseded' | 'accelerated';
