import { useMemo } from 'react';
import type { AccountId } from '../../../domain/accounts/ids';
import { totalsByCurrency } from '../../../domain/money/money';
import type { WorkGroup } from '../../../domain/worklist/types';

import { useToday } from '../../clock';
import { useCommand } from '../../commands/handlers';
import { Chips } from '../../components/Chips';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GroupOf } from '../../components/grid/types';
import { MoneyList } from '../../components/Money';
import { SplitPane } from '../../components/SplitPane';
import { longDate } from '../../components/text';
import { Screen } from '../../frame/Header';
import type { Messages } from '../../messages/en';
import { useMessages } from '../../messages/useMessages';
import { setCursor, useDesk, useSelection } from '../../stores/desk';
import { goTo } from '../../stores/route';
import { toast } from '../../stores/toasts';
import { setPaneWidth, useFilter, useLayout, useView } from '../../stores/view';
import { DebtorPane } from '../debtors/DebtorPane';
import { DebtorForms } from '../debtors/forms/DebtorForms';
import { useCustomerCommands } from '../debtors/useCustomerCommands';
import { FreshnessLine } from '../freshness/FreshnessLine';
import { NothingToday } from './NothingToday';
import './Today.css';
import { todayColumns } from './todayColumns';
import { useNextRow } from './useNextRow';
import { isResting, type TodayRow, useWorklist } from './useWorklist';

const LIST = 'today';
const ALL = 'all';
const keyOf = (row: TodayRow): string => `${row.group}:${row.account.id}`;

/** The list of the day, each row saying why; the customer at the cursor stands beside it. */
export function Today() {
  const m = useMessages();
  const today = useToday();
  const all = useWorklist();
  const [layout, setLayout] = useLayout(LIST);
  const [filter, setFilter] = useFilter(LIST);
  const cursor = useDesk((state) => state.cursors[LIST] ?? null);
  const width = useView((state) => state.paneWidth);
  const groups = useMemo(() => countsByGroup(all), [all]);
  const chip = [...groups.keys()].find((key) => key === filter.chip) ?? ALL;
  const waiting = useMemo(() => all.filter((row) => !isResting(row)), [all]);
  const rows = useMemo(
    () => (chip === ALL ? waiting : all.filter((row) => row.group === chip)),
    [all, waiting, chip],
  );
  const columns = useMemo(() => todayColumns(m, today), [m, today]);
  const group = useMemo(() => groupOf(m), [m]);
  const current = rows.find((row) => keyOf(row) === cursor) ?? rows[0];
  const next = useNextRow(rows, keyOf, (key) => setCursor(LIST, key));
  const clear = () => setFilter({ chip: ALL });
  useCommand('list.clearFilter', chip === ALL ? null : clear);
  const [selected, setSelected] = useSelection(LIST);
  const chosen = useMemo(() => chosenAccounts(rows, selected), [rows, selected]);
  useCustomerCommands(current?.account ?? null, chosen);

  const list = (
    <div className="today" data-pane="">
      <div className="today__chips">
        <Chips
          label={m.today.chips}
          chosen={chip}
          onChoose={(key) => setFilter({ chip: key })}
          chips={[
            { key: ALL, label: m.today.all, count: waiting.length },
            ...[...groups].map(([key, count]) => ({ key, label: m.today.groups[key], count })),
          ]}
        />
      </div>
      <div className="today__list">
        <DataGrid
          label={m.today.list}
          rows={rows}
          columns={columns}
          keyOf={keyOf}
          group={group}
          layout={layout}
          onLayout={setLayout}
          current={current === undefined ? null : keyOf(current)}
          onCurrent={(key) => setCursor(LIST, key)}
          selected={selected}
          onSelect={setSelected}
          onOpen={(row) => goTo('customers', row.account.id)}
          onCopied={(n) => toast(m.common.copied(n))}
          takesFocus
          summary={m.today.summary(rows.length, waiting.length)}
          empty={<NothingToday filtered={chip !== ALL} onClear={clear} />}
        />
      </div>
    </div>
  );
  return (
    <Screen
      title={m.shell.places.today}
      note={
        <>
          {m.today.note(longDate(m, today), waiting.length)} · <FreshnessLine short />
        </>
      }
      body={
        <>
          {current === undefined ? (
            list
          ) : (
            <SplitPane
              width={width}
              onWidth={setPaneWidth}
              left={list}
              right={<DebtorPane key={current.account.id} account={current.account} />}
            />
          )}
          {current !== undefined && (
            <DebtorForms account={current.account} onSaved={() => next(keyOf(current))} />
          )}
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
  return new Set(rows.filter((row) => selected.has(keyOf(row))).map((row) => row.account.id));
}

function countsByGroup(rows: readonly TodayRow[]): ReadonlyMap<WorkGroup, number> {
  const counts = new Map<WorkGroup, number>();
  for (const row of rows) counts.set(row.group, (counts.get(row.group) ?? 0) + 1);
  return counts;
}

/** Group headings: name, number, and a total per currency. */
function groupOf(m: Messages): GroupOf<TodayRow> {
  return {
    keyOf: (row) => row.group,
    title: (key, rows) => {
      const totals = totalsByCurrency(rows.flatMap((row) => row.overdue));
      const name = rows[0] === undefined ? key : m.today.groups[rows[0].group];
      return (
        <>
          {m.today.groupTitle(name, rows.length)}
          {totals.length > 0 && (
            <>
              {' · '}
              <MoneyList amounts={totals} />
            </>
          )}
        </>
      );
    },
  };
}
