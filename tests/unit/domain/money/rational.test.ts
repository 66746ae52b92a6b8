import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  minus,
  plus,
  rational,
  rationalFromDecimal,
  roundHalfUp,
  roundToMinor,
  times,
  toDecimalText,
  ZERO,
} from '../../../../src/domain/money/rational';

const fraction = fc
  .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 5_000 }))
  .map(([n, d]) => rational(n, d));

describe('exact fractions', () => {
  it('are kept in lowest terms with a positive denominator', () => {
    expect(rational(6, -4)).toEqual({ n: -3n, d: 2n });
    expect(rational(0, 7)).toEqual(ZERO);
    expect(() => rational(1, 0)).toThrow('denominator zero');
  });

  it.each([
    ['11.75', 47n, 4n],
    ['-0.88', -22n, 25n],
    ['+3', 3n, 1n],
  ])('read %s', (text, n, d) => {
    expect(rationalFromDecimal(text)).toEqual({ n, d });
  });

  it.each(['', '1,5', '1e3', 'NaN', '.5', '1.'])('refuse %j', (text) => {
    expect(rationalFromDecimal(text)).toBeNull();
  });

  it.each([
    [1, 2, 1n],
    [-1, 2, -1n],
    [49, 100, 0n],
    [-149, 100, -1n],
    [5, 2, 3n],
  ])('round %i/%i half away from zero', (n, d, whole) => {
    expect(roundHalfUp(rational(n, d))).toBe(whole);
  });

  it('write decimals without a floating point', () => {
    expect(toDecimalText(rational(1, 3), 4)).toBe('0.3333');
    expect(toDecimalText(rational(-1, 200), 2)).toBe('-0.01');
    expect(toDecimalText(rational(5, 2), 0)).toBe('3');
  });

  it('refuse minor units beyond the safe integers', () => {
    expect(() => roundToMinor(rational(2n ** 60n))).toThrow('safe integer');
  });

  it('obey the laws of arithmetic', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(plus(minus(a, b), b)).toEqual(a);
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(compare(a, b) + compare(b, a)).toBe(0);
      }),
    );
  });
});
