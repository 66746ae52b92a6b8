import { Bar, BarChart, CartesianGrid, Cell, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { FigureTable } from '../../../domain/kpi/insights/tables';
import { formatAmount } from '../../../domain/money/format';
import { grouped } from '../../messages/plural';
import { type Point, valueAt } from './chartPoints';
import { type ChartSpec, colorOf } from './chartSpecs';
import { rowLabel, type Wording } from './labels';

const HEIGHT = 220;
const NAMES_WIDTH = 160;
const LONGEST_NAME = 24;

interface BarsProps {
  readonly table: FigureTable;
  readonly spec: ChartSpec;
  readonly words: Wording;
  readonly point: Point;
  readonly onPoint: (point: Point) => void;
  readonly onOpen: (point: Point) => void;
}

/** The drawing alone; keys and words are the business of the chart around it. */
export function Bars({ table, spec, words, point, onPoint, onOpen }: BarsProps) {
  const data = table.rows.map(({ key }, row) => ({
    name: short(rowLabel(words, table.figure, key)),
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
            {table.rows.map(({ key }, row) => {
              const marked = point.row === row && point.series === series;
              return (
                <Cell
                  key={key}
                  className="chart__bar"
                  fill={colorOf(table.figure, series)}
                  stroke={marked ? 'var(--ink)' : 'none'}
                  strokeWidth={marked ? 2 : 0}
                />
              );
            })}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
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
