import type { Account } from '../../../../../domain/accounts/account';
import { type Currency, currency } from '../../../../../domain/money/currency';
import { useToday } from '../../../../clock';
import { useBook } from '../../../../ledger/hooks';
import { type Defaults, defaultsOf } from './defaults';

const WITHOUT_COMPANY: Currency = currency('EUR');

/**
 * What a form of the customer begins with, on today's date. `first` is his main currency, else the
 * company's.
 */
export function useDefaults(account: Account): Defaults & { readonly first: Currency } {
  const { company } = useBook();
  const defaults = defaultsOf(account, useToday(), company?.currency ?? WITHOUT_COMPANY);
  return { ...defaults, first: defaults.currencies[0] ?? WITHOUT_COMPANY };
}

/** The currency a draft names, if the customer has it; else the first one. */
export function chosenCurrency(text: string, currencies: readonly Currency[], first: Currency) {
  return currencies.find((known) => known === text) ?? first;
}
