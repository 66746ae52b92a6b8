import type { FigureId } from '../../../../domain/kpi/insights/scope';
import type { FigureTable } from '../../../../domain/kpi/insights/tables';

/** How a figure is drawn: which columns, one above the other or side by side, bars up or across. */
export interface ChartSpec {
  readonly series: readonly string[];
  readonly stacked: boolean;
  readonly across: boolean;
}

function up(series: readonly string[], stacked = false): ChartSpec {
  return { series, stacked, across: false };
}

/** Long names stand beside their bars. */
function across(column: string): ChartSpec {
  return { series: [column], stacked: false, across: true };
}

const SPECS: Readonly<Record<FigureId, ChartSpec>> = {
  ageing: up(['current', '1-30', '31-60', '61-90', '90+', 'disputed'], true),
  forecast: up(['plan', 'promise', 'habit', 'due', 'undated'], true),
  dso: up(['dso', 'best']),
  cei: up(['cei']),
  promises: up(['byAmount', 'byCount']),
  recovery: across('recovered'),
  top: across('overdue'),
  disputes: across('disputed'),
  limitation: across('open'),
  carrying: up(['cost']),
};

/** The way a table is drawn. Without a stated rate there is no cost: then the average is. */
export function chartSpec({ figure, rows }: FigureTable): ChartSpec {
  const costs = rows.some(({ values }) => values[0] !== null);
  return figure === 'carrying' && !costs ? up(['average']) : SPECS[figure];
}

/** The colour of a series: a figure's own, where the style sheet has one. */
export function colorOf(figure: FigureId, series: number): string {
  return `var(--series-${figure}-${series}, var(--series-${series}))`;
}
