import { ratio } from './ratio';

/** Amounts of one currency in minor units over a period of `days` days. */
export interface DsoInput {
  /** All receivables at the end of the period. */
  readonly receivables: number;
  /** The part of them that is not yet overdue. */
  readonly current: number;
  /** Sales on credit in the period. */
  readonly creditSales: number;
  readonly days: number;
}

/**
 * Days sales outstanding, simple: receivables / credit sales × days. Two decimals. Undefined where
 * nothing was sold, or credit notes took back more than was sold.
 */
export function dsoSimple(input: DsoInput): number | undefined {
  return daysOfSales(input.receivables, input);
}

/** Best possible DSO: receivables not yet due / credit sales × days. Two decimals. */
export function bestPossibleDso(input: DsoInput): number | undefined {
  return daysOfSales(input.current, input);
}

/** Average days delinquent: DSO − best possible DSO, from the same figures. Two decimals. */
export function averageDaysDelinquent(input: DsoInput): number | undefined {
  return daysOfSales(input.receivables - input.current, input);
}

function daysOfSales(amount: number, { creditSales, days }: DsoInput): number | undefined {
  return creditSales > 0 ? ratio(amount, creditSales, days) : undefined;
}

/** Credit sales of one month and its number of days. */
export interface MonthSales {
  readonly sales: number;
  readonly days: number;
}

/**
 * DSO by countback: the receivables are used up by the sales of the latest month, then of the one
 * before, and so on; each month used up counts its days, the last one its share. `months` come
 * latest first. Undefined when the months do not reach back far enough. Two decimals.
 */
export function dsoCountback(
  receivables: number,
  months: readonly MonthSales[],
): number | undefined {
  let left = receivables;
  let days = 0;
  for (const month of months) {
    if (left <= 0) break;
    if (left < month.sales) return (days * 100 + hundredths(left, month)) / 100;
    left -= month.sales;
    days += month.days;
  }
  return left > 0 ? undefined : days;
}

function hundredths(left: number, month: MonthSales): number {
  return Math.round((ratio(left, month.sales, month.days) ?? 0) * 100);
}

/** Amounts of one currency in minor units. */
export interface CeiInput {
  readonly openingReceivables: number;
  readonly creditSales: number;
  readonly closingReceivables: number;
  /** The part of the closing receivables that is not yet overdue. */
  readonly closingCurrent: number;
}

/**
 * Collection effectiveness index in percent: of what could be collected in the period, the share
 * that was: (opening + sales − closing) / (opening + sales − closing not yet due) × 100.
 */
export function collectionEffectiveness(input: CeiInput): number | undefined {
  const available = input.openingReceivables + input.creditSales;
  return ratio(available - input.closingReceivables, available - input.closingCurrent, 100);
}
