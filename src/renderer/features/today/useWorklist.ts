import { useSyncExternalStore } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { policiesInForce, ratesInForce } from '../../../domain/settings/inForce';
import type { StatedRates } from '../../../domain/worklist/rates';
import { useToday } from '../../clock';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';
import { lineOf, subscribeToWork, type TodayRow, type Work, workOf } from './work';

export type { TodayRow } from './work';

/**
 * Exchange rates as the settings state them. While none are stated, the company's own currency
 * comes first and all others stand by themselves. The same object while nothing changes.
 */
export function statedRates({
  settings,
  company,
}: Pick<Book, 'settings' | 'company'>): StatedRates | null {
  const rates = ratesInForce(settings, company);
  return company === null && Object.keys(rates.rates).length === 0 ? null : rates;
}

/** Today's list and how far it is worked out. */
export function useWork(): Work {
  return useSyncExternalStore(subscribeToWork, useWorkNow());
}

/** Today's list: whom to turn to, and why; those who rest today stand at its end. */
export function useWorklist(): readonly TodayRow[] {
  const now = useWorkNow();
  return useSyncExternalStore(subscribeToWork, () => now().rows);
}

/** The line of one customer; undefined when there is nothing to do about him, or nobody is meant. */
export function useWorkLine(account: Pick<Account, 'id'> | null): TodayRow | undefined {
  useWorklist();
  const { accounts } = useBook();
  // Pages show the customer with all of his items; lines are known by the book's own account.
  const inBook = account === null ? undefined : accounts.get(account.id);
  return inBook && lineOf(inBook);
}

function useWorkNow(): () => Work {
  const book = useBook();
  const today = useToday();
  const { accounts, settings } = book;
  const rates = statedRates(book);
  const policies = policiesInForce(settings);
  const home = book.company?.address.country ?? '';
  return () => workOf({ accounts, today, rates, policies, home });
}

/** True for a customer who is to be left alone today. */
export function isResting({ group }: Pick<TodayRow, 'group'>): boolean {
  return group === 'quiet' || group === 'snoozed';
}
