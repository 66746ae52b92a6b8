import type { Account } from '../../../domain/accounts/account';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { type Ageing, ageingOf } from '../../../domain/kpi/ageing';
import { type PromiseRate, promiseKeptRate } from '../../../domain/kpi/promiseRate';
import { PROMISE_GRACE } from '../../../domain/ladder/shippedPolicies';
import type { Currency } from '../../../domain/money/currency';
import { promiseStatuses } from '../../../domain/promises/promiseStatus';
import { ageingItems } from '../debtors/ageing';

/** Ageing of the whole book, one row per currency, in the order of their codes. */
export function bookAgeing(accounts: Iterable<Account>, asOf: PlainDate): readonly Ageing[] {
  const rows = ageingOf(everyItem(accounts, asOf), asOf);
  return [...rows].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

function* everyItem(accounts: Iterable<Account>, asOf: PlainDate) {
  for (const account of accounts) yield* ageingItems(account, asOf);
}

export interface CurrencyRate extends PromiseRate {
  readonly currency: Currency;
}

/** How far promises that have ended were kept, per currency. Withdrawn ones do not count. */
export function promiseRates(accounts: Iterable<Account>, today: PlainDate): CurrencyRate[] {
  const ended = new Map<Currency, { promised: number; received: number }[]>();
  for (const account of accounts) {
    for (const { promise, state, inTime, deadline } of promiseStatuses(
      account,
      today,
      PROMISE_GRACE,
    )) {
      if (state === 'open' || state === 'withdrawn' || deadline >= today) continue;
      const rows = ended.get(promise.currency) ?? [];
      rows.push({ promised: promise.minor, received: inTime });
      ended.set(promise.currency, rows);
    }
  }
  return [...ended].map(([currency, rows]) => ({ currency, ...promiseKeptRate(rows) }));
}
