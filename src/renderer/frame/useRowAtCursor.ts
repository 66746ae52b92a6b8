import { finderOf } from '../components/grid/finder';
import { useDesk } from '../stores/desk';

/**
 * The row the cursor of a list stands on, else the first drawn one. Whoever asks is drawn anew at
 * each move of the cursor: ask in small components.
 */
export function useRowAtCursor<Row>(
  list: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  drawn: readonly Row[],
): Row | undefined {
  const cursor = useCursor(list);
  const at = cursor === null ? -1 : finderOf(rows, keyOf)(cursor);
  return rows[at] ?? drawn[0];
}

/** Where the cursor of a list was set; null before the first time. The row may have left the list. */
export function useCursor(list: string): string | null {
  return useDesk((state) => state.cursors[list] ?? null);
}
