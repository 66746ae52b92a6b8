import type { Regime } from './regime';

export const DAY_COUNTS = [
  'actual/365',
  'actual/actual',
  'actual/360',
  '30/360',
  'actual/366-with-leap-day',
] as const;

/**
 * How days become a part of a year. `actual/365` divides by 365 in leap years too; `actual/actual`
 * by 365 or 366 with a cut at 31 December; `30/360` counts every month as 30 days (a 31st counts
 * as the 30th); `actual/366-with-leap-day` divides a stretch by 366 if it contains 29 February.
 */
export type DayCount = (typeof DAY_COUNTS)[number];

export const ROUNDINGS = ['once', 'per-line', 'daily'] as const;

/** Where the one half-up rounding happens: the total, every line, or the amount of a single day. */
export type Rounding = (typeof ROUNDINGS)[number];

export const DUE_DAYS = ['as-agreed', 'next-working-day'] as const;

/** Whether a due date on a Saturday, Sunday or holiday moves on (Polish KC 115), or stands. */
export type DueDay = (typeof DUE_DAYS)[number];

export const FIX_MODES = [
  'floating-half-year',
  'floating-on-change',
  'locked-at-default-start',
  'single-rate-at-payment',
  'single-rate-at-due-date',
  'fixed',
  'contract',
] as const;

/** How the rate of a day of delay is found. `contract`: there is no statutory rate to fall back on. */
export type FixMode = (typeof FIX_MODES)[number];

export const BUCKETS = ['costs', 'interest', 'principal'] as const;

export type Bucket = (typeof BUCKETS)[number];

/** Which debt a payment settles first; each bucket once. */
export type Order = readonly [Bucket, Bucket, Bucket];

export interface Conventions {
  readonly fixMode: FixMode;
  readonly dueDay: DueDay;
  readonly dayCount: DayCount;
  readonly rounding: Rounding;
  /** False: the day of payment bears no interest (89 days where the default counts 90). */
  readonly countPaymentDay: boolean;
  readonly allocation: Order;
}

/** The conventions a regime states as its default; every one of them can be set otherwise. */
export function conventionsOf(regime: Regime): Conventions {
  const { fixMode, dueDay, dayCount, rounding, countPaymentDay, allocation } = regime;
  return { fixMode, dueDay, dayCount, rounding, countPaymentDay, allocation };
}

/** Ways of counting that published examples follow, by name, where they leave a regime's default. */
export const NAMED_CONVENTIONS = {
  /** GOV.UK and vendors after it: the amount per day is rounded to pence before it is multiplied. */
  'daily-amount-rounded': { rounding: 'daily' },
  /** Dutch reference calculations: every stretch is rounded on its own. */
  'each-line-rounded': { rounding: 'per-line' },
  /** The day on which the money arrives bears no interest. */
  'payment-day-excluded': { countPaymentDay: false },
  /** A due date that is no working day moves to the next one; payment that day is in time. */
  'due-date-on-working-day': { dueDay: 'next-working-day' },
  /** Interest runs from the day after the due date whatever day that is. */
  'due-date-as-agreed': { dueDay: 'as-agreed' },
  /** Bank year of twelve months of 30 days. */
  'bank-year': { dayCount: '30/360' },
  'calendar-year': { dayCount: 'actual/actual' },
  'year-of-365-days': { dayCount: 'actual/365' },
  'costs-interest-principal': { allocation: ['costs', 'interest', 'principal'] },
  'interest-first': { allocation: ['interest', 'costs', 'principal'] },
  'principal-first': { allocation: ['principal', 'interest', 'costs'] },
  /** Ireland, reading "payment date" as the day on which payment was due. */
  'rate-of-due-date': { fixMode: 'single-rate-at-due-date' },
  'rate-of-payment-date': { fixMode: 'single-rate-at-payment' },
  'half-year-split': { fixMode: 'floating-half-year' },
} as const satisfies Readonly<Record<string, Partial<Conventions>>>;

export type ConventionName = keyof typeof NAMED_CONVENTIONS;

/** Whether a text names a convention. */
export function isConventionName(text: string): text is ConventionName {
  return Object.hasOwn(NAMED_CONVENTIONS, text);
}
