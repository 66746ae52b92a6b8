import { plainDate } from '../../../domain/dates/plainDate';
import { currency } from '../../../domain/money/currency';
import { formatMoney } from '../../../domain/money/format';
import type { Money } from '../../../domain/money/money';
import { Button } from '../../components/Button';
import { DateText } from '../../components/DateText';
import { DataGrid } from '../../components/grid/DataGrid';
import type { Column } from '../../components/grid/types';
import { MoneyList } from '../../components/Money';
import { EmptyState } from '../../components/states/EmptyState';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { grouped } from '../../messages/plural';
import { useMessages } from '../../messages/useMessages';
import { setCursor, useDesk } from '../../stores/desk';
import { useLayout } from '../../stores/view';
import { useTakeBack } from './useImportFlow';

type Row = Book['imports'][number];

/** Every file that came in, the latest first, each of which can be taken back. */
export function History() {
  const m = useMessages();
  const { imports } = useBook();
  const takeBack = useTakeBack();
  const [layout, setLayout] = useLayout('imports');
  const cursor = useDesk((state) => state.cursors.imports ?? null);
  return (
    <DataGrid
      label={m.import.history}
      rows={[...imports].reverse()}
      columns={columns(m, takeBack)}
      keyOf={(row) => row.batch}
      layout={layout}
      onLayout={setLayout}
      current={cursor}
      onCurrent={(key) => setCursor('imports', key)}
      empty={
        <EmptyState kind="nothingYet" title={m.import.nothingYet}>
          {m.import.nothingYetText}
        </EmptyState>
      }
    />
  );
}

function columns(m: Messages, takeBack: (batch: Row['batch']) => Promise<void>): Column<Row>[] {
  const titles = m.import.columns;
  const number = (id: 'fresh' | 'changed' | 'refused'): Column<Row> => ({
    id,
    title: titles[id],
    width: 84,
    align: 'right',
    text: (row) => grouped(row[id]),
    compare: (a, b) => a[id] - b[id],
  });
  return [
    { id: 'file', title: titles.file, width: 200, grow: true, text: (row) => row.name },
    {
      id: 'on',
      title: titles.on,
      width: 92,
      text: (row) => row.on,
      cell: (row) => <DateText date={plainDate(row.on)} />,
    },
    {
      id: 'asOf',
      title: titles.asOf,
      width: 92,
      text: (row) => row.asOf,
      cell: (row) => <DateText date={plainDate(row.asOf)} />,
    },
    number('fresh'),
    number('changed'),
    number('refused'),
    {
      id: 'totals',
      title: titles.totals,
      width: 320,
      align: 'right',
      wrap: true,
      text: (row) =>
        totalsOf(row)
          .map((amount) => formatMoney(amount))
          .join(' · '),
      cell: (row) => <MoneyList amounts={totalsOf(row)} />,
    },
    {
      id: 'state',
      title: titles.state,
      width: 110,
      text: (row) => (row.takenBack ? m.import.stateTakenBack : m.import.stateBooked),
      cell: (row) =>
        row.takenBack ? (
          <span className="muted">{m.import.stateTakenBack}</span>
        ) : (
          <Button
            look="quiet"
            aria-label={m.import.takeBackOf(row.name)}
            onClick={() => void takeBack(row.batch)}
          >
            {m.import.takeBack}
          </Button>
        ),
    },
  ];
}

/** What of the file is open, one amount per currency, in the order of their codes. */
function totalsOf({ totals }: Row): readonly Money[] {
  return Object.entries(totals)
    .map(([code, minor]) => ({ minor, currency: currency(code) }))
    .sort((a, b) => a.currency.localeCompare(b.currency));
}
