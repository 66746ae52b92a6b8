import type { ReactNode } from 'react';
import { DataGrid } from '../../components/grid/DataGrid';
import type { Column } from '../../components/grid/types';
import { setCursor, useDesk } from '../../stores/desk';
import { useLayout } from '../../stores/view';

interface PlainGridProps<Row> {
  /** Name under which layout and cursor are kept. */
  readonly list: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly empty: ReactNode;
}

/** A list to look through: nothing opens, nothing is selected. */
export function PlainGrid<Row>({ list, ...rest }: PlainGridProps<Row>) {
  const [layout, setLayout] = useLayout(list);
  const cursor = useDesk((state) => state.cursors[list] ?? null);
  return (
    <DataGrid
      {...rest}
      layout={layout}
      onLayout={setLayout}
      current={cursor}
      onCurrent={(key) => setCursor(list, key)}
    />
  );
}
