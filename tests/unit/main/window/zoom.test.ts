import { describe, expect, it } from 'vitest';
import { nextZoom, zoomPercent } from '../../../../src/main/window/zoom';

/** The percents that one step after the other brings, until none brings more. */
function steps(step: 'in' | 'out'): number[] {
  const percents: number[] = [];
  for (let level = 0; percents.at(-1) !== zoomPercent(level); level = nextZoom(level, step)) {
    percents.push(zoomPercent(level));
  }
  return percents;
}

describe('zoom', () => {
  it('goes by the steps of a browser, 200 % among them, and stays within bounds', () => {
    expect(steps('in')).toEqual([100, 110, 125, 150, 175, 200, 225, 250]);
    expect(steps('out')).toEqual([100, 90, 80, 75, 67, 50]);
  });

  it('goes to the next step from between two, and back to actual size', () => {
    const before = 3.5;
    expect(zoomPercent(before)).toBe(189);
    expect(zoomPercent(nextZoom(before, 'in'))).toBe(200);
    expect(zoomPercent(nextZoom(before, 'out'))).toBe(175);
    expect(nextZoom(before, 'reset')).toBe(0);
  });
});
