import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../src/renderer/frame/useKeptPlace';

const same = (row: string) => row;
const place = (now: readonly string[], cursor: string) =>
  placeAfter(['a', 'b', 'c', 'd'], now, same, cursor);

describe('the place in a list that is worked off', () => {
  it('is the row after the one that left, or the next that is still there', () => {
    expect(place(['a', 'c', 'd'], 'b')).toBe('c');
    expect(place(['d', 'a'], 'b')).toBe('d');
  });

  it('is the row above where the last one left', () => {
    expect(place(['a', 'b', 'c'], 'd')).toBe('c');
    expect(place(['a'], 'd')).toBe('a');
  });

  it('stays where the row is still there, was not there before, or nothing is left', () => {
    expect(place(['c', 'b', 'a'], 'b')).toBeNull();
    expect(place(['a', 'b'], 'elsewhere')).toBeNull();
    expect(place([], 'b')).toBeNull();
  });
});
