import { useMemo } from 'react';
import { shownColumns } from './columns/columns';
import { finderOf } from './finder';
import type { GridKey } from './keys/keys';
import { headingKey, linesOf, sortRows } from './lines';
import type { Column, GridLayout, GroupOf, Line } from './types';

/** What the order of a grid follows from. */
export interface GridInput<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly group?: GroupOf<Row> | undefined;
  readonly layout: GridLayout;
}

/** A grid in its order, before any of it is drawn. */
export interface GridView<Row> {
  readonly shown: readonly Column<Row>[];
  readonly lines: readonly Line<Row>[];
  /**
   * Lines the cursor can stand on, ascending: rows, and headings of groups that fold. Null: all.
   * What is not needed for every list is left out, as tens of thousands of rows are filtered at
   * every letter.
   */
  readonly stops: readonly number[] | null;
  /** The line a key of the cursor stands for; -1 when it is not there. */
  readonly lineOf: (key: string) => number;
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
  const drawn = { lines, stops: stopsOf(lines, group), lineOf: finderOf(lines, cursorKey) };
  known.set(rows, { by, drawn });
  return drawn;
}

function stopsOf<Row>(lines: readonly Line<Row>[], group: GroupOf<Row> | undefined) {
  if (group === undefined || group.folding !== undefined) return null;
  return lines.flatMap(({ kind }, at) => (kind === 'row' ? [at] : []));
}

/** Where the cursor stands on a line. */
export function cursorKey<Row>(line: Line<Row>): string {
  return line.kind === 'row' ? line.key : headingKey(line.key);
}

/** The line a move leads to, from the current one (-1: none); the first one then; -1 without lines. */
export function target(
  { lines, stops }: Pick<GridView<unknown>, 'lines' | 'stops'>,
  current: number,
  key: GridKey,
): number {
  const count = stops?.length ?? lines.length;
  const lineAt = (place: number) => (stops === null ? place : (stops[place] ?? -1));
  if (count === 0) return -1;
  if (key.do === 'edge') return lineAt(key.end ? count - 1 : 0);
  if (key.do !== 'move') return current;
  const at = stops === null ? current : stops.indexOf(current);
  if (at < 0) return lineAt(0);
  return lineAt(Math.min(count - 1, Math.max(0, at + key.by)));
}

/** Keys of the rows between two lines, both included, in drawn order. */
export function range<Row>(
  lines: readonly Line<Row>[],
  one: number,
  other: number,
): readonly string[] {
  return rowKeys(lines.slice(Math.min(one, other), Math.max(one, other) + 1));
}

/** Keys of the rows among lines. */
export function rowKeys<Row>(lines: readonly Line<Row>[]): readonly string[] {
  return lines.flatMap((line) => (line.kind === 'row' ? [line.key] : []));
}
