import { memo } from 'react';
import { Bar, BarChart, CartesianGrid, Cell, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { FigureTable } from '../../../../domain/kpi/insights/tables';
import { formatAmount } from '../../../../domain/money/format';
import { grouped } from '../../../messages/plural';
import { axisLabels, type Wording } from '../labels';
import { type Point, valueAt } from './chartPoints';
import { type ChartSpec, chartSpec, colorOf } from './chartSpecs';

const HEIGHT = 220;
const NAMES_WIDTH = 212;
const LONGEST_NAME = 34;

interface BarsProps {
  readonly table: FigureTable;
  readonly words: Wording;
  /** Have to stay the same functions: see below. */
  readonly onPoint: (point: Point) => void;
  readonly onOpen: (point: Point) => void;
}

/**
 * The drawing alone; keys and words are the business of the chart around it. It is drawn again only
 * for other numbers: new elements under a resting pointer would be entered again, and a click whose
 * bar was replaced half-way is no click.
 */
export const Bars = memo(function Bars({ table, words, onPoint, onOpen }: BarsProps) {
  const spec = chartSpec(table);
  const labels = axisLabels(words, table);
  const data = labels.map((label, row) => ({
    name: short(label),
    ...Object.fromEntries(
      spec.series.map((column, series) => [column, valueAt(table, spec, { row, series }) ?? 0]),
    ),
  }));
  const axis = { tickLine: false, stroke: 'var(--ink2)', fontSize: 12 } as const;
  const names = { ...axis, dataKey: 'name', type: 'category' } as const;
  const values = {
    ...axis,
    axisLine: false,
    type: 'number',
    tickFormatter: (value: number) => tick(table, spec, value),
  } as const;
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <BarChart
        data={data}
        layout={spec.across ? 'vertical' : 'horizontal'}
        accessibilityLayer={false}
        margin={{ left: 4, right: 12, top: 8, bottom: 0 }}
        barGap={1}
      >
        <CartesianGrid vertical={spec.across} horizontal={!spec.across} stroke="var(--line)" />
        {spec.across ? <XAxis {...values} /> : <XAxis {...names} interval="preserveStartEnd" />}
        {spec.across ? (
          <YAxis {...names} width={NAMES_WIDTH} interval={0} />
        ) : (
          <YAxis {...values} width={84} />
        )}
        {spec.series.map((column, series) => (
          <Bar
            key={column}
            dataKey={column}
            isAnimationActive={false}
            maxBarSize={48}
            {...(spec.stacked ? { stackId: 'all' } : {})}
            onClick={(_, row) => onOpen({ row, series })}
            onMouseEnter={(_, row) => onPoint({ row, series })}
          >
            {table.rows.map(({ key }, row) => (
              <Cell
                key={key}
                className={`chart__bar ${barClass({ row, series })}`}
                fill={colorOf(table.figure, series)}
              />
            ))}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
});

/** The class one bar can be found by. */
export function barClass({ row, series }: Point): string {
  return `chart__bar-${series}-${row}`;
}

/** Of a length that fits beside a bar, and in one line. */
function short(name: string): string {
  const cut = name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
  return cut.replaceAll(' ', '\u00a0');
}

/** An amount on an axis without its decimals: a tick is a round one. */
function tick({ columns, currency }: FigureTable, spec: ChartSpec, value: number): string {
  const unit = columns.find(({ key }) => key === spec.series[0])?.unit;
  if (unit !== 'money') return grouped(Math.round(value));
  const text = formatAmount({ minor: Math.round(value), currency });
  return text.split('.')[0] ?? text;
}
