import { dateOfEpochDay } from '../dates/epochDate';
import { dayOfWeek, epochDay, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';

/** Dated money that is agreed: a promise or a row of a plan, minor units. */
export interface ExpectedPart {
  readonly due: PlainDate;
  readonly minor: number;
}

/** An open item as the forecast sees it. Amounts in minor units. */
export interface ForecastItem {
  readonly currency: Currency;
  readonly open: number;
  readonly due: PlainDate;
  readonly disputed?: number;
  /** Rows of a plan that covers the item, still to come; they go before promises. */
  readonly plan?: readonly ExpectedPart[];
  readonly promises?: readonly ExpectedPart[];
  /** The debtor's habit: days after due he usually pays (see `payingHabit`). */
  readonly habitDays?: number;
}

export type ForecastSource = 'plan' | 'promise' | 'habit' | 'due';

/** Money expected in the week that begins on `week` (a Monday). */
export interface ForecastWeek {
  readonly currency: Currency;
  readonly week: PlainDate;
  readonly minor: number;
  readonly bySource: Readonly<Record<ForecastSource, number>>;
}

export interface Forecast {
  readonly weeks: readonly ForecastWeek[];
  /** Money no date can be given for: disputed, or later than even the debtor's habit. */
  readonly undated: readonly { readonly currency: Currency; readonly minor: number }[];
}

interface Expectation {
  readonly day: number | undefined;
  readonly minor: number;
  readonly source: ForecastSource;
}

/**
 * Expected receipts by week: what is planned on its dates, else what is promised, and the rest on
 * the due date plus the debtor's habit (no habit known: on the due date). A date already past is
 * no expectation: that money is listed as undated. Weeks rise, per currency.
 */
export function cashForecast(items: Iterable<ForecastItem>, asOf: PlainDate): Forecast {
  const today = epochDay(asOf);
  const weeks = new Map<string, ForecastWeek>();
  const undated = new Map<Currency, number>();
  for (const item of items) {
    for (const { day, minor, source } of expectations(item)) {
      if (day === undefined || day < today) {
        undated.set(item.currency, (undated.get(item.currency) ?? 0) + minor);
      } else {
        addWeek(weeks, item.currency, day, minor, source);
      }
    }
  }
  const ordered = [...weeks.values()].sort((a, b) =>
    a.currency === b.currency ? (a.week < b.week ? -1 : 1) : a.currency < b.currency ? -1 : 1,
  );
  return {
    weeks: ordered,
    undated: [...undated].map(([currency, minor]) => ({ currency, minor })),
  };
}

function expectations(item: ForecastItem): Expectation[] {
  const disputed = Math.min(item.disputed ?? 0, item.open);
  const found: Expectation[] = [];
  let left = item.open - disputed;
  const take = (parts: readonly ExpectedPart[], source: ForecastSource) => {
    for (const part of [...parts].sort((a, b) => (a.due < b.due ? -1 : 1))) {
      const minor = Math.min(part.minor, left);
      if (minor <= 0) continue;
      found.push({ day: epochDay(part.due), minor, source });
      left -= minor;
    }
  };
  take(item.plan ?? [], 'plan');
  take(item.promises ?? [], 'promise');
  const source = item.habitDays === undefined ? 'due' : 'habit';
  if (left !== 0) {
    found.push({ day: epochDay(item.due) + (item.habitDays ?? 0), minor: left, source });
  }
  if (disputed !== 0) found.push({ day: undefined, minor: disputed, source: 'due' });
  return found;
}

function addWeek(
  weeks: Map<string, ForecastWeek>,
  currency: Currency,
  day: number,
  minor: number,
  source: ForecastSource,
): void {
  const date = dateOfEpochDay(day);
  const week = dateOfEpochDay(day - dayOfWeek(date) + 1);
  const key = `${currency} ${week}`;
  const row = weeks.get(key);
  const bySource = { ...(row?.bySource ?? { plan: 0, promise: 0, habit: 0, due: 0 }) };
  bySource[source] += minor;
  weeks.set(key, { currency, week, minor: (row?.minor ?? 0) + minor, bySource });
}
