import { balances } from '../../accounts/views/balances';
import { daysBetween, minDate, type PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import { overdueMinor } from './overdue';
import type { Contribution } from './scope';

/** What a customer owes and what of it is overdue, with the days of the oldest; a row each. */
export const addTop: Contribution = (account, { asOf }, add) => {
  const oldest = new Map<Currency, PlainDate>();
  for (const item of account.items) {
    if (overdueMinor(item, asOf) === 0) continue;
    oldest.set(item.currency, minDate(item.dueOn, oldest.get(item.currency) ?? item.dueOn));
  }
  if (oldest.size === 0) return;
  for (const { currency, open, overdue } of balances(account, asOf)) {
    const since = oldest.get(currency);
    if (since === undefined) continue;
    add('top', currency, account.id, 'overdue', overdue);
    add('top', currency, account.id, 'open', open);
    add('top', currency, account.id, 'days', daysBetween(since, asOf));
  }
};
