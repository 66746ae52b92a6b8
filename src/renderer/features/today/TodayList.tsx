import { useMemo } from 'react';
import { DataGrid } from '../../components/grid/DataGrid';
import { HEADING } from '../../components/grid/lines';
import type { Column, GridLayout } from '../../components/grid/types';
import { MoneyList } from '../../components/Money';
import { useCursor, useRowAtCursor } from '../../frame/useRowAtCursor';
import { useMessages } from '../../messages/useMessages';
import { setCursor } from '../../stores/desk';
import { goTo } from '../../stores/route';
import { toast } from '../../stores/toasts';
import { totalsOf } from './groups';
import { NothingToday } from './NothingToday';
import { Ranking } from './Ranking';
import { INITIAL_LAYOUT, LIST } from './setup';
import { keyOf } from './todayKey';
import type { TodayRows } from './useTodayRows';
import type { TodayRow } from './useWorklist';

interface TodayListProps {
  readonly shown: TodayRows;
  readonly drawn: readonly TodayRow[];
  readonly columns: readonly Column<TodayRow>[];
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (keys: ReadonlySet<string>) => void;
  /** Takes every filter away. */
  readonly onClear: () => void;
}

/** The grid of today's list. */
export function TodayList(props: TodayListProps) {
  const { shown, drawn, columns, layout, selected } = props;
  const { rows, waiting, group, filtered, busy } = shown;
  const m = useMessages();
  const cursor = useCursor(LIST);
  const current = useRowAtCursor(LIST, rows, keyOf, drawn);
  const heading = cursor?.startsWith(HEADING) === true;
  return (
    <DataGrid
      label={m.today.list}
      rows={rows}
      columns={columns}
      keyOf={keyOf}
      {...(group === undefined ? {} : { group })}
      layout={layout}
      initialLayout={INITIAL_LAYOUT}
      onLayout={props.onLayout}
      current={heading || current === undefined ? cursor : keyOf(current)}
      onCurrent={setTodayCursor}
      selected={selected}
      onSelect={props.onSelect}
      onOpen={(row) => goTo('customers', row.account.id)}
      onCopied={(n) => toast(m.common.copied(n))}
      takesFocus
      busy={busy}
      summary={
        <>
          <span className="num">{m.today.summary(rows.length, waiting)}</span>
          <Totals rows={rows} selected={selected} />
          <Ranking rows={rows} />
        </>
      }
      empty={<NothingToday filtered={filtered} onClear={props.onClear} />}
    />
  );
}

/** What is overdue in all: of those that are selected, else of those that are shown. */
function Totals({ rows, selected }: Pick<TodayRows, 'rows'> & Pick<TodayListProps, 'selected'>) {
  const say = useMessages().today;
  const chosen = useMemo(
    () => (selected.size === 0 ? rows : rows.filter((row) => selected.has(keyOf(row)))),
    [rows, selected],
  );
  const totals = totalsOf(chosen);
  if (totals.length === 0) return null;
  return (
    <span className="num">
      {chosen === rows ? say.overdueShown : say.overdueSelected} <MoneyList amounts={totals} />
    </span>
  );
}

function setTodayCursor(key: string): void {
  setCursor(LIST, key);
}
