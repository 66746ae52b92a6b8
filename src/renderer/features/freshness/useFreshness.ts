import type { PlainDate } from '../../../domain/dates/plainDate';
import { type Freshness, freshnessOf, staleness } from '../../../domain/freshness/freshness';
import type { Refusal } from '../../../domain/refusal';
import type { Settings } from '../../../domain/settings/settings';
import { useToday } from '../../clock';
import { lastAnswer } from '../../components/timing/lastAnswer';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';

const factsOf = lastAnswer(
  (imports: Book['imports'], accounts: Book['accounts'], parked: Book['parked']) =>
    freshnessOf({ imports, accounts, parked }),
);
const staleOf = lastAnswer((facts: Freshness, today: PlainDate, limits: Settings['freshness']) =>
  staleness(facts, today, limits),
);

/** How fresh the data is, and what of it is too old to chase on. */
export function useFreshness(): { readonly facts: Freshness; readonly stale: readonly Refusal[] } {
  const { imports, accounts, parked, settings } = useBook();
  const facts = factsOf(imports, accounts, parked);
  return { facts, stale: staleOf(facts, useToday(), settings.freshness) };
}
