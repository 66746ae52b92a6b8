import { useLayoutEffect, useRef } from 'react';
import { finderOf } from '../components/grid/finder';
import { setCursor, useDesk } from '../stores/desk';

/**
 * Keeps the place in a list that is worked off: when the row at the cursor leaves it, the cursor goes
 * to the row that came after it, not back to the top. `asked` is what the list was filtered by: rows
 * that another filter takes away leave no place to keep.
 */
export function useKeptPlace<Row>(
  list: string,
  drawn: readonly Row[],
  keyOf: (row: Row) => string,
  asked: unknown,
): void {
  const before = useRef({ drawn, asked });
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { drawn, asked };
    const cursor = useDesk.getState().cursors[list];
    if (was.drawn === drawn || was.asked !== asked || cursor === undefined) return;
    const place = placeAfter(was.drawn, drawn, keyOf, cursor);
    if (place !== null) setCursor(list, place);
  }, [list, drawn, keyOf, asked]);
}

/**
 * The key of the row that now stands where `cursor` stood: the next one of those before that is still
 * there, else the one above. Null while the row itself is there, or was not there before.
 */
export function placeAfter<Row>(
  before: readonly Row[],
  now: readonly Row[],
  keyOf: (row: Row) => string,
  cursor: string,
): string | null {
  const find = finderOf(now, keyOf);
  if (find(cursor) >= 0) return null;
  const at = before.findIndex((row) => keyOf(row) === cursor);
  if (at < 0) return null;
  const isHere = (row: Row) => find(keyOf(row)) >= 0;
  const place = before.slice(at + 1).find(isHere) ?? before.slice(0, at).findLast(isHere);
  return place === undefined ? null : keyOf(place);
}
