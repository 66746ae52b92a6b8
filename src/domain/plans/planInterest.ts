import { dateOfEpochDay } from '../dates/epochDate';
import { epochDay, isLeapYear, type PlainDate, plainDate, yearOf } from '../dates/plainDate';
import {
  plus,
  type Rational,
  rational,
  rationalFromDecimal,
  roundToMinor,
  times,
  ZERO,
} from '../money/rational';
import type { RateStep, YearDays } from './types';

/** A yearly rate in percent from decimal text ("11.62"), or null when it is none or below zero. */
export function yearlyRate(ratePct: string): Rational | null {
  const rate = rationalFromDecimal(ratePct);
  return rate === null || rate.n < 0n ? null : rate;
}

/**
 * Interest in minor units on `principal` from one day to another (the first day counts, the last
 * does not), exact over all rate steps and rounded once, half up. Before the first step: no rate.
 */
export function interestBetween(
  principal: number,
  from: PlainDate,
  to: PlainDate,
  steps: readonly RateStep[],
  yearDays: YearDays,
): number {
  const ordered = [...steps].sort((a, b) => (a.from < b.from ? -1 : 1));
  let percentYears = ZERO;
  ordered.forEach((step, index) => {
    const start = Math.max(epochDay(from), epochDay(step.from));
    const next = ordered[index + 1];
    const end = Math.min(epochDay(to), next === undefined ? Infinity : epochDay(next.from));
    const rate = yearlyRate(step.ratePct) ?? ZERO;
    percentYears = plus(percentYears, times(rate, yearShare(start, end, yearDays)));
  });
  return roundToMinor(times(rational(principal, 100), percentYears));
}

/** The part of a year between two epoch days. */
function yearShare(start: number, end: number, yearDays: YearDays): Rational {
  if (end <= start) return ZERO;
  if (yearDays !== 'actual') return rational(end - start, yearDays);
  const year = yearOf(dateOfEpochDay(start));
  const cut = Math.min(end, epochDay(plainDate(`${String(year + 1).padStart(4, '0')}-01-01`)));
  const share = rational(cut - start, isLeapYear(year) ? 366 : 365);
  return plus(share, yearShare(cut, end, yearDays));
}
