import { dateOfEpochDay } from '../dates/epochDate';
import { epochDay, isLeapYear, type PlainDate, plainDate, yearOf } from '../dates/plainDate';
import type { RateStep, YearDays } from './types';

/** Rates are counted in millionths of a percent, so that all sums are exact integers. */
const RATE_SCALE = 1_000_000n;
/** 360, 365 and 366 all divide this number of units: a day is worth UNITS / year days. */
const UNITS = 360n * 365n * 366n;

/** Millionths of a percent from decimal text ("11.62"), or undefined when it is no such number. */
export function rateUnits(ratePct: string): bigint | undefined {
  const match = /^(\d{1,4})(?:\.(\d{1,6}))?$/.exec(ratePct.trim());
  if (match === null) return undefined;
  const [, whole = '0', fraction = ''] = match;
  return BigInt(whole) * RATE_SCALE + BigInt(fraction.padEnd(6, '0'));
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

function roundHalfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}
