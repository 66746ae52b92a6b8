import { afterEach, describe, expect, it } from 'vitest';
import { fixClock } from '../../../src/renderer/clock';
import { newId } from '../../../src/renderer/ids';

afterEach(() => fixClock(null));

const many = (count: number) => Array.from({ length: count }, newId);

describe('newId', () => {
  it('makes UUIDs of version 7 that carry their moment', () => {
    fixClock('2098-03-04T05:06:07.089Z');
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(
      Date.parse('2098-03-04T05:06:07.089Z'),
    );
  });

  it('makes each greater than those before it, within a moment and when the clock goes back', () => {
    fixClock('2098-03-04T05:06:08Z');
    const first = many(20_000);
    fixClock('2020-01-01T00:00:00Z');
    const all = [...first, ...many(3)];
    expect(new Set(all).size).toBe(all.length);
    expect([...all].sort()).toEqual(all);
  });

  it('differs at random beyond moment and number', () => {
    const ends = new Set(many(1_000).map((id) => id.slice(-12)));
    expect(ends.size).toBe(1_000);
  });
});
