import { isResting, useWorklist } from '../features/today/useWorklist';
import { useBook } from '../ledger/hooks';
import type { Place } from '../stores/route';
import { tallyOf } from './tally';

/** How much waits in each place; a place without a number shows none. */
export function usePlaceCounts(): Partial<Record<Place, number>> {
  const book = useBook();
  const rows = useWorklist();
  const tally = tallyOf(book);
  return {
    today: rows.filter((row) => !isResting(row)).length,
    customers: tally.customers,
    letters: rows.filter((row) => row.group === 'letter').length,
    agreements: tally.plans,
    handoffs: tally.withAgency,
  };
}
