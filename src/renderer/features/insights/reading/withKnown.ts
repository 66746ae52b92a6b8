import type { Insights } from '../../../../domain/kpi/insights/tables';

/**
 * The figures after, with the tables of before where they say the same: a chart is drawn again only for
 * other numbers.
 */
export function withKnown(before: Insights | undefined, after: Insights): Insights {
  if (before === undefined) return after;
  const known = new Map(before.tables.map((table) => [JSON.stringify(table), table]));
  return {
    ...after,
    tables: after.tables.map((table) => known.get(JSON.stringify(table)) ?? table),
  };
}
