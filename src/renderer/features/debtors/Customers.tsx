import { useMemo, useRef } from 'react';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { totalsByCurrency } from '../../../domain/money/money';
import { useToday } from '../../clock';
import { useCommand } from '../../commands/handlers';
import { plainLetters } from '../../commands/words';
import { Button } from '../../components/Button';
import { Chips } from '../../components/Chips';
import { EmptyState } from '../../components/EmptyState';
import { DataGrid } from '../../components/grid/DataGrid';
import { drawnRows } from '../../components/grid/lines';
import { lastAnswer } from '../../components/lastAnswer';
import { MoneyList } from '../../components/Money';
import { Screen } from '../../frame/Header';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { grouped } from '../../messages/plural';
import { useMessages } from '../../messages/useMessages';
import { setCursor, useDesk, useSelection } from '../../stores/desk';
import { clearNarrowing, type Narrowing, useNarrowing } from '../../stores/narrow';
import { goTo } from '../../stores/route';
import { toast } from '../../stores/toasts';
import { useFilter, useLayout } from '../../stores/view';
import { BulkBar } from './BulkBar';
import './Customers.css';
import { customerColumns } from './customerColumns';
import { type CustomerRow, compareText, customerRow } from './customerRow';
import { FilterField } from './FilterField';
import { DebtorForms } from './forms/DebtorForms';
import { useCustomerCommands } from './useCustomerCommands';

const LIST = 'customers';
const keyOf = (row: CustomerRow): string => row.account.id;

const keptAll = lastAnswer(
  (accounts: Book['accounts'], m: Messages, today: PlainDate, narrowing: Narrowing | null) =>
    [...accounts.values()]
      .filter((account) => !account.hidden && narrowing?.accounts.has(account.id) !== false)
      .map((account) => customerRow(m, account, today))
      .sort((a, b) => compareText(a.account.name, b.account.name)),
);
const keptOverdue = lastAnswer((rows: readonly CustomerRow[]) =>
  rows.filter((row) => row.overdue.length > 0),
);
const keptMatching = lastAnswer(matching);
const keptColumns = lastAnswer(customerColumns);
const keptDrawn = lastAnswer(drawnRows<CustomerRow>);
const keptTotals = lastAnswer((rows: readonly CustomerRow[]) =>
  totalsByCurrency(rows.flatMap((row) => row.overdue)),
);

/** Everybody: search as you type, sort, open. */
export function Customers() {
  const m = useMessages();
  const today = useToday();
  const { accounts } = useBook();
  const [layout, setLayout] = useLayout(LIST);
  const [filter, setFilter] = useFilter(LIST);
  const narrowing = useNarrowing((state) => state.narrowing);
  const field = useRef<HTMLInputElement>(null);
  const cursor = useDesk((state) => state.cursors[LIST] ?? null);
  const all = keptAll(accounts, m, today, narrowing);
  const overdue = keptOverdue(all);
  const rows = keptMatching(filter.chip === 'overdue' ? overdue : all, filter.text);
  const columns = keptColumns(m, today);
  const clear = () => {
    setFilter({ chip: 'all', text: '' });
    clearNarrowing();
  };
  const filtered = filter.text !== '' || filter.chip !== 'all' || narrowing !== null;
  const drawn = keptDrawn(rows, columns, layout.sort);
  const current = rows.find((row) => keyOf(row) === cursor) ?? drawn[0];
  useCommand('list.filter', () => field.current?.focus());
  useCommand('list.clearFilter', filtered ? clear : null);
  const [selected, setSelected] = useSelection(LIST);
  const chosen = useMemo(
    () => new Set(rows.filter((row) => selected.has(keyOf(row))).map((row) => row.account.id)),
    [rows, selected],
  );
  useCustomerCommands(current?.account ?? null, chosen);

  return (
    <Screen
      title={m.debtors.list}
      note={grouped(all.length)}
      body={
        <div className="customers" data-pane="">
          <div className="customers__tools">
            <FilterField
              ref={field}
              label={m.debtors.search}
              placeholder={m.debtors.searchPlaceholder}
              value={filter.text}
              onChange={(text) => setFilter({ text })}
            />
            <Chips
              label={m.debtors.chips}
              chosen={filter.chip}
              onChoose={(chip) => setFilter({ chip })}
              chips={[
                { key: 'all', label: m.debtors.all, count: all.length },
                { key: 'overdue', label: m.debtors.overdueOnly, count: overdue.length },
              ]}
            />
          </div>
          {narrowing !== null && (
            <div className="customers__narrowing">
              <span>{m.debtors.narrowed(narrowing.title, narrowing.accounts.size)}</span>
              <Button look="quiet" onClick={clearNarrowing}>
                {m.debtors.showAll}
              </Button>
            </div>
          )}
          <BulkBar selected={chosen} onClear={() => setSelected(new Set())} />
          <div className="customers__list">
            <DataGrid
              label={m.debtors.list}
              rows={rows}
              columns={columns}
              keyOf={keyOf}
              layout={layout}
              onLayout={setLayout}
              current={cursor}
              onCurrent={(key) => setCursor(LIST, key)}
              selected={selected}
              onSelect={setSelected}
              onOpen={(row) => goTo('customers', row.account.id)}
              onCopied={(n) => toast(m.common.copied(n))}
              takesFocus
              summary={<Summary rows={rows} all={all.length} />}
              empty={<NoCustomers filtered={filtered} onClear={clear} />}
            />
          </div>
          {current !== undefined && <DebtorForms account={current.account} />}
        </div>
      }
    />
  );
}

/** How many are shown, and what they owe: the totals follow the filter. */
function Summary({ rows, all }: { readonly rows: readonly CustomerRow[]; readonly all: number }) {
  const m = useMessages();
  const totals = keptTotals(rows);
  const shown = rows.length === all ? grouped(all) : m.common.of(rows.length, all);
  return (
    <>
      <span className="num">{m.debtors.summary(shown)}</span>
      {totals.length > 0 && (
        <span>
          {m.debtors.summaryOverdue} <MoneyList amounts={totals} />
        </span>
      )}
    </>
  );
}

function NoCustomers({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const m = useMessages();
  if (filtered) {
    const clear = <Button onClick={onClear}>{m.common.clearFilter}</Button>;
    return <EmptyState kind="filtered" title={m.debtors.filteredTitle} action={clear} />;
  }
  const go = (
    <Button look="primary" onClick={() => goTo('import')}>
      {m.today.import}
    </Button>
  );
  return (
    <EmptyState kind="nothingYet" title={m.debtors.nothingYetTitle} action={go}>
      {m.debtors.nothingYet}
    </EmptyState>
  );
}

/** Rows in which every typed word occurs. */
function matching(rows: readonly CustomerRow[], text: string): readonly CustomerRow[] {
  const words = plainLetters(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => words.every((word) => row.words.includes(word)));
}
