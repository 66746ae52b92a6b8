import type { Column, GridLayout } from './types';

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
