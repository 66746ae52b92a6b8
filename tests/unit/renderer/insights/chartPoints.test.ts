import { describe, expect, it } from 'vitest';
import { movePoint } from '../../../../src/renderer/features/insights/chartPoints';

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
