import type { PlainDate } from '../dates/plainDate';
import type { Holidays } from '../dates/workingDays';
import type { Money } from '../money/money';
import type { Refusal } from '../refusal';
import type { Conventions, Order } from './conventions';

/** A true sentence about a result, as a code and its values; the words are in `texts.ts`. */
export type Remark = Refusal;

/** Money that reduced the claim. Interest runs up to and including `on`. */
export interface Credit {
  readonly on: PlainDate;
  readonly amount: Money;
  /** A credit note takes back part of the price itself, so it never pays interest or costs first. */
  readonly kind: 'payment' | 'creditNote';
  /** What the debtor said the payment is for, when he said so; else the convention decides. */
  readonly order?: Order;
}

/** One overdue amount and the day up to and including which interest is wanted. */
export interface InterestClaim {
  readonly principal: Money;
  /** Last day on which payment was in time: interest starts the day after. */
  readonly dueDate: PlainDate;
  readonly untilDate: PlainDate;
  readonly credits?: readonly Credit[];
  /** Agreed rate in percent per year as plain decimal text; displaces the statutory one. */
  readonly contractRatePct?: string;
  /** Gross amount of the invoice when `principal` is only what is left of it. */
  readonly originalGross?: Money;
  /** Reminder and collection costs owed beside the principal; they bear no interest. */
  readonly costs?: Money;
  readonly consumer?: boolean;
  /** Days off beside Saturdays, Sundays and a country's own by law, where a due date moves to a working day. */
  readonly holidays?: Holidays;
}

/** One stretch of days with the same rate and the same principal. */
export interface InterestLine {
  /** First and last day that bear interest; null when only a number of days is known. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Days by the day count in use (a full month has 30 under 30/360). */
  readonly days: number;
  /** Percent per year, plain decimal text. */
  readonly ratePct: string;
  readonly principal: Money;
  /** Rounded so that the lines sum to the whole exactly. */
  readonly interest: Money;
  /** The unrounded interest of the line in units of the currency, to six decimals. */
  readonly exact: string;
}

/** What a payment may be set against. */
export interface Outstanding {
  readonly principal: Money;
  readonly interest: Money;
  readonly costs: Money;
}

export interface InterestResult {
  /** All interest of the period, whether or not payments have covered some of it. */
  readonly interest: Money;
  /** The statutory lump sum for this invoice, in its own currency; null when there is none. */
  readonly compensation: Money | null;
  readonly lines: readonly InterestLine[];
  /** What is owed at the end of `untilDate`, without the lump sum. */
  readonly outstanding: Outstanding;
  /** Received beyond all that was owed. */
  readonly surplus: Money;
  readonly conventions: Conventions;
  /** The rules behind the figures: how the rate was fixed, the day count, the lump sum. */
  readonly rule: readonly Remark[];
}
