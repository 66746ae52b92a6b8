import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../../../src/domain/kpi/insights/scope';
import type { FigureTable } from '../../../../src/domain/kpi/insights/tables';
import { currency } from '../../../../src/domain/money/currency';
import { barsIn, movePoint } from '../../../../src/renderer/features/insights/charts/chartPoints';
import { chartSpec } from '../../../../src/renderer/features/insights/charts/chartSpecs';

const UP = { rows: 3, series: 2, across: false };
const ACROSS = { rows: 3, series: 1, across: true };

describe('moving in a chart', () => {
  it.each([
    ['ArrowRight', { row: 1, series: 0 }, { row: 2, series: 0 }],
    ['ArrowRight', { row: 2, series: 0 }, { row: 2, series: 0 }],
    ['ArrowLeft', { row: 1, series: 1 }, { row: 0, series: 1 }],
    ['ArrowLeft', { row: 0, series: 1 }, { row: 0, series: 1 }],
    ['ArrowUp', { row: 1, series: 0 }, { row: 1, series: 1 }],
    ['ArrowUp', { row: 1, series: 1 }, { row: 1, series: 1 }],
    ['ArrowDown', { row: 1, series: 1 }, { row: 1, series: 0 }],
    ['Home', { row: 2, series: 1 }, { row: 0, series: 1 }],
    ['End', { row: 0, series: 1 }, { row: 2, series: 1 }],
  ])('%s with bars up', (key, from, to) => {
    expect(movePoint(from, key, UP)).toEqual(to);
  });

  it('goes down the rows where bars lie across', () => {
    expect(movePoint({ row: 0, series: 0 }, 'ArrowDown', ACROSS)).toEqual({ row: 1, series: 0 });
    expect(movePoint({ row: 1, series: 0 }, 'ArrowUp', ACROSS)).toEqual({ row: 0, series: 0 });
  });

  it('leaves other keys alone', () => {
    expect(movePoint({ row: 0, series: 0 }, 'Tab', UP)).toBeNull();
  });
});

describe('a chart without bars', () => {
  /** Two rows in which the columns that are drawn have the values, and another column has 5. */
  const table = (figure: FigureTable['figure'], ...values: (number | null)[]): FigureTable => {
    const EUR = currency('EUR');
    const made = { figure, view: EUR, currency: EUR } as const;
    const { series } = chartSpec({ ...made, columns: [], rows: [] });
    const columns = [...series, 'more'].map((key) => ({ key, unit: 'count' as const }));
    const row = (value: number | null) => [...series.map(() => value), 5];
    const rows = values.map((value, at) => ({ key: `${at}`, values: row(value), empty: false }));
    return { ...made, columns, rows };
  };
  const barsOf = (made: FigureTable) => barsIn(made, chartSpec(made));

  it.each(FIGURES.filter((figure) => figure !== 'carrying'))('is told from one with, %s', (id) => {
    expect(barsOf(table(id, null, null))).toBe('untold');
    expect(barsOf(table(id, null, 0))).toBe('zero');
    expect(barsOf(table(id, null, 1))).toBe('bars');
    expect(barsOf(table(id))).toBe('untold');
  });
});
