import { useMemo } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { type CalendarEntry, ENTRY_KINDS } from '../../../domain/calendar/entries';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { formatMoney } from '../../../domain/money/format';
import { DataGrid } from '../../components/grid/DataGrid';
import type { Column, GroupOf } from '../../components/grid/types';
import { weekdayDate } from '../../components/text';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { useMessages } from '../../messages/useMessages';
import { setCursor, useDesk } from '../../stores/desk';
import { goTo } from '../../stores/route';
import { toast } from '../../stores/toasts';
import { useLayout } from '../../stores/view';
import { compareText } from '../debtors/list/customerRow';
import { NoDates } from './NoDates';

const LIST = 'calendar';
const keyOf = (entry: CalendarEntry): string => entry.id;

interface AgendaProps {
  readonly entries: readonly CalendarEntry[];
  readonly all: number;
  readonly onClear: () => void;
}

/** All dates from today on as a list, day by day. */
export function Agenda({ entries, all, onClear }: AgendaProps) {
  const m = useMessages();
  const { accounts } = useBook();
  const [layout, setLayout] = useLayout(LIST);
  const cursor = useDesk((state) => state.cursors[LIST] ?? null);
  const columns = useMemo(() => agendaColumns(m, accounts), [m, accounts]);
  const group = useMemo(
    (): GroupOf<CalendarEntry> => ({
      keyOf: (entry) => entry.on,
      // The key is the day its rows were grouped by.
      title: (key, rows) => m.calendar.dayTitle(weekdayDate(m, key as PlainDate), rows.length),
    }),
    [m],
  );
  return (
    <DataGrid
      label={m.calendar.agenda}
      rows={entries}
      columns={columns}
      keyOf={keyOf}
      {...(layout.sort === null ? { group } : {})}
      layout={layout}
      onLayout={setLayout}
      current={cursor}
      onCurrent={(key) => setCursor(LIST, key)}
      onOpen={(entry) => goTo('customers', entry.account)}
      onCopied={(n) => toast(m.common.copied(n))}
      takesFocus
      summary={<span className="num">{m.calendar.summary(entries.length, all)}</span>}
      empty={<NoDates filtered={all > 0} onClear={onClear} />}
    />
  );
}

function agendaColumns(m: Messages, accounts: Book['accounts']): readonly Column<CalendarEntry>[] {
  const say = m.calendar.columns;
  const accountOf = (entry: CalendarEntry): Account | undefined => accounts.get(entry.account);
  const name = (entry: CalendarEntry) => accountOf(entry)?.name ?? '';
  const money = (entry: CalendarEntry) => (entry.money === null ? '' : formatMoney(entry.money));
  return [
    {
      id: 'on',
      title: say.on,
      width: 136,
      text: (entry) => weekdayDate(m, entry.on),
      compare: (a, b) => compareText(a.on, b.on),
    },
    {
      id: 'kind',
      title: say.kind,
      width: 170,
      text: (entry) => m.calendar.kinds[entry.kind],
      compare: (a, b) => ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind),
    },
    {
      id: 'customer',
      title: say.customer,
      width: 200,
      grow: true,
      text: name,
      compare: (a, b) => compareText(name(a), name(b)),
    },
    { id: 'amount', title: say.amount, width: 140, align: 'right', text: money },
    { id: 'note', title: say.note, width: 160, grow: true, text: (entry) => entry.note },
  ];
}
