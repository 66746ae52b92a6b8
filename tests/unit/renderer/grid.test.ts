import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressOf, rowOfClick } from '../../../src/renderer/components/grid/keys/press';
import { selectedAmong } from '../../../src/renderer/components/grid/keys/selection';
import {
  drawnRows,
  linesOf,
  nextSort,
  sortRows,
  toTsv,
} from '../../../src/renderer/components/grid/lines';
import type { Column } from '../../../src/renderer/components/grid/types';
import { range, rowKeys, target } from '../../../src/renderer/components/grid/useGridState';

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

  it('names the rows in drawn order, sorted within and across groups, folded ones too', () => {
    const sort = { column: 'size', direction: 'ascending' } as const;
    const group = {
      keyOf: (row: Row) => row.group,
      title: () => '',
      folding: { folded: new Set(['x']), onFold: () => undefined },
    };
    expect(drawnRows(ROWS, COLUMNS, sort).map(keyOf).join('')).toBe('bca');
    expect(drawnRows(ROWS, COLUMNS, null, group).map(keyOf).join('')).toBe('acb');
    expect(drawnRows(ROWS, COLUMNS, sort, group).map(keyOf).join('')).toBe('bca');
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
  const plain = { lines: linesOf(ROWS, keyOf, undefined), stops: null };
  const grouped = linesOf(ROWS, keyOf, { keyOf: (row) => row.group, title: () => '' });

  it('stops at both ends', () => {
    expect(target(plain, 0, { do: 'move', by: -1, extend: false })).toBe(0);
    expect(target(plain, 1, { do: 'move', by: 10, extend: false })).toBe(2);
    expect(target(plain, 1, { do: 'edge', end: false, extend: false })).toBe(0);
    expect(target(plain, 1, { do: 'edge', end: true, extend: false })).toBe(2);
  });

  it('starts at the first row when the current one has gone', () => {
    expect(target(plain, -1, { do: 'move', by: 1, extend: false })).toBe(0);
    expect(target({ lines: [], stops: null }, 0, { do: 'move', by: 1, extend: false })).toBe(-1);
  });

  it('passes over headings that cannot hold the cursor', () => {
    // x, a, c, y, b
    const view = { lines: grouped, stops: [1, 2, 4] };
    expect(target(view, 2, { do: 'move', by: 1, extend: false })).toBe(4);
    expect(target(view, 4, { do: 'move', by: -1, extend: false })).toBe(2);
    expect(target(view, 2, { do: 'edge', end: false, extend: false })).toBe(1);
  });

  it('extends in both directions, over rows alone', () => {
    expect(range(plain.lines, 0, 2)).toEqual(['a', 'b', 'c']);
    expect(range(plain.lines, 2, 1)).toEqual(['b', 'c']);
    expect(range(grouped, 1, 4)).toEqual(['a', 'c', 'b']);
    expect(rowKeys(grouped)).toEqual(['a', 'c', 'b']);
  });
});

describe('what is selected', () => {
  it('is what the list shows: a row filtered away is selected no longer', () => {
    const selected = new Set(['a', 'c', 'gone']);
    expect([...selectedAmong(ROWS, keyOf, selected)]).toEqual(['a', 'c']);
    expect([...selectedAmong(ROWS.slice(1), keyOf, selected)]).toEqual(['c']);
    expect(selectedAmong([], keyOf, selected).size).toBe(0);
  });

  it('stays the same object while nothing has left, so that nothing is drawn again', () => {
    const selected = new Set(['a', 'b']);
    expect(selectedAmong(ROWS, keyOf, selected)).toBe(selected);
  });
});

describe('a press of the mouse', () => {
  const at = { x: 100, y: 200 };

  it('is about the row the mouse went down on, though another lies there at its release', () => {
    const press = pressOf(null, { ...at, key: 'a', detail: 1 });
    expect(rowOfClick(press, { ...at, key: 'b', detail: 1 })).toBe('a');
    expect(rowOfClick(press, { ...at, key: null, detail: 1 })).toBe('a');
  });

  it('opens the row of the first click when rows change places before the second', () => {
    const first = pressOf(null, { ...at, key: 'a', detail: 1 });
    const second = pressOf(first, { x: 101, y: 199, key: 'b', detail: 2 });
    expect(rowOfClick(second, { x: 101, y: 199, key: 'b', detail: 2 })).toBe('a');
  });

  it('follows the hand to another row, and counts anew there', () => {
    const first = pressOf(null, { ...at, key: 'a', detail: 1 });
    const moved = pressOf(first, { x: 100, y: 230, key: 'b', detail: 2 });
    expect(rowOfClick(moved, { x: 100, y: 230, key: 'b', detail: 2 })).toBe('b');
  });

  it('takes a click no mouse made as it comes', () => {
    const press = pressOf(null, { ...at, key: 'a', detail: 1 });
    expect(rowOfClick(press, { x: 0, y: 0, key: 'b', detail: 0 })).toBe('b');
    expect(pressOf(press, { ...at, key: null, detail: 1 })).toBeNull();
  });
});
