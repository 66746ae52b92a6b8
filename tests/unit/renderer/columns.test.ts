import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gridTemplate,
  leastWidth,
  orderedColumns,
  shownColumns,
  withMoved,
  withToggled,
} from '../../../src/renderer/components/grid/columns/columns';
import { headingKey, linesOf } from '../../../src/renderer/components/grid/lines';
import {
  type Column,
  type GridLayout,
  PLAIN_LAYOUT,
} from '../../../src/renderer/components/grid/types';

const columns = ['key', 'a', 'b', 'c', 'd'].map(
  (id): Column<string> => ({ id, title: id, width: 50, text: (row) => row }),
);
const shown = (layout: GridLayout) => shownColumns(columns, layout).map(({ id }) => id);
const ordered = (layout: GridLayout) => orderedColumns(columns, layout).map(({ id }) => id);

describe('columns', () => {
  it('move among those that are shown, and the first one stays', () => {
    const hidden = withToggled(PLAIN_LAYOUT, 'b');
    expect(shown(hidden)).toEqual(['key', 'a', 'c', 'd']);
    const moved = withMoved(columns, hidden, 'a', 1);
    expect(shown(moved)).toEqual(['key', 'c', 'a', 'd']);
    expect(shown(withMoved(columns, moved, 'a', -1))).toEqual(['key', 'a', 'c', 'd']);
    expect(withMoved(columns, PLAIN_LAYOUT, 'a', -1)).toBe(PLAIN_LAYOUT);
    expect(withMoved(columns, PLAIN_LAYOUT, 'key', 1)).toBe(PLAIN_LAYOUT);
    expect(shown(withToggled(hidden, 'b'))).toEqual(['key', 'a', 'b', 'c', 'd']);
  });

  it('are never lost, whatever is done to them', () => {
    const step = fc.record({
      id: fc.constantFrom('key', 'a', 'b', 'c', 'd'),
      act: fc.constantFrom('left', 'right', 'toggle'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let layout = PLAIN_LAYOUT;
        for (const { id, act } of steps) {
          layout =
            act === 'toggle'
              ? withToggled(layout, id)
              : withMoved(columns, layout, id, act === 'left' ? -1 : 1);
        }
        expect(ordered(layout)[0]).toBe('key');
        expect([...ordered(layout)].sort()).toEqual(['a', 'b', 'c', 'd', 'key']);
      }),
    );
  });

  it('share what the list has to spare, those of long texts half as much again', () => {
    const [key, a, b] = columns;
    if (key === undefined || a === undefined || b === undefined) throw new Error('three columns');
    const some = [{ ...key, grow: true }, { ...a, width: 80 }, b];
    expect(gridTemplate(some, PLAIN_LAYOUT)).toBe(
      'minmax(50px, 75fr) minmax(80px, 80fr) minmax(50px, 50fr)',
    );
    expect(leastWidth(some, PLAIN_LAYOUT)).toBe(180);
  });

  it('keep the width the user gave them, whatever the list has to spare', () => {
    const layout = { ...PLAIN_LAYOUT, widths: { key: 200 } };
    const some = columns.slice(0, 2);
    expect(gridTemplate(some, layout)).toBe('200px minmax(50px, 50fr)');
    expect(leastWidth(some, layout)).toBe(250);
  });

  it('take a column of a newer version in, and forget one that is gone', () => {
    expect(ordered({ ...PLAIN_LAYOUT, order: ['d', 'gone', 'a'] })).toHaveLength(5);
    expect(ordered({ ...PLAIN_LAYOUT, order: ['d', 'c', 'b', 'a'] })).toEqual([
      'key',
      'd',
      'c',
      'b',
      'a',
    ]);
  });
});

it('keeps the heading of a folded group, with all of its rows, and leaves the rows out', () => {
  const lines = linesOf(['x1', 'x2', 'y1'], (row) => row, {
    keyOf: (row) => row.charAt(0),
    title: (key) => key,
    folding: { folded: new Set(['x']), onFold: () => undefined },
  });
  expect(lines.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['group x', 'group y', 'row y1']);
  expect(lines[0]).toMatchObject({ rows: ['x1', 'x2'] });
  expect(headingKey('x')).not.toBe('x');
});
