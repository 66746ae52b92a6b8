import type { Account } from '../../../../../domain/accounts/account';
import { balances } from '../../../../../domain/accounts/views/balances';
import type { PlainDate } from '../../../../../domain/dates/plainDate';
import type { Currency } from '../../../../../domain/money/currency';
import { toDecimal } from '../../../../../domain/money/decimal';

/** What forms propose for a customer: his currencies, the one with most overdue first. */
export interface Defaults {
  readonly currencies: readonly Currency[];
  /**
   * Overdue, or open when nothing is overdue or less is open, as plain decimal text; '' when nothing
   * is open.
   */
  readonly amountIn: (currency: Currency) => string;
}

/** `fallback` is the company's currency, for a customer with nothing open. */
export function defaultsOf(account: Account, today: PlainDate, fallback: Currency): Defaults {
  const found = balances(account, today);
  const sorted = [...found].sort((a, b) => b.overdue - a.overdue);
  const currencies = sorted.map((balance) => balance.currency);
  return {
    currencies: currencies.length === 0 ? [fallback] : currencies,
    amountIn: (currency) => {
      const balance = found.find((candidate) => candidate.currency === currency);
      if (balance === undefined) return '';
      // Credit notes lessen what is overdue: nobody can promise more than is open.
      const minor = Math.min(balance.overdue > 0 ? balance.overdue : balance.open, balance.open);
      return minor > 0 ? toDecimal({ minor, currency }) : '';
    },
  };
}
