import { useMemo, useRef } from 'react';
import type { AccountId } from '../../../domain/accounts/ids';
import { useToday } from '../../clock';
import { useCommand } from '../../commands/handlers';
import { DataGrid } from '../../components/grid/DataGrid';
import { drawnRows } from '../../components/grid/lines';
import { lastAnswer } from '../../components/lastAnswer';
import { SplitPane } from '../../components/SplitPane';
import { Screen } from '../../frame/Header';
import { useMessages } from '../../messages/useMessages';
import { setCursor, useDesk, useSelection } from '../../stores/desk';
import { goTo } from '../../stores/route';
import { toast } from '../../stores/toasts';
import { setPaneWidth, useLayout, useView } from '../../stores/view';
import { useSetup } from '../../stores/views';
import { BulkBar } from '../debtors/BulkBar';
import { DebtorPane } from '../debtors/DebtorPane';
import { DebtorForms } from '../debtors/forms/DebtorForms';
import { useCustomerCommands } from '../debtors/useCustomerCommands';
import { useColleagues } from './colleagues';
import { DayLine } from './DayLine';
import { NothingToday } from './NothingToday';
import { Ranking } from './Ranking';
import { INITIAL_LAYOUT, INITIAL_SETUP } from './setup';
import './Today.css';
import { TodayTools } from './TodayTools';
import { todayColumns } from './todayColumns';
import { useNextRow } from './useNextRow';
import { useTodayRows } from './useTodayRows';
import type { TodayRow } from './useWorklist';
import { LIST } from './ViewMenu';

const keyOf = (row: TodayRow): string => row.key;
const NOBODY: ReadonlySet<AccountId> = new Set();
const keptColumns = lastAnswer(todayColumns);
const keptDrawn = lastAnswer(drawnRows<TodayRow>);

/** The list of the day, each row saying why; the customer at the cursor stands beside it. */
export function Today() {
  const m = useMessages();
  const today = useToday();
  const [layout, setLayout] = useLayout(LIST, INITIAL_LAYOUT);
  const [setup, setSetup] = useSetup(LIST, INITIAL_SETUP);
  const field = useRef<HTMLInputElement>(null);
  const cursor = useDesk((state) => state.cursors[LIST] ?? null);
  const width = useView((state) => state.paneWidth);
  const { before, rows, waiting, group, desk, filtered } = useTodayRows(setup);
  const columns = keptColumns(m, today, desk);
  const drawn = keptDrawn(rows, columns, layout.sort, group);
  const current = rows.find((row) => keyOf(row) === cursor) ?? drawn[0];
  const next = useNextRow(drawn, keyOf, (key) => setCursor(LIST, key));
  const clear = () => setSetup({ filter: {} });
  useCommand('list.filter', () => field.current?.focus());
  useCommand('list.clearFilter', filtered ? clear : null);
  const [selected, setSelected] = useSelection(LIST);
  const chosen = useMemo(() => chosenAccounts(rows, selected), [rows, selected]);
  useCustomerCommands(current?.account ?? null, chosen);
  const heading = cursor?.startsWith('heading/') === true;

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
        <DataGrid
          label={m.today.list}
          rows={rows}
          columns={columns}
          keyOf={keyOf}
          {...(group === undefined ? {} : { group })}
          layout={layout}
          initialLayout={INITIAL_LAYOUT}
          onLayout={setLayout}
          current={heading || current === undefined ? cursor : keyOf(current)}
          onCurrent={(key) => setCursor(LIST, key)}
          selected={selected}
          onSelect={setSelected}
          onOpen={(row) => goTo('customers', row.account.id)}
          onCopied={(n) => toast(m.common.copied(n))}
          takesFocus
          summary={
            <>
              <span className="num">{m.today.summary(rows.length, waiting)}</span>
              <Ranking rows={rows} />
            </>
          }
          empty={<NothingToday filtered={filtered} onClear={clear} />}
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
            right={
              current === undefined ? null : (
                <DebtorPane key={current.account.id} account={current.account} />
              )
            }
          />
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
  if (selected.size === 0) return NOBODY;
  return new Set(rows.filter((row) => selected.has(keyOf(row))).map((row) => row.account.id));
}
