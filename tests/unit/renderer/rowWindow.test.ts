import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderOf } from '../../../src/renderer/components/grid/finder';
import {
  around,
  drawnIn,
  linesIn,
  nextDrawn,
  ROW_HEIGHT,
  type Span,
  scrollFor,
  spanAt,
} from '../../../src/renderer/components/grid/rows/rowWindow';

const NOTHING = { from: 0, to: 0 };

/** What is drawn in the end: all that is in view, what there is around it, and the cursor. */
function lines(view: Span, drawn: Span, { count, cursor }: { count: number; cursor: number }) {
  return linesIn(drawnIn(view, drawn, count), count, cursor);
}

describe('the lines of a long list that are drawn', () => {
  it('are those in view, cut ones too', () => {
    expect(spanAt(0, 10 * ROW_HEIGHT)).toEqual({ from: 0, to: 10 });
    expect(spanAt(1.5 * ROW_HEIGHT, 10 * ROW_HEIGHT)).toEqual({ from: 1, to: 12 });
  });

  it('are a page more on each side, in steps, so that one line further draws nothing anew', () => {
    const here = around({ from: 102, to: 112 });
    expect(here.from).toBeLessThanOrEqual(92);
    expect(here.to).toBeGreaterThanOrEqual(122);
    expect(around({ from: 103, to: 113 })).toEqual(here);
  });

  it('hold everything in view and the cursor, each once and ascending, wherever it all is', () => {
    const number = fc.integer({ min: 0, max: 300 });
    const span = fc.tuple(number, fc.integer({ min: 1, max: 60 })).map(([from, page]) => ({
      from,
      to: from + page,
    }));
    fc.assert(
      fc.property(
        span,
        span,
        number,
        fc.integer({ min: -1, max: 320 }),
        (view, drawn, count, at) => {
          const shown = lines(view, around(drawn), { count, cursor: at });
          expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
          expect(shown.every((line) => line >= 0 && line < count)).toBe(true);
          for (let line = view.from; line < Math.min(view.to, count); line += 1) {
            expect(shown).toContain(line);
          }
          if (at >= 0 && at < count) expect(shown).toContain(at);
          // What is far from the view is left out.
          expect(shown.length).toBeLessThanOrEqual(60 + 3 * 60 + 16 + 1);
        },
      ),
    );
  });

  it('are the last page of a list that became shorter than where it was scrolled to', () => {
    expect(lines({ from: 500, to: 503 }, NOTHING, { count: 5, cursor: -1 })).toEqual([2, 3, 4]);
    expect(lines({ from: 500, to: 503 }, NOTHING, { count: 2, cursor: 0 })).toEqual([0, 1]);
    expect(lines({ from: 0, to: 3 }, NOTHING, { count: 0, cursor: 0 })).toEqual([]);
  });

  it('become a page on each side, a few lines at a time', () => {
    const view = { from: 100, to: 130 };
    let drawn = drawnIn(view, NOTHING, 400);
    expect(drawn).toEqual(view);
    for (let turn = 0; turn < 10; turn += 1) {
      const next = drawnIn(view, nextDrawn(view, drawn, 400), 400);
      expect(drawn.from - next.from).toBeLessThanOrEqual(8);
      expect(next.to - drawn.to).toBeLessThanOrEqual(8);
      drawn = next;
    }
    expect(drawn).toEqual(around(view));
    expect(nextDrawn(view, drawn, 400)).toEqual(drawn);
  });

  it('come to rest wherever the list is scrolled to, and never go beyond its ends', () => {
    const place = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 60 }), place, place, (from, page, at, count) => {
        const view = { from, to: from + page };
        let drawn = drawnIn(view, { from: at, to: at + page }, count);
        for (let turn = 0; turn < 60; turn += 1) {
          drawn = drawnIn(view, nextDrawn(view, drawn, count), count);
          expect(drawn.from).toBeGreaterThanOrEqual(0);
          expect(drawn.to).toBeLessThanOrEqual(count);
        }
        expect(nextDrawn(view, drawn, count)).toEqual(drawn);
      }),
    );
  });

  it('keep the row of the cursor far away, as it has the focus', () => {
    expect(lines({ from: 50, to: 52 }, NOTHING, { count: 99, cursor: 3 })).toEqual([3, 50, 51]);
    expect(lines({ from: 0, to: 2 }, NOTHING, { count: 99, cursor: 98 })).toEqual([0, 1, 98]);
  });
});

describe('scrolling to a line', () => {
  const seen = { top: 10 * ROW_HEIGHT, height: 10 * ROW_HEIGHT };

  it('moves as little as it can', () => {
    expect(scrollFor(10, seen)).toBe(10 * ROW_HEIGHT);
    expect(scrollFor(19, seen)).toBe(10 * ROW_HEIGHT);
    expect(scrollFor(20, seen)).toBe(11 * ROW_HEIGHT);
    expect(scrollFor(9, seen)).toBe(9 * ROW_HEIGHT);
  });

  it('shows all of the line, whatever the height', () => {
    const pixels = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), pixels, pixels, (line, top, more) => {
        const height = ROW_HEIGHT + more;
        const to = scrollFor(line, { top, height });
        expect(line * ROW_HEIGHT).toBeGreaterThanOrEqual(to);
        expect((line + 1) * ROW_HEIGHT).toBeLessThanOrEqual(to + height);
      }),
    );
  });

  it('puts it in the middle, but not before the beginning', () => {
    expect(scrollFor(100, seen, 'center')).toBe(95.5 * ROW_HEIGHT);
    expect(scrollFor(1, seen, 'center')).toBe(0);
  });
});

describe('finding a key in a list', () => {
  it('answers its place, near, far and missing, again and again', () => {
    const items = Array.from({ length: 2000 }, (_, at) => `k${at}`);
    const find = finderOf(items, (item) => item);
    for (const at of [0, 3, 3, 1500, 3, 1999]) expect(find(`k${at}`)).toBe(at);
    expect(find('gone')).toBe(-1);
    expect(finderOf(items, (item) => item)).toBe(find);
    expect(finderOf<string>([], (item) => item)('k1')).toBe(-1);
  });
});
