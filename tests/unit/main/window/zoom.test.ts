import { describe, expect, it } from 'vitest';
import { nextZoom, zoomPercent } from '../../../../src/main/window/zoom';

describe('zoom', () => {
  it('goes by steps, back to actual size, and stays within bounds', () => {
    expect(zoomPercent(nextZoom(0, 'in'))).toBe(110);
    expect(zoomPercent(nextZoom(0, 'out'))).toBe(91);
    expect(nextZoom(3.5, 'reset')).toBe(0);
    let level = 0;
    for (let step = 0; step < 40; step += 1) level = nextZoom(level, 'in');
    expect(zoomPercent(level)).toBeGreaterThanOrEqual(200);
    expect(nextZoom(level, 'in')).toBe(level);
  });
});
