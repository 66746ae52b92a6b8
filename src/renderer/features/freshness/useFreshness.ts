import { useMemo } from 'react';
import { type Freshness, freshnessOf, staleness } from '../../../domain/freshness/freshness';
import type { Refusal } from '../../../domain/refusal';
import { useToday } from '../../clock';
import { useBook } from '../../ledger/hooks';

/** How fresh the data is, and what of it is too old to chase on. */
export function useFreshness(): { readonly facts: Freshness; readonly stale: readonly Refusal[] } {
  const { imports, accounts, parked, settings } = useBook();
  const limits = settings.freshness;
  const today = useToday();
  return useMemo(() => {
    const facts = freshnessOf({ imports, accounts, parked });
    return { facts, stale: staleness(facts, today, limits) };
  }, [imports, accounts, parked, today, limits]);
}
