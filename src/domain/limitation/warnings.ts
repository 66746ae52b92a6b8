import { addMonths, daysBetween, monthOf, type PlainDate } from '../dates/plainDate';
import { hasYearEndRule } from './limitationOf';
import { endOfYear } from './period';
import type { LimitationRule } from './rule';

/** Days before the last day on which the app warns, the earliest first. */
export const WARNING_DAYS: readonly number[] = [180, 90, 30];

export interface LimitationWarning {
  /** Days from today to the last day; negative once it has passed. */
  readonly daysLeft: number;
  /** The nearest warning that has been reached (180, 90 or 30), or `expired`. */
  readonly level: number | 'expired';
}

/** The warning a claim deserves today, or null while there is time (or no last day). */
export function limitationWarning(
  lastDay: PlainDate | null,
  today: PlainDate,
  warningDays: readonly number[] = WARNING_DAYS,
): LimitationWarning | null {
  if (lastDay === null) return null;
  const daysLeft = daysBetween(today, lastDay);
  if (daysLeft < 0) return { daysLeft, level: 'expired' };
  const reached = warningDays.filter((days) => daysLeft <= days);
  return reached.length === 0 ? null : { daysLeft, level: Math.min(...reached) };
}

const OCTOBER = 10;

/**
 * The October list: from 1 October on, every claim of a year-end country (Germany, Poland) that
 * expires on 31 December of this year; empty before. The order of the claims is kept.
 */
export function octoberList<T extends { readonly lastDay: PlainDate | null }>(
  claims: readonly (T & { readonly rule: LimitationRule })[],
  today: PlainDate,
): T[] {
  if (monthOf(today) < OCTOBER) return [];
  const yearEnd = endOfYear(today);
  return claims.filter((claim) => claim.lastDay === yearEnd && hasYearEndRule(claim.rule));
}

/**
 * The first day whose interest can still be claimed on `on`, where accrued interest has a period
 * of its own (PL 3 years, IT and BE 5); null where it simply follows the principal.
 */
export function interestRecoverableFrom(rule: LimitationRule, on: PlainDate): PlainDate | null {
  return rule.interestMonths === null ? null : addMonths(on, -rule.interestMonths);
}
