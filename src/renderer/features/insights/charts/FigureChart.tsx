import { useCallback, useEffect, useRef, useState } from 'react';
import type { FigureTable } from '../../../../domain/kpi/insights/tables';
import { useMessages } from '../../../messages/useMessages';
import { leftAt, useReturn } from '../insightsStore';
import { columnLabel, figureText, rowLabel, unitLabel, type Wording } from '../labels';
import { Bars, barClass } from './Bars';
import { movePoint, type Point, valueAt } from './chartPoints';
import { type ChartSpec, chartSpec, colorOf } from './chartSpecs';

interface FigureChartProps {
  readonly table: FigureTable;
  readonly words: Wording;
  readonly onOpen: (row: string, column: string) => void;
}

/**
 * A figure as bars. The whole chart is one tab stop: arrow keys go from bar to bar, the line below
 * says the number, Enter or a click leads to the customers behind it.
 */
export function FigureChart({ table, words, onOpen: leadTo }: FigureChartProps) {
  const m = useMessages();
  const spec = chartSpec(table);
  const [chosen, setPoint] = useState(() => startPoint(table, spec));
  const point = { ...chosen, row: Math.min(chosen.row, table.rows.length - 1) };
  const reading = readingOf(point);
  const title = m.insights.titles[table.figure];
  const plot = useRef<HTMLDivElement>(null);
  const keys = useRef<HTMLButtonElement>(null);
  useReturn(table.figure, () => keys.current);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
    mark(plot.current, point);
  });
  const onOpen = useCallback((at: Point) => latest.current(at), []);
  return (
    <figure className="chart" aria-label={title}>
      <Legend table={table} series={spec.series} />
      <div className="chart__plot" ref={plot}>
        <Bars table={table} words={words} onPoint={setPoint} onOpen={onOpen} />
        <button
          type="button"
          className="chart__keys"
          ref={keys}
          aria-label={m.insights.chart(title, reading)}
          title={m.insights.chartKeys}
          onClick={() => open(point)}
          onKeyDown={(event) => {
            const size = {
              rows: table.rows.length,
              series: spec.series.length,
              across: spec.across,
            };
            const next = movePoint(point, event.key, size);
            if (next === null) return;
            event.preventDefault();
            setPoint(next);
          }}
        />
      </div>
      <figcaption className="chart__reading num" aria-live="polite">
        {reading}
      </figcaption>
      <p className="chart__hint muted" aria-hidden="true">
        {m.insights.chartKeys}
      </p>
    </figure>
  );

  function open(at: Point): void {
    const row = table.rows[at.row];
    const column = spec.series[at.series];
    if (row !== undefined && column !== undefined) leadTo(row.key, column);
  }

  function readingOf(at: Point): string {
    const row = table.rows[at.row];
    const column = table.columns.findIndex(({ key }) => key === spec.series[at.series]);
    const unit = table.columns[column]?.unit ?? 'count';
    const value = figureText(m, valueAt(table, spec, at), unit, table.currency);
    const name = rowLabel(words, table.figure, row?.key ?? '');
    return m.insights.point(name, columnLabel(m, table, column), value);
  }
}

const MARKED = 'chart__bar--marked';

/** Marks a bar without drawing the chart again. */
function mark(plot: HTMLElement | null, point: Point): void {
  plot?.querySelector(`.${MARKED}`)?.classList.remove(MARKED);
  plot?.querySelector(`.${barClass(point)}`)?.classList.add(MARKED);
}

/** What the bars are, with their unit; which colour is which part where there are several. */
function Legend({ table, series }: { table: FigureTable; series: readonly string[] }) {
  const m = useMessages();
  const { figure, columns } = table;
  const columnOf = (key: string) => columns.findIndex((column) => column.key === key);
  const [first = ''] = series;
  if (series.length < 2) {
    return <p className="chart__legend">{columnLabel(m, table, columnOf(first))}</p>;
  }
  return (
    <ul className="chart__legend">
      {series.map((key, index) => (
        <li key={key}>
          <span className="chart__swatch" style={{ background: colorOf(figure, index) }} />
          {m.insights.column(figure, key)}
        </li>
      ))}
      <li>{unitLabel(m, table, columnOf(first))}</li>
    </ul>
  );
}

/**
 * Where a look begins: at the bar that led to the customers the user comes back from, else at the
 * latest day that is not ahead; other figures begin at the top.
 */
function startPoint({ figure, rows }: FigureTable, { series }: ChartSpec): Point {
  const left = leftAt(figure);
  const row = rows.findIndex(({ key }) => key === left?.row);
  if (left !== null && row >= 0) {
    return { row, series: Math.max(0, series.indexOf(left.column ?? '')) };
  }
  const fromTheEnd = ['ageing', 'dso', 'cei', 'promises', 'carrying'].includes(figure);
  return { row: fromTheEnd ? rows.length - 1 : 0, series: 0 };
}
