import { addDays, maxDate, minDate, type PlainDate } from '../dates/plainDate';
import type { DayCount } from '../interest/conventions';
import { yearEnds, yearPart } from '../interest/dayCount';
import {
  plus,
  type Rational,
  rational,
  rationalFromDecimal,
  roundToMinor,
  times,
  ZERO,
} from '../money/rational';
import type { RateStep } from './types';

/** A yearly rate in percent from decimal text ("11.62"), or null when it is none or below zero. */
export function yearlyRate(ratePct: string): Rational | null {
  const rate = rationalFromDecimal(ratePct);
  return rate === null || rate.n < 0n ? null : rate;
}

/**
 * Interest in minor units on `principal` for the days after `after` up to `last` inclusive, exact
 * over all rate steps and rounded once, half up. Days before the first step bear no interest.
 */
export function interestBetween(
  principal: number,
  after: PlainDate,
  last: PlainDate,
  steps: readonly RateStep[],
  dayCount: DayCount,
): number {
  const ordered = [...steps].sort((a, b) => (a.from < b.from ? -1 : 1));
  let percentYears = ZERO;
  ordered.forEach((step, index) => {
    const next = ordered[index + 1];
    const start = maxDate(after, addDays(step.from, -1));
    const end = next === undefined ? last : minDate(last, addDays(next.from, -1));
    const rate = yearlyRate(step.ratePct) ?? ZERO;
    percentYears = plus(percentYears, times(rate, yearShare(start, end, dayCount)));
  });
  return roundToMinor(times(rational(principal, 100), percentYears));
}

/** The part of a year from the day after `after` to `last`. */
function yearShare(after: PlainDate, last: PlainDate, dayCount: DayCount): Rational {
  if (last <= after) return ZERO;
  const ends = [...yearEnds(dayCount, addDays(after, 1), last), last];
  let share = ZERO;
  let from = after;
  for (const end of ends) {
    const { days, year } = yearPart(dayCount, from, end);
    share = plus(share, rational(days, year));
    from = end;
  }
  return share;
}
