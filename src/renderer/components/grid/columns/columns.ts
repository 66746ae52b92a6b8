import type { Column, GridLayout } from '../types';

/** Columns in the user's order. The first one stays first; columns the order does not know keep their place after it. */
export function orderedColumns<Row>(
  columns: readonly Column<Row>[],
  { order = [] }: GridLayout,
): readonly Column<Row>[] {
  const [key, ...others] = columns;
  if (key === undefined || order.length === 0) return columns;
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = (column: Column<Row>, at: number) => places.get(column.id) ?? at;
  const sorted = others
    .map((column, at) => ({ column, place: placeOf(column, at), at }))
    .sort((a, b) => a.place - b.place || a.at - b.at);
  return [key, ...sorted.map(({ column }) => column)];
}

/** Those of them that are shown: all that are not hidden, and the first one always. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  layout: GridLayout,
): readonly Column<Row>[] {
  return orderedColumns(columns, layout).filter(
    (column, index) => index === 0 || !layout.hidden.includes(column.id),
  );
}

/** The layout with a column moved by one place (-1 to the left, 1 to the right) among those shown. */
export function withMoved<Row>(
  columns: readonly Column<Row>[],
  layout: GridLayout,
  id: string,
  by: -1 | 1,
): GridLayout {
  const ids = orderedColumns(columns, layout)
    .slice(1)
    .map((column) => column.id);
  const from = ids.indexOf(id);
  let to = from + by;
  while (layout.hidden.includes(ids[to] ?? '')) to += by;
  const other = ids[to];
  if (from < 0 || other === undefined) return layout;
  const rest = ids.filter((one) => one !== id);
  return { ...layout, order: rest.toSpliced(rest.indexOf(other) + (by > 0 ? 1 : 0), 0, id) };
}

/** The layout with a column shown or hidden. */
export function withToggled(layout: GridLayout, id: string): GridLayout {
  const hidden = layout.hidden.includes(id)
    ? layout.hidden.filter((other) => other !== id)
    : [...layout.hidden, id];
  return { ...layout, hidden };
}

/** The part of its width a column of long texts gives up for figures. */
const GIVES_UP = 0.25;

/**
 * The columns with room for the longest figures of the rows. `grow` columns make room for what is
 * missing, so that the list stays as wide as it is, as far as they can. The same columns where nothing
 * is missing.
 */
export function fittingColumns<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly Column<Row>[] {
  const needed = columns.map(({ width, needs }) =>
    needs === undefined ? width : rows.reduce((most, row) => Math.max(most, needs(row)), width),
  );
  const missing = columns.reduce((sum, { width }, at) => sum + (needed[at] ?? width) - width, 0);
  if (missing === 0) return columns;
  const elastic = columns.reduce((sum, { width, grow }) => sum + (grow === true ? width : 0), 0);
  const given = elastic === 0 ? 0 : Math.min(GIVES_UP, missing / elastic);
  return columns.map((column, at) => ({
    ...column,
    width: column.grow === true ? column.width * (1 - given) : (needed[at] ?? column.width),
  }));
}

/** How much more of what is to spare goes to a column of texts that can be long. */
const GROWS = 1.5;

/**
 * Column widths for CSS grid. What the list has to spare goes to all columns the user gave no width
 * of their own, in proportion to theirs, so that no text is cut or broken beside empty room and the
 * eye never crosses half a window to the next figure; `grow` columns take half as much again.
 */
export function gridTemplate<Row>(columns: readonly Column<Row>[], { widths }: GridLayout): string {
  return columns
    .map(({ id, width, grow = false }) => {
      const chosen = widths[id];
      if (chosen !== undefined) return `${chosen}px`;
      return `minmax(${width}px, ${grow ? width * GROWS : width}fr)`;
    })
    .join(' ');
}

/**
 * CSS pixels the columns need. Headings and rows are both given it: each left to its own content,
 * they would grow apart once the columns are wider than the list.
 */
export function leastWidth<Row>(columns: readonly Column<Row>[], { widths }: GridLayout): number {
  return columns.reduce((sum, { id, width }) => sum + (widths[id] ?? width), 0);
}
