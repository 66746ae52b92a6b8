import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currency } from '../../../src/domain/money/currency';
import { amountsNeed } from '../../../src/renderer/components/grid/amountsNeed';
import {
  fittingColumns,
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

  it('of figures are as wide as their longest, and columns of long texts make room for it', () => {
    const [name, figure, other] = columns;
    if (name === undefined || figure === undefined || other === undefined) throw new Error('three');
    const some = [
      { ...name, width: 200, grow: true },
      { ...figure, width: 100, needs: (row: string) => row.length },
      other,
    ];
    const widths = (...lengths: number[]) =>
      fittingColumns(
        some,
        lengths.map((length) => 'x'.repeat(length)),
      ).map(({ width }) => width);
    expect(fittingColumns(some, ['x'.repeat(100)])).toBe(some);
    expect(widths(60, 120, 90)).toEqual([180, 120, 50]);
    // A quarter is the most a text gives up: beyond it the list is scrolled aside.
    expect(widths(300)).toEqual([150, 300, 50]);
  });

  it('need room for every digit of an amount, and for each of several', () => {
    const need = (...minors: number[]) =>
      amountsNeed(minors.map((minor) => ({ minor, currency: currency('USD') })));
    expect(need()).toBe(0);
    expect(need(1)).toBe(need(999));
    // "53,039,755.27 USD" takes 110 pixels of text as painted, and the padding of its cell.
    expect(need(5_303_975_527)).toBeGreaterThanOrEqual(126);
    // Five digits more, a point of thousands more.
    expect(need(5_303_975_527)).toBeGreaterThan(need(530_397_552));
    expect(need(-100_000)).toBeGreaterThan(need(100_000));
    expect(need(2_688_062, 6_426_072)).toBeGreaterThan(need(2_688_062) + need(6_426_072) - 32);
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
