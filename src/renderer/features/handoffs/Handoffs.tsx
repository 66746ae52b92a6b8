import { useMemo } from 'react';
import { formatMoney } from '../../../domain/money/format';
import type { Money } from '../../../domain/money/money';
import { useToday } from '../../clock';
import { DateText } from '../../components/DateText';
import { amountsNeed } from '../../components/grid/amountsNeed';
import { DataGrid } from '../../components/grid/DataGrid';
import type { Column } from '../../components/grid/types';
import { MoneyList } from '../../components/Money';
import { EmptyState } from '../../components/states/EmptyState';
import { FirstStep } from '../../frame/FirstStep';
import { Screen } from '../../frame/Header';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { useMessages } from '../../messages/useMessages';
import { setCursor, useDesk } from '../../stores/desk';
import { goTo } from '../../stores/route';
import { useLayout } from '../../stores/view';
import { DebtorForms } from '../debtors/forms/DebtorForms';
import { useCustomerCommands } from '../debtors/page/useCustomerCommands';
import { type CaseRow, caseRows, CASE_LIST as LIST } from './caseRows';
import './Handoffs.css';

/** Every case handed over: how long, what came of it, and what is due. Enter opens the case. */
export function Handoffs() {
  const m = useMessages();
  const say = m.handoffs.list;
  const today = useToday();
  const { accounts } = useBook();
  const rows = useMemo(() => caseRows(accounts, today), [accounts, today]);
  const [layout, setLayout] = useLayout(LIST);
  const cursor = useDesk((state) => state.cursors[LIST] ?? null);
  const current = rows.find(({ handoff }) => handoff.id === cursor)?.account ?? null;
  useCustomerCommands(current);
  const running = rows.filter(({ handoff }) => handoff.recalledOn === null);
  const due = running.filter(({ status }) => status.due.length > 0);
  return (
    <Screen
      title={m.shell.places.handoffs}
      note={rows.length === 0 ? undefined : say.note(running.length, due.length)}
      body={
        <div className="documents" data-pane="">
          <DataGrid
            label={m.shell.places.handoffs}
            rows={rows}
            columns={columns(m)}
            keyOf={({ handoff }) => handoff.id}
            layout={layout}
            onLayout={setLayout}
            current={cursor}
            onCurrent={(key) => setCursor(LIST, key)}
            onOpen={({ account }) => goTo('handoffs', account.id)}
            takesFocus
            empty={
              <EmptyState kind="nothingYet" title={say.nothingYet} action={<FirstStep />}>
                {say.nothingYetText}
              </EmptyState>
            }
          />
          {current !== null && <DebtorForms account={current} />}
        </div>
      }
    />
  );
}

function columns(m: Messages): Column<CaseRow>[] {
  const { columns: titles, states, nothingDue } = m.handoffs.list;
  const due = ({ status }: CaseRow) => status.due.map((one) => refusalSentence(one)).join(' · ');
  return [
    {
      id: 'customer',
      title: titles.customer,
      width: 164,
      grow: true,
      wrap: true,
      text: ({ account }) => account.name,
      compare: (a, b) => a.account.name.localeCompare(b.account.name),
    },
    {
      id: 'agency',
      title: titles.agency,
      width: 124,
      grow: true,
      wrap: true,
      text: ({ handoff }) => handoff.agency,
      compare: (a, b) => a.handoff.agency.localeCompare(b.handoff.agency),
    },
    {
      id: 'on',
      title: titles.on,
      width: 96,
      text: ({ handoff }) => handoff.on,
      cell: ({ handoff }) => <DateText date={handoff.on} />,
      compare: (a, b) => (a.handoff.on < b.handoff.on ? -1 : 1),
    },
    {
      id: 'days',
      title: titles.days,
      width: 48,
      align: 'right',
      text: ({ status }) => String(status.days),
      compare: (a, b) => a.status.days - b.status.days,
    },
    sums('handed', titles.handed, ({ money }) => money.handed),
    sums('collected', titles.collected, ({ money }) => money.collected),
    sums('fee', titles.fee, ({ money }) => money.fees),
    {
      id: 'state',
      title: titles.state,
      width: 72,
      text: ({ status }) => states[status.state],
      compare: (a, b) => states[a.status.state].localeCompare(states[b.status.state]),
    },
    {
      id: 'due',
      title: titles.due,
      width: 220,
      grow: true,
      wrap: true,
      text: (row) => due(row) || nothingDue,
      cell: (row) =>
        row.status.due.length === 0 ? (
          <span className="muted">{nothingDue}</span>
        ) : (
          <span className="warn">{due(row)}</span>
        ),
    },
  ];
}

function sums(id: string, title: string, of: (row: CaseRow) => readonly Money[]): Column<CaseRow> {
  return {
    id,
    title,
    width: 114,
    align: 'right',
    needs: (row) => amountsNeed(of(row)),
    text: (row) =>
      of(row)
        .map((one) => formatMoney(one))
        .join(' · '),
    cell: (row) => <MoneyList amounts={of(row)} />,
  };
}
