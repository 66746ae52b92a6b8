import { useSyncExternalStore } from 'react';
import type { Currency } from '../../../domain/money/currency';
import type { StatedRates } from '../../../domain/worklist/rates';
import { useToday } from '../../clock';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';
import { subscribeToWork, type TodayRow, type Work, workOf } from './work';

export type { TodayRow } from './work';

/** Exchange rates as the settings state them; null while none are. */
export function statedRates(settings: Book['settings'] & MaybeRates): StatedRates | null {
  const { rates } = settings;
  return rates === undefined || Object.keys(rates.rates).length === 0 ? null : rates;
}

interface MaybeRates {
  readonly rates?: StatedRates & { readonly base: Currency };
}

/** Today's list and how far it is worked out. */
export function useWork(): Work {
  const { accounts, settings } = useBook();
  const today = useToday();
  const rates = statedRates(settings);
  const now = () => workOf({ accounts, today, rates });
  return useSyncExternalStore(subscribeToWork, now);
}

/** Today's list: whom to turn to, and why; those who rest today stand at its end. */
export function useWorklist(): readonly TodayRow[] {
  return useWork().rows;
}

/** True for a customer who is to be left alone today. */
export function isResting({ group }: Pick<TodayRow, 'group'>): boolean {
  return group === 'quiet' || group === 'snoozed';
}
