import { useMemo } from 'react';
import { DateText } from '../../../../components/DateText';
import { DataGrid } from '../../../../components/grid/DataGrid';
import type { Column } from '../../../../components/grid/types';
import { EmptyState } from '../../../../components/states/EmptyState';
import { useBook } from '../../../../ledger/hooks';
import type { Messages } from '../../../../messages/en';
import { useMessages } from '../../../../messages/useMessages';
import { setCursor, useDesk } from '../../../../stores/desk';
import { openDialog } from '../../../../stores/dialogs';
import { useLayout } from '../../../../stores/view';
import { type Batch, type BatchState, batchesOf } from './batches';

const LIST = 'batches';

/** Letters that were written together, and how far they are. Enter opens a batch. */
export function Batches() {
  const m = useMessages();
  const { accounts } = useBook();
  const [layout, setLayout] = useLayout(LIST);
  const cursor = useDesk((state) => state.cursors[LIST] ?? null);
  const rows = useMemo(() => batchesOf(accounts.values()), [accounts]);
  const columns = useMemo(() => batchColumns(m), [m]);
  return (
    <DataGrid
      label={m.post.tabs.batches}
      rows={rows}
      columns={columns}
      keyOf={(row) => row.id}
      layout={layout}
      onLayout={setLayout}
      current={cursor}
      onCurrent={(key) => setCursor(LIST, key)}
      onOpen={(row) => openDialog({ name: 'batch', batch: row.id })}
      empty={
        <EmptyState kind="nothingYet" title={m.post.batches.none}>
          {m.post.batches.noneText}
        </EmptyState>
      }
    />
  );
}

const TONES: Readonly<Record<BatchState, string>> = {
  toPost: 'warn',
  posted: '',
  done: 'good',
  plain: 'muted',
  withdrawn: 'muted',
};

function batchColumns(m: Messages): Column<Batch>[] {
  const say = m.post.batches;
  return [
    {
      id: 'on',
      title: say.on,
      width: 110,
      text: (row) => row.on,
      cell: (row) => <DateText date={row.on} />,
      compare: (a, b) => a.on.localeCompare(b.on),
    },
    {
      id: 'kind',
      title: say.kind,
      width: 240,
      grow: true,
      text: (row) => m.letters.kinds[row.kind],
    },
    {
      id: 'count',
      title: say.count,
      width: 90,
      align: 'right',
      text: (row) => String(row.count),
      compare: (a, b) => a.count - b.count,
    },
    {
      id: 'numbered',
      title: say.numbered,
      width: 130,
      align: 'right',
      text: (row) => (isPosted(row) ? say.of(row.numbered, row.count) : ''),
    },
    {
      id: 'ended',
      title: say.ended,
      width: 180,
      align: 'right',
      text: (row) => (isPosted(row) ? say.of(row.ended, row.count) : ''),
    },
    {
      id: 'state',
      title: say.state,
      width: 130,
      text: (row) => say[row.state],
      cell: (row) => <span className={TONES[row.state]}>{say[row.state]}</span>,
      compare: (a, b) => a.state.localeCompare(b.state),
    },
  ];
}

/** Counting stickers makes sense for registered letters only. */
function isPosted({ state }: Batch): boolean {
  return state !== 'plain' && state !== 'withdrawn';
}
