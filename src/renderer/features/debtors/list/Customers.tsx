import { useMemo, useRef } from 'react';
import type { AccountId } from '../../../../domain/accounts/ids';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { useToday } from '../../../clock';
import { useCommand } from '../../../commands/handlers';
import { searchLetters } from '../../../commands/words';
import { Button } from '../../../components/Button';
import { Chips } from '../../../components/Chips';
import { drawnRows } from '../../../components/grid/lines';
import { lastAnswer } from '../../../components/timing/lastAnswer';
import { useAfterPicture } from '../../../components/timing/useAfterPicture';
import { Screen } from '../../../frame/Header';
import type { Book } from '../../../ledger/api';
import { useBook } from '../../../ledger/hooks';
import type { Messages } from '../../../messages/en';
import { grouped } from '../../../messages/plural';
import { useMessages } from '../../../messages/useMessages';
import { useSelection } from '../../../stores/desk';
import { clearNarrowing, type Narrowing, useNarrowing } from '../../../stores/narrow';
import { type ListFilter, useFilter, useLayout } from '../../../stores/view';
import { BulkBar } from './BulkBar';
import { CustomerAtCursor } from './CustomerAtCursor';
import { CustomerList, LIST } from './CustomerList';
import './Customers.css';
import { FilterField } from '../../../components/grid/FilterField';
import { customerColumns } from './customerColumns';
import { type CustomerRow, compareText, customerRow } from './customerRow';

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

/** Everybody: search as you type, sort, open. */
export function Customers() {
  const m = useMessages();
  const [layout, setLayout] = useLayout(LIST);
  const { all, overdue, rows, columns, narrowing, filter, setFilter, shown } = useRows();
  const clear = () => {
    setFilter({ chip: 'all', text: '' });
    clearNarrowing();
  };
  useCommand('list.clearFilter', isFiltered(filter) || narrowing !== null ? clear : null);
  const drawn = useMemo(() => keptDrawn(rows, columns, layout.sort), [rows, columns, layout.sort]);
  const [selected, setSelected] = useSelection(LIST);
  const chosen = useMemo(
    () =>
      new Set<AccountId>(
        selected.size === 0
          ? []
          : rows.filter((row) => selected.has(row.key)).map((row) => row.key),
      ),
    [rows, selected],
  );
  return (
    <Screen
      title={m.debtors.list}
      note={grouped(all.length)}
      body={
        <div className="customers" data-pane="">
          <CustomerTools
            {...{ filter, all: all.length, overdue: overdue.length }}
            onFilter={setFilter}
          />
          {narrowing !== null && <NarrowedTo narrowing={narrowing} />}
          <BulkBar selected={chosen} onClear={() => setSelected(new Set())} />
          <div className="customers__list">
            <CustomerList
              {...{ rows, columns, layout, selected, narrowing }}
              all={all.length}
              onLayout={setLayout}
              onSelect={setSelected}
              busy={shown !== filter}
              filtered={isFiltered(shown) || narrowing !== null}
              onClear={clear}
            />
          </div>
          <CustomerAtCursor {...{ rows, drawn, chosen }} />
        </div>
      }
    />
  );
}

/** All customers, those that are overdue, and those that fit; `shown` is the filter these are of. */
function useRows() {
  const m = useMessages();
  const today = useToday();
  const { accounts } = useBook();
  const [filter, setFilter] = useFilter(LIST);
  const narrowing = useNarrowing((state) => state.narrowing);
  const all = keptAll(accounts, m, today, narrowing);
  const overdue = keptOverdue(all);
  // A letter typed into the filter is painted before its rows are looked for.
  const shown = useAfterPicture(filter);
  const rows = useMemo(
    () => keptMatching(shown.chip === 'overdue' ? overdue : all, shown.text),
    [all, overdue, shown],
  );
  const columns = keptColumns(m, today, narrowing);
  return { all, overdue, rows, columns, narrowing, filter, setFilter, shown };
}

interface CustomerToolsProps {
  readonly filter: ListFilter;
  /** How many there are, and how many of them are overdue. */
  readonly all: number;
  readonly overdue: number;
  readonly onFilter: (part: Partial<ListFilter>) => void;
}

function CustomerTools({ filter, all, overdue, onFilter }: CustomerToolsProps) {
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useCommand('list.filter', () => field.current?.focus());
  return (
    <div className="customers__tools">
      <FilterField
        ref={field}
        label={m.debtors.search}
        placeholder={m.debtors.searchPlaceholder}
        value={filter.text}
        onChange={(text) => onFilter({ text })}
      />
      <Chips
        label={m.debtors.chips}
        chosen={filter.chip}
        onChoose={(chip) => onFilter({ chip })}
        chips={[
          { key: 'all', label: m.debtors.all, count: all },
          { key: 'overdue', label: m.debtors.overdueOnly, count: overdue },
        ]}
      />
    </div>
  );
}

/** Which figure the list shows the customers of, and the way back to all. */
function NarrowedTo({ narrowing }: { readonly narrowing: Narrowing }) {
  const m = useMessages();
  return (
    <div className="customers__narrowing">
      <span>{m.debtors.narrowed(narrowing.title, narrowing.accounts.size)}</span>
      <Button look="quiet" onClick={clearNarrowing}>
        {m.debtors.showAll}
      </Button>
    </div>
  );
}

function isFiltered({ text, chip }: ListFilter): boolean {
  return text !== '' || chip !== 'all';
}

/** Rows in which every typed word occurs. */
function matching(rows: readonly CustomerRow[], text: string): readonly CustomerRow[] {
  const words = searchLetters(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const found = rows.filter((row) => words.every((word) => row.words.includes(word)));
  // The same rows are the same list: nothing of it is worked out or drawn anew.
  return found.length === rows.length ? rows : found;
}
