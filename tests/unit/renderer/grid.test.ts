import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, nextSort, sortRows, toTsv } from '../../../src/renderer/components/grid/lines';
import type { Column } from '../../../src/renderer/components/grid/types';
import { range, target } from '../../../src/renderer/components/grid/useGridState';

interface Row {
  readonly id: string;
  readonly group: string;
  readonly size: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'id', title: 'Name', width: 100, text: (row) => row.id },
  {
    id: 'size',
    title: 'Size',
    width: 50,
    text: (row) => String(row.size),
    compare: (a, b) => a.size - b.size,
  },
];
const ROWS: readonly Row[] = [
  { id: 'a', group: 'x', size: 3 },
  { id: 'b', group: 'y', size: 1 },
  { id: 'c', group: 'x', size: 2 },
];
const keyOf = (row: Row) => row.id;

describe('the lines of a grid', () => {
  it('sorts both ways and leaves the rows alone without a sort', () => {
    const ids = (direction: 'ascending' | 'descending') =>
      sortRows(ROWS, COLUMNS, { column: 'size', direction }).map(keyOf).join('');
    expect(ids('ascending')).toBe('bca');
    expect(ids('descending')).toBe('acb');
    expect(sortRows(ROWS, COLUMNS, null)).toBe(ROWS);
    expect(sortRows(ROWS, COLUMNS, { column: 'id', direction: 'ascending' })).toBe(ROWS);
  });

  it('puts rows under their group, groups in the order they appear', () => {
    const group = { keyOf: (row: Row) => row.group, title: (key: string) => key };
    const lines = linesOf(ROWS, keyOf, group).map(({ kind, key }) => `${kind} ${key}`);
    expect(lines).toEqual(['group x', 'row a', 'row c', 'group y', 'row b']);
  });

  it('keeps every row whatever the groups', () => {
    const row = fc.record({ id: fc.uuid(), group: fc.constantFrom('p', 'q', 'r'), size: fc.nat() });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const group = { keyOf: (one: Row) => one.group, title: () => '' };
        const kept = linesOf(rows, keyOf, group).filter(({ kind }) => kind === 'row');
        expect(kept.map(({ key }) => key).sort()).toEqual(rows.map(keyOf).sort());
      }),
    );
  });

  it('goes from ascending to descending to none', () => {
    const up = nextSort(null, 'size');
    const down = nextSort(up, 'size');
    expect(up?.direction).toBe('ascending');
    expect(down?.direction).toBe('descending');
    expect(nextSort(down, 'size')).toBeNull();
    expect(nextSort(down, 'id')).toEqual({ column: 'id', direction: 'ascending' });
  });

  it('copies rows with headings, one cell per tab', () => {
    const odd: Row = { id: 'tab\there\nand there', group: 'x', size: 7 };
    expect(toTsv(COLUMNS, [odd])).toBe('Name\tSize\ntab here and there\t7');
  });
});

describe('moving in a grid', () => {
  const order = ['a', 'b', 'c'];

  it('stops at both ends', () => {
    expect(target(order, 'a', { do: 'move', by: -1, extend: false })).toBe('a');
    expect(target(order, 'b', { do: 'move', by: 10, extend: false })).toBe('c');
    expect(target(order, 'b', { do: 'edge', end: false, extend: false })).toBe('a');
  });

  it('starts at the first row when the current one has gone', () => {
    expect(target(order, 'gone', { do: 'move', by: 1, extend: false })).toBe('a');
    expect(target([], 'a', { do: 'move', by: 1, extend: false })).toBeNull();
  });

  it('extends in both directions', () => {
    expect(range(order, 'a', 'c')).toEqual(order);
    expect(range(order, 'c', 'b')).toEqual(['b', 'c']);
  });
});
