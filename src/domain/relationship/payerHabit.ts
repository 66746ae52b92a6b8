import type { Account, Item } from '../accounts/account';
import { addYears, daysBetween, type PlainDate } from '../dates/plainDate';
import { settledInvoices } from '../kpi/fromAccount';
import { payingHabit, type SettledInvoice } from '../kpi/habit';
import { type EndedPromise, type PromiseRate, promiseKeptRate } from '../kpi/promiseRate';
import type { Policies } from '../ladder/readPolicies';
import type { Money } from '../money/money';
import { totalsByCurrency } from '../money/money';
import { accountPromises } from '../promises/accountPromises';
import type { PromiseStatus } from '../promises/promiseStatus';

/** What the customer is worth, and how he pays. Needs the account with its settled items. */
export interface Relationship {
  /** Invoiced less credited in the twelve months up to the day, and in all, per currency. */
  readonly turnoverYear: readonly Money[];
  readonly turnoverAll: readonly Money[];
  /** Paid invoices the habit rests on, the latest first. */
  readonly settled: readonly SettledInvoice[];
  /** The days after due of all of them, added up; early ones count below zero. */
  readonly daysInAll: number;
  /** Average days after due over them, rounded half up; negative: early. Null when none is settled. */
  readonly averageDaysLate: number | null;
  /** The median of the same; undefined below three invoices. */
  readonly usualDaysLate: number | undefined;
  /** Over all currencies by count; the share by amount only makes sense within one. */
  readonly promises: PromiseRate;
}

/** Turnover, habit and word of a customer at the end of `asOf`. */
export function relationshipOf(
  account: Account,
  asOf: PlainDate,
  policies: Policies,
): Relationship {
  const settled = settledInvoices(account, asOf);
  const days = settled.map((one) => daysBetween(one.due, one.settledOn));
  const daysInAll = days.reduce((total, day) => total + day, 0);
  return {
    turnoverYear: totalsByCurrency(issuedIn(account, 'year', asOf)),
    turnoverAll: totalsByCurrency(issuedIn(account, 'all', asOf)),
    settled,
    daysInAll,
    averageDaysLate: days.length === 0 ? null : Math.floor(daysInAll / days.length + 1 / 2),
    usualDaysLate: payingHabit(settled),
    promises: promiseKeptRate(endedPromises(account, asOf, policies).map(rated)),
  };
}

/** The documents that make up the turnover of the twelve months up to a day, or of all time. */
export function issuedIn(
  { items }: Pick<Account, 'items'>,
  span: 'year' | 'all',
  asOf: PlainDate,
): readonly Item[] {
  const after = addYears(asOf, -1);
  return items.filter(({ issuedOn }) => issuedOn <= asOf && (span === 'all' || issuedOn > after));
}

/** Promises whose days of grace are over or that were kept, in the order they were made. */
export function endedPromises(
  account: Account,
  asOf: PlainDate,
  policies: Policies,
): readonly PromiseStatus[] {
  return accountPromises(account, asOf, policies).filter(
    ({ state }) => state === 'kept' || state === 'partKept' || state === 'broken',
  );
}

/** What came by the deadline counts. */
function rated({ promise, inTime }: PromiseStatus): EndedPromise {
  return { promised: promise.minor, received: inTime };
}
