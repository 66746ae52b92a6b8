import type { Account } from '../accounts/account';
import { addYears, daysBetween, type PlainDate } from '../dates/plainDate';
import { settledInvoices } from '../kpi/fromAccount';
import { payingHabit } from '../kpi/habit';
import { type PromiseRate, promiseKeptRate } from '../kpi/promiseRate';
import type { Policies } from '../ladder/readPolicies';
import type { Money } from '../money/money';
import { totalsByCurrency } from '../money/money';
import { accountPromises } from '../promises/accountPromises';

/** What the customer is worth, and how he pays. Needs the account with its settled items. */
export interface Relationship {
  /** Invoiced less credited in the twelve months up to the day, and in all, per currency. */
  readonly turnoverYear: readonly Money[];
  readonly turnoverAll: readonly Money[];
  /** Settled invoices the habit rests on. */
  readonly settled: number;
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
  const yearAgo = addYears(asOf, -1);
  const issued = account.items.filter(({ issuedOn }) => issuedOn <= asOf);
  const days = settled.map((one) => daysBetween(one.due, one.settledOn));
  return {
    turnoverYear: totalsByCurrency(issued.filter(({ issuedOn }) => issuedOn > yearAgo)),
    turnoverAll: totalsByCurrency(issued),
    settled: settled.length,
    averageDaysLate: days.length === 0 ? null : average(days),
    usualDaysLate: payingHabit(settled),
    promises: promiseKeptRate(endedPromises(account, asOf, policies)),
  };
}

function average(days: readonly number[]): number {
  const sum = days.reduce((total, day) => total + day, 0);
  return Math.floor(sum / days.length + 1 / 2);
}

/** Promises whose days of grace are over or that were kept; what came by the deadline counts. */
function endedPromises(account: Account, asOf: PlainDate, policies: Policies) {
  return accountPromises(account, asOf, policies)
    .filter(({ state }) => state === 'kept' || state === 'partKept' || state === 'broken')
    .map(({ promise, inTime }) => ({ promised: promise.minor, received: inTime }));
}
