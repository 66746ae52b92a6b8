import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currency } from '../../../src/domain/money/currency';
import { toDecimal } from '../../../src/domain/money/decimal';
import { formatAmount } from '../../../src/domain/money/format';
import { readAmount } from '../../../src/renderer/components/fields/readAmount';

const EUR = currency('EUR');
const JPY = currency('JPY');
const KWD = currency('KWD');

describe('reading an amount', () => {
  it.each([
    ['12.000,50', EUR, 1_200_050],
    ['12,000.50', EUR, 1_200_050],
    ['12000.5', EUR, 1_200_050],
    ['12 000,50', EUR, 1_200_050],
    ["12'000.50", EUR, 1_200_050],
    ['12\u00a0000,50', EUR, 1_200_050],
    ['12.000', EUR, 1_200_000],
    ['1.234.567', EUR, 123_456_700],
    ['1,234,567.8', EUR, 123_456_780],
    ['0,5', EUR, 50],
    ['7', EUR, 700],
    ['12.000', JPY, 12_000],
    ['1.234,567', KWD, 1_234_567],
  ])('%s in %s', (text, code, minor) => {
    expect(readAmount(text, code)).toEqual({ ok: true, value: { minor, currency: code } });
  });

  it.each([
    ['', EUR, 'empty'],
    ['abc', EUR, 'notANumber'],
    ['12€', EUR, 'notANumber'],
    ['-5', EUR, 'negative'],
    ['\u22125', EUR, 'negative'],
    ['0', EUR, 'negative'],
    ['1.23.45', EUR, 'grouping'],
    ['1,2,3.50', EUR, 'grouping'],
    ['12.34,567.89', EUR, 'grouping'],
    ['0.500', EUR, null],
    ['12.345,678', EUR, 'tooManyDecimals'],
    ['1,2345', EUR, 'tooManyDecimals'],
    ['12.5', JPY, 'tooManyDecimals'],
    ['12.000', KWD, 'ambiguous'],
    ['99999999999999999999', EUR, 'tooLarge'],
  ])('%s in %s is %s', (text, code, problem) => {
    const read = readAmount(text, code);
    if (problem === null) expect(read).toEqual({ ok: true, value: { minor: 50, currency: code } });
    else expect(read).toEqual({ ok: false, error: problem });
  });

  it('reads what it writes, in both styles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (minor) => {
        const amount = { minor, currency: EUR };
        const german = formatAmount(amount, { decimal: ',', group: '.' });
        for (const text of [toDecimal(amount), formatAmount(amount), german]) {
          expect(readAmount(text, EUR)).toEqual({ ok: true, value: amount });
        }
      }),
    );
  });
});
