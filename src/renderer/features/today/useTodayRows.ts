import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useToday } from '../../clock';
import type { GroupOf } from '../../components/grid/types';
import { useAfterPicture } from '../../components/useAfterPicture';
import { whenIdle } from '../../components/whenIdle';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import type { ListSetup } from '../../stores/views';
import { groupOf } from './grouping';
import {
  arranged,
  beforeKind,
  filterOf,
  groupingOf,
  groupKey,
  ofKind,
  type TodayDesk,
  textSteps,
} from './setup';
import { isResting, statedRates, type TodayRow, useWorklist } from './useWorklist';

export interface TodayRows {
  /** Rows that pass every filter but the kind of work, those that rest included. */
  readonly before: readonly TodayRow[];
  /** What the list shows, in its order. */
  readonly rows: readonly TodayRow[];
  /** All that wait today, whatever the filter. */
  readonly waiting: number;
  readonly group: GroupOf<TodayRow> | undefined;
  readonly desk: TodayDesk;
  /** True when something was filtered for these rows. */
  readonly filtered: boolean;
  /** True until the rows are those of the latest filter. */
  readonly busy: boolean;
}

/**
 * Today's list as the user wants it: filtered, grouped, in order. A letter typed into the filter is
 * painted before its rows are looked for.
 */
export function useTodayRows(
  setup: ListSetup,
  onSetup: (change: Partial<ListSetup>) => void,
): TodayRows {
  const m = useMessages();
  const today = useToday();
  const rates = statedRates(useBook());
  // A long list is drawn anew between answers to keys, not before them.
  const all = useDeferredValue(useWorklist());
  const desk = useMemo(() => ({ today, rates }), [today, rates]);
  const { folded } = setup;
  const stored = useAfterPicture(setup.filter);
  const grouping = groupingOf(setup);
  const filter = useMemo(() => filterOf({ filter: stored }), [stored]);
  const before = useMemo(() => beforeKind(all, filter, desk), [all, filter, desk]);
  const rows = useMemo(
    () => arranged(ofKind(before, filter.kind), grouping, desk),
    [before, filter.kind, grouping, desk],
  );
  useEffect(() => whenIdle(textSteps(all)), [all]);
  const waiting = useMemo(() => all.filter((row) => !isResting(row)).length, [all]);
  const keyOf = useMemo(() => (row: TodayRow) => groupKey(row, grouping, desk), [grouping, desk]);
  const change = useRef(onSetup);
  useEffect(() => {
    change.current = onSetup;
  });
  const group = useMemo(() => {
    const onFolded = (next: readonly string[]) => change.current({ folded: next });
    return groupOf({ m, grouping, keyOf, folded, onFolded });
  }, [m, grouping, keyOf, folded]);
  return {
    before,
    rows,
    waiting,
    group,
    desk,
    filtered: Object.keys(stored).length > 0,
    busy: stored !== setup.filter,
  };
}
