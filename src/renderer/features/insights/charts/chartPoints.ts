import type { FigureTable } from '../../../../domain/kpi/insights/tables';
import type { ChartSpec } from './chartSpecs';

/** A part of a bar: the row it stands for and the column in it. */
export interface Point {
  readonly row: number;
  readonly series: number;
}

/** The value of a point; null when it cannot be told. */
export function valueAt(
  { columns, rows }: FigureTable,
  spec: ChartSpec,
  point: Point,
): number | null {
  const at = columns.findIndex(({ key }) => key === spec.series[point.series]);
  return rows[point.row]?.values[at] ?? null;
}

/**
 * What a chart has to draw: bars, or why there would be axes alone. `untold`: no value can be told;
 * `zero`: all that can be told are 0. The table may hold more than the chart.
 */
export function barsIn(table: FigureTable, spec: ChartSpec): 'bars' | 'zero' | 'untold' {
  const values = table.rows.flatMap((_, row) =>
    spec.series.map((_key, series) => valueAt(table, spec, { row, series })),
  );
  const told = values.filter((value) => value !== null);
  if (told.length === 0) return 'untold';
  return told.every((value) => value === 0) ? 'zero' : 'bars';
}

/**
 * Where an arrow key leads from a point, or null when the key is none. Left and right change the row,
 * up and down the part of the bar; in charts with bars across, up and down change the row.
 */
export function movePoint(
  point: Point,
  key: string,
  size: { readonly rows: number; readonly series: number; readonly across: boolean },
): Point | null {
  const [back, next, down, up] = size.across
    ? ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
    : ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp'];
  const { row, series } = point;
  switch (key) {
    case back:
      return { series, row: Math.max(0, row - 1) };
    case next:
      return { series, row: Math.min(size.rows - 1, row + 1) };
    case down:
      return { row, series: Math.max(0, series - 1) };
    case up:
      return { row, series: Math.min(size.series - 1, series + 1) };
    case 'Home':
      return { series, row: 0 };
    case 'End':
      return { series, row: size.rows - 1 };
    default:
      return null;
  }
}
