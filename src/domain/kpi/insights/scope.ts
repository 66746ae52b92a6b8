import type { Account } from '../../accounts/account';
import { addDays, addMonths, daysBetween, endOfMonth, type PlainDate } from '../../dates/plainDate';
import type { LimitationTables } from '../../derivations/limitation';
import type { Policies } from '../../ladder/readPolicies';
import type { Currency } from '../../money/currency';

/** Months looked back on. */
const MONTHS = 12;

/** Days of sales behind DSO: a quarter, as credit terms are seldom longer. */
export const SALES_DAYS = 90;

/** A payment later than this after a step is no longer credited to it. */
export const STEP_WINDOW_DAYS = 30;

export interface InsightOptions {
  readonly asOf: PlainDate;
  /** The policies in force, with the holidays they count by. */
  readonly policies: Policies;
  /** What limitation is judged by; customers of other countries are counted as not known. */
  readonly limitation: LimitationTables;
}

export interface InsightScope extends InsightOptions {
  /** The last days of the twelve months before, and `asOf` itself; rising. */
  readonly days: readonly PlainDate[];
  /** For each of them the day before the sales of its DSO begin. */
  readonly salesAfter: readonly PlainDate[];
}

/** The days the figures look at, worked out once for all accounts. */
export function scopeOf(options: InsightOptions): InsightScope {
  const { asOf } = options;
  const days = [asOf];
  for (let back = 1; back <= MONTHS; back += 1) days.unshift(endOfMonth(addMonths(asOf, -back)));
  return { ...options, days, salesAfter: days.map((day) => addDays(day, -SALES_DAYS)) };
}

/** The days that close a period: each period begins the day after the one before it closed. */
export function periodEnds({ days }: Pick<InsightScope, 'days'>): readonly PlainDate[] {
  return days.slice(1);
}

/** The close of the period a day falls in, or null when it lies outside of all. */
export function periodOf({ days }: InsightScope, on: PlainDate): PlainDate | null {
  const first = days[0];
  if (first === undefined || on <= first) return null;
  return days.find((end) => on <= end) ?? null;
}

/** Calendar days of the period that ends on `end`. */
export function daysOfPeriod({ days }: InsightScope, end: string): number {
  const at = (days as readonly string[]).indexOf(end);
  const [before, last] = [days[at - 1], days[at]];
  return before === undefined || last === undefined ? 0 : daysBetween(before, last);
}

/** Adds to one cell of a figure: an amount in minor units, a number of things, or minor units × days. */
export type Add = (
  figure: FigureId,
  currency: Currency,
  row: string,
  measure: string,
  amount: number,
) => void;

/** What one account adds to the figures. */
export type Contribution = (account: Account, scope: InsightScope, add: Add) => void;

export const FIGURES = [
  'ageing',
  'forecast',
  'dso',
  'cei',
  'promises',
  'recovery',
  'top',
  'disputes',
  'limitation',
  'carrying',
] as const;

export type FigureId = (typeof FIGURES)[number];

/**
 * The account without what was said and agreed after `asOf`. Items, reductions and receipts carry
 * their days and are asked with the date; a withdrawal has no day, so what was taken back stays so.
 */
export function asSeenOn(account: Account, asOf: PlainDate): Account {
  const { promises, plans, letters, contacts } = account;
  return {
    ...account,
    promises: promises.filter(({ madeOn }) => madeOn <= asOf),
    plans: plans
      .filter(({ agreedOn }) => agreedOn <= asOf)
      .map((plan) =>
        plan.endedOn !== null && plan.endedOn > asOf ? { ...plan, endedOn: null } : plan,
      ),
    letters: letters.filter(({ on }) => on <= asOf),
    contacts: contacts.filter(({ on }) => on <= asOf),
  };
}
