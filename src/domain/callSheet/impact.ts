import type { Account, Item } from '../accounts/account';
import { isOverdue, openMinor } from '../accounts/views/open';
import { addDays, addYears, daysBetween, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import { sumMinor } from '../money/money';
import { rational, roundHalfUp } from '../money/rational';
import { interestBetween, yearlyRate } from '../plans/planInterest';
import type { SheetImpact } from './types';

const DAY_COUNT = 'actual/365';

/**
 * What overdue invoices cost, per currency. Carrying: what is open today, from the day after its
 * due date, at the stated yearly rate over 365 days, rounded once per invoice, half up.
 */
export function impactsOf(
  { items }: Pick<Account, 'items'>,
  today: PlainDate,
  ratePct: string,
): SheetImpact[] {
  const late = items.filter((item) => isOverdue(item, today));
  const currencies = [...new Set(late.map((item) => item.currency))];
  return currencies.map((currency) => {
    const mine = late.filter((item) => item.currency === currency);
    const overdue = sumMinor(mine.map((item) => openMinor(item, today)));
    const invoiced = invoicedLately(items, currency, today);
    return {
      currency,
      overdue,
      averageDays: averageDays(mine, overdue, today),
      carrying: carryingOf(mine, overdue, today, ratePct.trim()),
      invoiced,
      sharePct: invoiced > 0 ? half(100n * BigInt(overdue), BigInt(invoiced)) : null,
    };
  });
}

function averageDays(items: readonly Item[], overdue: number, today: PlainDate): number {
  const weighted = items.reduce(
    (sum, item) => sum + BigInt(openMinor(item, today)) * BigInt(daysBetween(item.dueOn, today)),
    0n,
  );
  return half(weighted, BigInt(overdue));
}

function carryingOf(
  items: readonly Item[],
  overdue: number,
  today: PlainDate,
  ratePct: string,
): SheetImpact['carrying'] {
  const rate = ratePct === '' ? null : yearlyRate(ratePct);
  if (rate === null) return null;
  const cost = (minor: number, after: PlainDate, last: PlainDate) =>
    interestBetween(minor, after, last, [{ from: after, ratePct }], DAY_COUNT);
  const toDate = sumMinor(items.map((item) => cost(openMinor(item, today), item.dueOn, today)));
  return { ratePct, toDate, perDay: cost(overdue, today, addDays(today, 1)) };
}

function invoicedLately(items: readonly Item[], currency: Currency, today: PlainDate): number {
  const from = addYears(today, -1);
  return sumMinor(
    items
      .filter((item) => item.currency === currency && item.kind === 'invoice')
      .filter(({ issuedOn }) => issuedOn > from && issuedOn <= today)
      .map(({ minor }) => minor),
  );
}

/** A quotient rounded half up. */
function half(above: bigint, below: bigint): number {
  return Number(roundHalfUp(rational(above, below)));
}
