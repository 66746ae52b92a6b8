import { type Money, totalsByCurrency } from '../../../../domain/money/money';
import { Button } from '../../../components/Button';
import { DataGrid } from '../../../components/grid/DataGrid';
import type { Column, GridLayout } from '../../../components/grid/types';
import { MoneyList } from '../../../components/Money';
import { EmptyState } from '../../../components/states/EmptyState';
import { lastAnswer } from '../../../components/timing/lastAnswer';
import { FirstStep } from '../../../frame/FirstStep';
import { useCursor } from '../../../frame/useRowAtCursor';
import { useMessages } from '../../../messages/useMessages';
import { setCursor } from '../../../stores/desk';
import type { Narrowing } from '../../../stores/narrow';
import { goTo } from '../../../stores/route';
import { toast } from '../../../stores/toasts';
import type { CustomerRow } from './customerRow';

export const LIST = 'customers';
/** Keys of rows are ids of accounts. */
export const keyOf = (row: CustomerRow): string => row.key;

const keptTotals = lastAnswer((rows: readonly CustomerRow[]) => totalsByCurrency(overdueOf(rows)));

interface CustomerListProps {
  readonly rows: readonly CustomerRow[];
  readonly columns: readonly Column<CustomerRow>[];
  /** How many customers there are without the filter. */
  readonly all: number;
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (keys: ReadonlySet<string>) => void;
  /** True until the rows are those of the latest filter. */
  readonly busy: boolean;
  readonly filtered: boolean;
  /** The figure the customers are behind, if they are. */
  readonly narrowing: Narrowing | null;
  readonly onClear: () => void;
}

/** The grid of all customers; it alone is drawn when the cursor moves. */
export function CustomerList(props: CustomerListProps) {
  const { rows, columns, all, layout, selected, busy, filtered, narrowing, onClear } = props;
  const m = useMessages();
  return (
    <DataGrid
      label={m.debtors.list}
      rows={rows}
      columns={columns}
      keyOf={keyOf}
      layout={layout}
      onLayout={props.onLayout}
      current={useCursor(LIST)}
      onCurrent={(key) => setCursor(LIST, key)}
      selected={selected}
      onSelect={props.onSelect}
      onOpen={(row) => goTo('customers', row.account.id)}
      onCopied={(n) => toast(m.common.copied(n))}
      takesFocus
      busy={busy}
      summary={<Summary {...{ rows, all, narrowing }} />}
      empty={<NoCustomers filtered={filtered} onClear={onClear} />}
    />
  );
}

/** How many are shown, and what they owe: the totals follow the filter. */
function Summary({ rows, all, narrowing }: Pick<CustomerListProps, 'rows' | 'all' | 'narrowing'>) {
  const m = useMessages();
  const totals = keptTotals(rows);
  return (
    <>
      <span className="num">{m.debtors.summary(rows.length, all)}</span>
      {narrowing !== null && narrowing.what !== '' && (
        <span>
          {m.debtors.columns.part(narrowing.what)}{' '}
          <MoneyList amounts={totalsByCurrency(partsOf(rows, narrowing))} />
        </span>
      )}
      {totals.length > 0 && (
        <span>
          {m.debtors.summaryOverdue} <MoneyList amounts={totals} />
        </span>
      )}
    </>
  );
}

function* overdueOf(rows: readonly CustomerRow[]): Generator<Money> {
  for (const { overdue } of rows) yield* overdue;
}

function* partsOf(rows: readonly CustomerRow[], { accounts }: Narrowing): Generator<Money> {
  for (const { key } of rows) yield* accounts.get(key) ?? [];
}

function NoCustomers({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const m = useMessages();
  if (filtered) {
    const clear = <Button onClick={onClear}>{m.common.clearFilter}</Button>;
    return <EmptyState kind="filtered" title={m.debtors.filteredTitle} action={clear} />;
  }
  return (
    <EmptyState kind="nothingYet" title={m.debtors.nothingYetTitle} action={<FirstStep />}>
      {m.debtors.nothingYet}
    </EmptyState>
  );
}
