import type { PlainDate } from '../dates/plainDate';

/** One instalment. All amounts are minor units of the plan's currency. */
export interface PlanRow {
  /** 1-based. */
  readonly no: number;
  readonly dueOn: PlainDate;
  readonly minor: number;
  readonly interestMinor: number;
  readonly principalMinor: number;
  /** Still to pay after this row; 0 on the last. */
  readonly balanceMinor: number;
}

export type Rhythm = 'weekly' | 'fortnightly' | 'monthly' | 'quarterly';

/** What the parties agreed beside the figures. */
export interface AgreementTerms {
  readonly kind: 'instalments' | 'deferral';
  readonly rhythm: Rhythm;
  /** Days an instalment may be late before the agreement can be called broken. */
  readonly graceDays: number;
  readonly signatory: string;
  readonly place: string;
}
