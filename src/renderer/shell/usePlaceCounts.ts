import { useWorklist } from '../features/today/useWorklist';
import { useBook } from '../ledger/hooks';
import type { Place } from '../stores/route';
import { tallyOf } from './tally';

/** How much waits in each place; a place without a number shows none. */
export function usePlaceCounts(): Partial<Record<Place, number>> {
  const book = useBook();
  const rows = useWorklist();
  const tally = tallyOf(book);
  return {
    today: rows.length,
    customers: tally.customers,
    agreements: tally.plans,
    handoffs: tally.withAgency,
  };
}
