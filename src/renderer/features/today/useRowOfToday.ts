import { HEADING } from '../../components/grid/lines';
import type { GroupOf } from '../../components/grid/types';
import { useCursor, useRowAtCursor } from '../../frame/useRowAtCursor';
import { LIST } from './setup';
import { keyOf } from './todayKey';
import type { TodayRow } from './useWorklist';

/** What the cursor of today's list is looked for in. */
export interface TodayCursor {
  readonly rows: readonly TodayRow[];
  /** The same in the order in which they are drawn, those of folded groups too. */
  readonly drawn: readonly TodayRow[];
  readonly group: GroupOf<TodayRow> | undefined;
}

/** The row the cursor is about: the one it stands on, or the first under the heading it stands on. */
export function useRowOfToday({ rows, drawn, group }: TodayCursor): TodayRow | undefined {
  const at = useRowAtCursor(LIST, rows, keyOf, drawn);
  const cursor = useCursor(LIST);
  if (cursor?.startsWith(HEADING) !== true) return at;
  const key = cursor.slice(HEADING.length);
  return drawn.find((row) => group?.keyOf(row) === key) ?? at;
}
