import { useMemo } from 'react';
import { shownColumns } from './columns';
import type { GridKey } from './keys';
import { headingKey, linesOf, sortRows } from './lines';
import type { Column, GridLayout, GroupOf, Line } from './types';

export interface GridInput<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly group?: GroupOf<Row> | undefined;
  readonly layout: GridLayout;
}

export interface GridView<Row> {
  readonly shown: readonly Column<Row>[];
  readonly lines: readonly Line<Row>[];
  /** Keys the cursor can stand on, in drawn order: rows, and headings of groups that fold. */
  readonly order: readonly string[];
  /** Those of rows alone. */
  readonly rowOrder: readonly string[];
  /** The line each key stands on. */
  readonly lineOf: ReadonlyMap<string, number>;
}

/** The drawn order of a grid, worked out once per change of rows, columns or layout. */
export function useGridView<Row>(input: GridInput<Row>): GridView<Row> {
  const { rows, columns, layout } = input;
  const shown = useMemo(() => shownColumns(columns, layout), [columns, layout]);
  const drawn = drawnOf(rows, input);
  return useMemo(() => ({ shown, ...drawn }), [shown, drawn]);
}

type Drawn<Row> = Omit<GridView<Row>, 'shown'>;

interface Kept {
  /** Columns, keys, groups and sort it was made with. */
  readonly by: readonly unknown[];
  readonly drawn: Drawn<unknown>;
}

const known = new WeakMap<readonly unknown[], Kept>();

/** Kept with the rows, not with the grid: who comes back to a long list finds it in its order. */
function drawnOf<Row>(
  rows: readonly Row[],
  { columns, keyOf, group, layout: { sort } }: GridInput<Row>,
): Drawn<Row> {
  const by = [columns, keyOf, group, sort];
  const found = known.get(rows);
  // It was made from these very rows.
  if (found?.by.every((one, at) => one === by[at])) return found.drawn as Drawn<Row>;
  const lines = linesOf(sortRows(rows, columns, sort), keyOf, group);
  const drawn = { lines, ...keysOf(lines, group) };
  known.set(rows, { by, drawn });
  return drawn;
}

function keysOf<Row>(lines: readonly Line<Row>[], group: GroupOf<Row> | undefined) {
  const order: string[] = [];
  const rowOrder: string[] = [];
  const lineOf = new Map<string, number>();
  lines.forEach((line, index) => {
    if (line.kind === 'group' && group?.folding === undefined) return;
    const key = line.kind === 'row' ? line.key : headingKey(line.key);
    if (line.kind === 'row') rowOrder.push(key);
    order.push(key);
    lineOf.set(key, index);
  });
  return { order, rowOrder, lineOf };
}

/** The row a move leads to, from the current one; the first row when there is none. */
export function target(
  order: readonly string[],
  current: string | null,
  key: GridKey,
): string | null {
  if (order.length === 0) return null;
  if (key.do === 'edge') return order[key.end ? order.length - 1 : 0] ?? null;
  if (key.do !== 'move') return current;
  const at = current === null ? -1 : order.indexOf(current);
  if (at < 0) return order[0] ?? null;
  return order[Math.min(order.length - 1, Math.max(0, at + key.by))] ?? null;
}

/** The rows from `anchor` to `to`, both included, in drawn order. */
export function range(order: readonly string[], anchor: string, to: string): readonly string[] {
  const [a, b] = [order.indexOf(anchor), order.indexOf(to)];
  if (a < 0 || b < 0) return [to];
  return order.slice(Math.min(a, b), Math.max(a, b) + 1);
}
