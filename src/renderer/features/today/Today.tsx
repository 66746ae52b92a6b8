import { useCallback, useMemo, useRef } from 'react';
import type { AccountId } from '../../../domain/accounts/ids';
import { useToday } from '../../clock';
import { useCommand } from '../../commands/handlers';
import { drawnRows } from '../../components/grid/lines';
import { SplitPane } from '../../components/layout/SplitPane';
import { lastAnswer } from '../../components/timing/lastAnswer';
import { Screen } from '../../frame/Header';
import { useKeptPlace } from '../../frame/useKeptPlace';
import { useMessages } from '../../messages/useMessages';
import { useSelection } from '../../stores/desk';
import { setPaneWidth, useLayout, useView } from '../../stores/view';
import { useSetup } from '../../stores/views';
import { BulkBar } from '../debtors/list/BulkBar';
import { AtCursor, BesideCursor } from './AtCursor';
import { useColleagues } from './colleagues';
import { DayLine } from './DayLine';
import { filterOf, groupingOf, INITIAL_LAYOUT, INITIAL_SETUP } from './setup';
import './Today.css';
import { LIST } from './setup';
import { TodayList } from './TodayList';
import { TodayPrint } from './TodayPrint';
import { TodayTools } from './TodayTools';
import { todayColumns } from './todayColumns';
import { keyOf } from './todayKey';
import { useTodayRows } from './useTodayRows';
import type { TodayRow } from './useWorklist';

const NOBODY: ReadonlySet<AccountId> = new Set();
const keptColumns = lastAnswer(todayColumns);
const keptDrawn = lastAnswer(drawnRows<TodayRow>);

/**
 * The list of the day, each row saying why; the customer at the cursor stands beside it. Where the
 * cursor is, only the parts know that follow it: a move draws them and nothing else.
 */
export function Today() {
  const m = useMessages();
  const today = useToday();
  const [layout, setLayout] = useLayout(LIST, INITIAL_LAYOUT);
  const [setup, setSetup] = useSetup(LIST, INITIAL_SETUP);
  const field = useRef<HTMLInputElement>(null);
  const width = useView((state) => state.paneWidth);
  const shown = useTodayRows(setup);
  const { before, rows, group, desk } = shown;
  const columns = keptColumns(m, today, desk);
  const drawn = useMemo(
    () => keptDrawn(rows, columns, layout.sort, group),
    [rows, columns, layout.sort, group],
  );
  useKeptPlace(LIST, drawn, keyOf, shown.filter);
  const clear = useCallback(() => setSetup({ filter: {} }), [setSetup]);
  useCommand('list.filter', () => field.current?.focus());
  useCommand('list.clearFilter', Object.keys(setup.filter).length > 0 ? clear : null);
  const [selected, setSelected] = useSelection(LIST);
  const chosen = useMemo(() => chosenAccounts(rows, selected), [rows, selected]);
  const list = (
    <div className="today" data-pane="">
      <TodayTools
        rows={before}
        setup={setup}
        onSetup={setSetup}
        colleagues={useColleagues()}
        onClear={clear}
        field={field}
      />
      <BulkBar selected={chosen} onClear={() => setSelected(new Set())} />
      <div className="today__list">
        <TodayList
          {...{ shown, drawn, columns, layout, selected }}
          onLayout={setLayout}
          onSelect={setSelected}
          onClear={clear}
        />
      </div>
    </div>
  );
  return (
    <Screen
      title={m.shell.places.today}
      note={<DayLine />}
      body={
        <>
          <SplitPane
            width={width}
            onWidth={setPaneWidth}
            left={list}
            right={rows.length === 0 ? null : <BesideCursor {...{ rows, drawn, group }} />}
          />
          <AtCursor {...{ rows, drawn, group, chosen }} />
          <TodayPrint
            list={{
              ...{ rows: drawn, waiting: shown.waiting, selected, columns, desk },
              grouping: groupingOf(setup),
              filter: filterOf(setup),
            }}
          />
        </>
      }
    />
  );
}

/** Customers of the selected rows; a row that is not shown does not count. */
function chosenAccounts(
  rows: readonly TodayRow[],
  selected: ReadonlySet<string>,
): ReadonlySet<AccountId> {
  if (selected.size === 0) return NOBODY;
  return new Set(rows.filter((row) => selected.has(keyOf(row))).map((row) => row.account.id));
}
