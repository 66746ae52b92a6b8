import { addDays, dayOfWeek, type PlainDate } from '../../dates/plainDate';
import { cashForecast } from '../forecast';
import { forecastItems } from '../fromAccount';
import type { Contribution } from './scope';

/** Weeks that get a row of their own: a quarter. */
const WEEKS = 13;

export const FORECAST_SOURCES = ['plan', 'promise', 'habit', 'due'] as const;

/** The Mondays of the weeks ahead, this week's first. */
export function forecastWeeks(asOf: PlainDate): readonly PlainDate[] {
  const monday = addDays(asOf, 1 - dayOfWeek(asOf));
  return Array.from({ length: WEEKS }, (_, week) => addDays(monday, 7 * week));
}

/** Money expected by week and by what it is expected for; beyond the weeks `later`, else `undated`. */
export const addForecast: Contribution = (account, { asOf, policies }, add) => {
  const known = new Set(forecastWeeks(asOf));
  const { weeks, undated } = cashForecast(forecastItems(account, asOf, policies), asOf);
  for (const { currency, week, bySource } of weeks) {
    const row = known.has(week) ? week : 'later';
    for (const source of FORECAST_SOURCES) add('forecast', currency, row, source, bySource[source]);
  }
  for (const { currency, minor } of undated) add('forecast', currency, 'undated', 'undated', minor);
};
