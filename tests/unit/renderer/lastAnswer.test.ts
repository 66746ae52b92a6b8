import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lastAnswer } from '../../../src/renderer/components/timing/lastAnswer';

describe('lastAnswer', () => {
  it('does not work out again what it was asked last', () => {
    const work = vi.fn((list: readonly number[], by: number) => list.map((one) => one * by));
    const kept = lastAnswer(work);
    const list = [1, 2, 3];
    expect(kept(list, 2)).toBe(kept(list, 2));
    expect(kept([...list], 2)).not.toBe(kept(list, 2));
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('keeps the list before while the next one is drawn in the background', () => {
    const work = vi.fn((list: readonly number[]) => list.length);
    const kept = lastAnswer(work);
    const [shown, coming] = [[1], [1, 2]];
    for (const list of [shown, coming, shown, coming, shown]) kept(list);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('keeps no more than two lists alive', () => {
    const work = vi.fn((list: readonly number[]) => list.length);
    const kept = lastAnswer(work);
    const first = [1];
    for (const list of [first, [1, 2], [1, 2, 3], first]) kept(list);
    expect(work).toHaveBeenCalledTimes(4);
  });

  it('always answers as the function itself does', () => {
    const work = (a: number, b: number) => a * 31 + b;
    const kept = lastAnswer(work);
    const small = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small)), (asked) => {
        for (const [a, b] of asked) expect(kept(a, b)).toBe(work(a, b));
      }),
    );
  });
});
