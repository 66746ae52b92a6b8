import { type ReactNode, useMemo } from 'react';
import { DataGrid } from '../../../components/grid/DataGrid';
import type { Column } from '../../../components/grid/types';
import { useMessages } from '../../../messages/useMessages';
import { setCursor, useDesk } from '../../../stores/desk';
import { useLayout } from '../../../stores/view';

interface PlainGridProps<Row> {
  /** Name under which layout and cursor are kept. */
  readonly list: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly empty: ReactNode;
}

/** Nobody reads more, and every row costs time when the list appears. */
const MOST_ROWS = 2_000;

/** A list to look through: nothing opens, nothing is selected. */
export function PlainGrid<Row>({ list, ...rest }: PlainGridProps<Row>) {
  const [layout, setLayout] = useLayout(list);
  const cursor = useDesk((state) => state.cursors[list] ?? null);
  const m = useMessages();
  const { rows } = rest;
  const shown = useMemo(() => rows.slice(0, MOST_ROWS), [rows]);
  return (
    <DataGrid
      {...rest}
      rows={shown}
      summary={rows.length > MOST_ROWS && m.import.firstRows(MOST_ROWS, rows.length)}
      layout={layout}
      onLayout={setLayout}
      current={cursor}
      onCurrent={(key) => setCursor(list, key)}
    />
  );
}
