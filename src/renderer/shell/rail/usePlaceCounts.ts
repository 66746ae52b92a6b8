import { useDeferredValue, useMemo } from 'react';
import { isResting, type TodayRow, useWorklist } from '../../features/today/useWorklist';
import { useBook } from '../../ledger/hooks';
import type { Place } from '../../stores/route';
import { tallyOf } from './tally';

/** How much waits in each place; a place without a number shows none. */
export function usePlaceCounts(): Partial<Record<Place, number>> {
  const book = useBook();
  const rows = useDeferredValue(useWorklist());
  const tally = tallyOf(book);
  const { waiting, letters } = useMemo(() => countsOf(rows), [rows]);
  return {
    today: waiting,
    customers: tally.customers,
    letters,
    agreements: tally.plans,
    handoffs: tally.withAgency,
  };
}

function countsOf(rows: readonly TodayRow[]): { waiting: number; letters: number } {
  let waiting = 0;
  let letters = 0;
  for (const row of rows) {
    if (!isResting(row)) waiting += 1;
    if (row.group === 'letter') letters += 1;
  }
  return { waiting, letters };
}
