import { dateOfEpochDay } from '../dates/epochDate';
import { epochDay, isLeapYear, type PlainDate, plainDate, yearOf } from '../dates/plainDate';
import { RATE_SCALE, rateUnits, roundHalfUp } from './rates';
import type { RateStep, YearDays } from './types';

/** 360, 365 and 366 all divide this number of units: a day is worth UNITS / year days. */
const UNITS = 360n * 365n * 366n;

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
  let weighted = 0n;
  ordered.forEach((step, index) => {
    const start = Math.max(epochDay(from), epochDay(step.from));
    const next = ordered[index + 1];
    const end = Math.min(epochDay(to), next === undefined ? Infinity : epochDay(next.from));
    weighted += (rateUnits(step.ratePct) ?? 0n) * yearShare(start, end, yearDays);
  });
  return roundHalfUp(BigInt(principal) * weighted, 100n * RATE_SCALE * UNITS);
}

/** The part of a year between two epoch days, in units. */
function yearShare(start: number, end: number, yearDays: YearDays): bigint {
  if (end <= start) return 0n;
  if (yearDays !== 'actual') return (BigInt(end - start) * UNITS) / BigInt(yearDays);
  const year = yearOf(dateOfEpochDay(start));
  const cut = Math.min(end, epochDay(plainDate(`${String(year + 1).padStart(4, '0')}-01-01`)));
  const share = (BigInt(cut - start) * UNITS) / (isLeapYear(year) ? 366n : 365n);
  return share + yearShare(cut, end, yearDays);
}
