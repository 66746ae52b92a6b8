import { useDeferredValue, useEffect, useMemo } from 'react';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { CodesSettings } from '../../../domain/settings/sections/codes';
import type { StatedRates } from '../../../domain/worklist/rates';
import type { WorkGroup } from '../../../domain/worklist/types';
import { useToday } from '../../clock';
import type { GroupOf } from '../../components/grid/types';
import { lastAnswer } from '../../components/timing/lastAnswer';
import { useAfterPicture } from '../../components/timing/useAfterPicture';
import { whenIdle } from '../../components/timing/whenIdle';
import { useBook } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { useMessages } from '../../messages/useMessages';
import { changeSetup, type ListSetup } from '../../stores/views';
import { groupOf } from './grouping';
import {
  arranged,
  beforeKind,
  filterOf,
  type Grouping,
  groupingOf,
  groupKey,
  INITIAL_SETUP,
  LIST,
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
  /** The filter they passed: the same object while it stays the same. */
  readonly filter: ListSetup['filter'];
  /** True until the rows are those of the latest filter. */
  readonly busy: boolean;
}

const keptDesk = lastAnswer(
  (today: PlainDate, rates: StatedRates | null, codes: CodesSettings): TodayDesk => ({
    ...{ today, rates, codes },
  }),
);
const keptFilter = lastAnswer((filter: ListSetup['filter']) => filterOf({ filter }));
const keptBefore = lastAnswer(beforeKind);
const keptRows = lastAnswer(
  (
    before: readonly TodayRow[],
    kind: WorkGroup | null,
    grouping: Grouping,
    desk: TodayDesk,
    all: readonly TodayRow[],
  ) => arranged(ofKind(before, kind), grouping, desk, all),
);
const waitingIn = lastAnswer(
  (rows: readonly TodayRow[]) => rows.filter((row) => !isResting(row)).length,
);
const keptGroup = lastAnswer(
  (m: Messages, grouping: Grouping, desk: TodayDesk, folded: readonly string[]) =>
    groupOf({
      ...{ m, grouping, folded },
      keyOf: (row) => groupKey(row, grouping, desk),
      onFolded: (next) => changeSetup(LIST, INITIAL_SETUP, { folded: next }),
    }),
);

/**
 * Today's list as the user wants it: filtered, grouped, in order. The same while nothing changes. A
 * letter typed into the filter is painted before its rows are looked for.
 */
export function useTodayRows(setup: ListSetup): TodayRows {
  const m = useMessages();
  const today = useToday();
  const book = useBook();
  const { codes } = book.settings;
  // A long list is drawn anew between answers to keys, not before them.
  const all = useDeferredValue(useWorklist());
  useEffect(() => whenIdle(textSteps(all, codes)), [all, codes]);
  const desk = keptDesk(today, statedRates(book), codes);
  const grouping = groupingOf(setup);
  const stored = useAfterPicture(setup.filter);
  const filter = useMemo(() => keptFilter(stored), [stored]);
  // Kept here as well: a letter may come while the rows of the one before are looked for.
  const before = useMemo(() => keptBefore(all, filter, desk), [all, filter, desk]);
  const rows = useMemo(
    () => keptRows(before, filter.kind, grouping, desk, all),
    [before, filter.kind, grouping, desk, all],
  );
  return {
    before,
    rows,
    waiting: waitingIn(all),
    group: keptGroup(m, grouping, desk, setup.folded),
    desk,
    filtered: Object.keys(stored).length > 0,
    filter: stored,
    busy: stored !== setup.filter,
  };
}
