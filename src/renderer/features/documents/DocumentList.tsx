import { type ReactNode, useEffect, useState } from 'react';
import { currency } from '../../../domain/money/currency';
import { formatMoney } from '../../../domain/money/format';
import { Button } from '../../components/Button';
import { DateText } from '../../components/DateText';
import { DataGrid } from '../../components/grid/DataGrid';
import type { Column } from '../../components/grid/types';
import type { DocumentRow } from '../../ledger/api';
import { useBook, useLedger, useLedgerStatus } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { useMessages } from '../../messages/useMessages';
import { setCursor, useDesk } from '../../stores/desk';
import { goTo } from '../../stores/route';
import { useLayout } from '../../stores/view';
import './DocumentList.css';
import { useReopen } from './useReopen';

interface DocumentListProps {
  readonly list: string;
  readonly label: string;
  readonly kinds: readonly DocumentRow['kind'][];
  readonly empty: ReactNode;
}

/** Documents of some kinds, the latest first. Enter goes to the customer; the button opens the PDF. */
export function DocumentList({ list, label, kinds, empty }: DocumentListProps) {
  const m = useMessages();
  const { accounts } = useBook();
  const rows = useDocuments().filter((row) => kinds.includes(row.kind));
  const reopen = useReopen();
  const [layout, setLayout] = useLayout(list);
  const cursor = useDesk((state) => state.cursors[list] ?? null);
  const nameOf = (row: DocumentRow) => accounts.get(row.account)?.name ?? '';
  return (
    <div className="documents" data-pane="">
      <DataGrid
        label={label}
        rows={rows}
        columns={columns(m, nameOf, (row) => void reopen(row, nameOf(row)))}
        keyOf={(row) => row.id}
        layout={layout}
        onLayout={setLayout}
        current={cursor}
        onCurrent={(key) => setCursor(list, key)}
        onOpen={(row) => goTo('customers', row.account)}
        takesFocus
        empty={empty}
      />
    </div>
  );
}

/** The list of documents, read again after every commit. */
function useDocuments(): readonly DocumentRow[] {
  const ledger = useLedger();
  const [rows, setRows] = useState<readonly DocumentRow[]>([]);
  const { lastSeq } = useLedgerStatus();
  useEffect(() => {
    let shown = true;
    // The number of the last event is what makes the list stale.
    if (lastSeq >= 0) void ledger.documents().then((found) => shown && setRows(found));
    return () => {
      shown = false;
    };
  }, [ledger, lastSeq]);
  return rows;
}

function columns(
  m: Messages,
  nameOf: (row: DocumentRow) => string,
  open: (row: DocumentRow) => void,
): Column<DocumentRow>[] {
  const titles = m.letters.columns;
  return [
    {
      id: 'on',
      title: titles.on,
      width: 110,
      text: (row) => row.on,
      cell: (row) => <DateText date={row.on} />,
      compare: (a, b) => a.seq - b.seq,
    },
    {
      id: 'customer',
      title: titles.customer,
      width: 240,
      grow: true,
      text: nameOf,
      compare: (a, b) => nameOf(a).localeCompare(nameOf(b)),
    },
    { id: 'kind', title: titles.kind, width: 230, text: (row) => m.documents.kinds[row.kind] },
    {
      id: 'amount',
      title: titles.amount,
      width: 150,
      align: 'right',
      text: (row) =>
        row.currency === ''
          ? ''
          : formatMoney({ minor: row.minor, currency: currency(row.currency) }),
      compare: (a, b) => a.minor - b.minor,
    },
    {
      id: 'state',
      title: titles.state,
      width: 100,
      text: (row) => (row.withdrawn ? m.letters.stateWithdrawn : m.letters.stateSent),
    },
    {
      id: 'file',
      title: titles.actions,
      width: 80,
      text: () => '',
      cell: (row) =>
        row.kind === 'handoff' ? null : (
          <Button look="quiet" aria-label={m.letters.openOf(nameOf(row))} onClick={() => open(row)}>
            {m.letters.openLabel}
          </Button>
        ),
    },
  ];
}
