import type { PlainDate } from '../dates/plainDate';
import type { Holidays, WorkingDayRule } from '../dates/workingDays';
import type { DayCount } from '../interest/conventions';
import type { Money } from '../money/money';

export type PlanInterval = 'weekly' | 'fortnightly' | 'monthly' | 'quarterly';

/** How the debt is cut: into so many parts, or into parts of so many minor units each. */
export type PlanCut =
  | { readonly by: 'parts'; readonly parts: number }
  | { readonly by: 'amount'; readonly minor: number };

/** A yearly rate in percent, as decimal text ("11.62"), in force from a day on. */
export interface RateStep {
  readonly from: PlainDate;
  readonly ratePct: string;
}

/**
 * Interest is data of the plan, never looked up here. `amount`: a sum fixed beforehand in minor
 * units (statutory interest to date, a lump agreed), placed on the last part or spread over all.
 * `rates`: yearly rates on the principal still open, from `from` on (statutory: one step per
 * half-year; agreed: one step).
 */
export type PlanInterest =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly minor: number; readonly placing: 'last' | 'spread' }
  | {
      readonly kind: 'rates';
      readonly from: PlainDate;
      readonly steps: readonly RateStep[];
      readonly dayCount: DayCount;
    };

export interface DownPayment {
  readonly minor: number;
  /** Absent: it is due on `first`, and the first part follows one interval later. */
  readonly due?: PlainDate;
}

export interface PlanInput {
  /** The principal to be paid, in minor units of its currency. */
  readonly total: Money;
  /** Due date of the first payment; null as long as the user has not given one. */
  readonly first: PlainDate | null;
  readonly every: PlanInterval;
  readonly cut: PlanCut;
  /** What does not divide: on the last part (default), or spread so that parts are as equal as can be. */
  readonly rest?: 'last' | 'spread';
  readonly downPayment?: DownPayment;
  readonly interest?: PlanInterest;
  /** Pay on the last day of every month, whatever day `first` is (monthly and quarterly only). */
  readonly monthEnds?: boolean;
  readonly workingDays?: { readonly rule: WorkingDayRule; readonly holidays: Holidays };
}

/** One payment. Amounts in minor units; `amount` = `interest` + `principal`. */
export interface PlanRow {
  /** 0 is the down payment, 1 … n the parts. */
  readonly no: number;
  readonly due: PlainDate;
  readonly amount: number;
  readonly interest: number;
  readonly principal: number;
  /** Principal still open after this payment; 0 in the last row. */
  readonly balance: number;
}
