import type { Account } from '../accounts/account';
import { openMinor } from '../accounts/views/open';
import { addYears, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import type { Money } from '../money/money';
import { type StatedRates, scaleOf } from './rates';
import { inUnits } from './situation';

/** What a customer is worth to the firm, the most valuable first. */
export const VALUE_BANDS = ['key', 'regular', 'small'] as const;
export type ValueBand = (typeof VALUE_BANDS)[number];

/** The least a year's business comes to in whole units, for `key` and for `regular`. */
const VALUE_LIMITS = { key: 50_000, regular: 5_000 } as const;

/**
 * A year's business with a customer per currency: what was received in the twelve months up to
 * `today`, and the invoices that are open.
 */
export function yearsBusiness(account: Account, today: PlainDate): Money[] {
  const since = addYears(today, -1);
  const sums = new Map<Currency, number>();
  const add = (currency: Currency, minor: number) =>
    sums.set(currency, (sums.get(currency) ?? 0) + minor);
  for (const { on, minor, currency } of account.receipts) {
    if (on > since && on <= today) add(currency, minor);
  }
  for (const item of account.items) add(item.currency, openMinor(item, today));
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}

/**
 * The band of a customer: his year's business in the base currency at the stated rates. Currencies
 * without a rate are judged in their own units, each by itself, and the best band counts.
 */
export function valueBand(
  account: Account,
  today: PlainDate,
  stated: StatedRates | null,
): ValueBand {
  const scale = scaleOf(stated);
  let inBase = 0;
  let best = 0;
  for (const money of yearsBusiness(account, today)) {
    const units = scale(money);
    if (units === null) best = Math.max(best, inUnits(money));
    else inBase += units;
  }
  best = Math.max(best, inBase);
  if (best >= VALUE_LIMITS.key) return 'key';
  return best >= VALUE_LIMITS.regular ? 'regular' : 'small';
}
