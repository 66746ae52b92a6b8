import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecimalMark, readAmount } from '../../../../src/domain/importing/values/amounts';
import {
  exactOf,
  lessPercent,
  multiply,
  plus,
  roundTo,
} from '../../../../src/domain/importing/values/exact';
import { sniffDecimals } from '../../../../src/domain/importing/values/sniffDecimals';
import { plainAmount, readMoney } from '../../../../src/domain/importing/values/valueReader';
import { currency } from '../../../../src/domain/money/currency';
import { toDecimal } from '../../../../src/domain/money/decimal';
import { EUR, must } from './support';

describe('plainAmount', () => {
  it.each<[string, DecimalMark, string]>([
    ['1234.5', '.', '1234.5'],
    ['1,234.50', '.', '1234.50'],
    ['1.234,50', ',', '1234.50'],
    ["1'234'567.89", '.', '1234567.89'],
    ['1 234,50', ',', '1234.50'],
    ['1\u00a0234,50', ',', '1234.50'],
    ['1\u202f234,50', ',', '1234.50'],
    ['12,34,567.00', '.', '1234567.00'],
    ['-12.50', '.', '-12.50'],
    ['12.50-', '.', '-12.50'],
    ['\u221212.50', '.', '-12.50'],
    ['(12.50)', '.', '-12.50'],
    ['+12.50', '.', '12.50'],
    ['£1,234.00', '.', '1234.00'],
    ['-€5,00', ',', '-5.00'],
    ['1234,37 EUR', ',', '1234.37'],
    ['EUR 12.00', '.', '12.00'],
    ['120,00 zł', ',', '120.00'],
    ['250.00 Cr', '.', '-250.00'],
    ['250.00 Dr', '.', '250.00'],
    ['.50', '.', '0.50'],
    [',5', ',', '0.5'],
    ["'-7.00", '.', '-7.00'],
    ['0', '.', '0'],
  ])('reads %s with %s as %s', (text, mark, plain) => {
    expect(plainAmount(text, mark)).toBe(plain);
  });

  it.each<[string, DecimalMark]>([
    ['', '.'],
    ['abc', '.'],
    ['1.23', ','],
    ['1,23', '.'],
    ['1.2.3', '.'],
    ['12,3456.00', '.'],
    ['(12.50', '.'],
    ['12.50)', '.'],
    ['-12.50-', '.'],
    ['-(12.50)', '.'],
    ['12 apples', '.'],
    ['=1+2', '.'],
    ['1e5', '.'],
    ['NaN', '.'],
    ['2024-01-02', '.'],
    ["1'234,567.00", '.'],
  ])('refuses %s with %s', (text, mark) => {
    expect(plainAmount(text, mark)).toBeNull();
  });

  it('keeps the currency beside the figures', () => {
    expect(readAmount('£500.00')?.unit).toBe('£');
    expect(readAmount('1234,37 EUR')?.unit).toBe('EUR');
    expect(readAmount('(USD 5.00)')).toEqual({ negative: true, figures: '5.00', unit: 'USD' });
    expect(readAmount('250.00 Cr')?.unit).toBe('');
  });
});

describe('readMoney', () => {
  it('goes to minor units through text', () => {
    expect(must(readMoney('90071992547409.91', '.', EUR)).minor).toBe(9007199254740991);
    expect(must(readMoney('0,10', ',', EUR)).minor).toBe(10);
    expect(must(readMoney('1.234', '.', currency('KWD'))).minor).toBe(1234);
    expect(must(readMoney('1500', '.', currency('JPY'))).minor).toBe(1500);
  });

  it('accepts zeros beyond the decimals of the currency, and refuses other digits', () => {
    expect(must(readMoney('12.5000', '.', EUR)).minor).toBe(1250);
    expect(readMoney('12.50001', '.', EUR)).toMatchObject({
      error: { code: 'import.too-many-decimals', params: { currency: 'EUR', decimals: 2 } },
    });
    expect(readMoney('1500.5', '.', currency('JPY'))).toMatchObject({
      error: { code: 'import.too-many-decimals' },
    });
    expect(readMoney('99999999999999.99', '.', EUR)).toMatchObject({
      error: { code: 'import.amount-too-large' },
    });
  });

  it('reads back every amount, grouped or not, with either mark and any sign', () => {
    const sign = fc.constantFrom('before', 'behind', 'brackets');
    const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom<DecimalMark>('.', ','),
        fc.boolean(),
        sign,
        (minor, mark, group, where) => {
          const plain = toDecimal({ minor: Math.abs(minor), currency: EUR });
          const [whole = '', cents = ''] = plain.split('.');
          const grouped = group
            ? whole.replace(/\B(?=(\d{3})+$)/g, mark === '.' ? ',' : '.')
            : whole;
          const figures = `${grouped}${mark}${cents}`;
          const signed = { before: `-${figures}`, behind: `${figures}-`, brackets: `(${figures})` };
          const text = minor < 0 ? signed[where as keyof typeof signed] : figures;
          expect(must(readMoney(text, mark, EUR)).minor).toBe(minor);
        },
      ),
    );
  });
});

describe('sniffDecimals', () => {
  it.each<[string[], DecimalMark]>([
    [['1,234.50', '12'], '.'],
    [['1.234,50', '12'], ','],
    [['1,234,567', '2,000'], '.'],
    [['1.234.567', '2.000'], ','],
    [['12.5', '1.234'], '.'],
    [['0.125', '2.500'], '.'],
    [['100', '2500'], '.'],
    [['0,000', '25,500'], ','],
  ])('finds the decimal mark of %j', (values, format) => {
    expect(sniffDecimals(values)).toMatchObject({ format, ambiguous: false });
  });

  it('asks when every mark could be either, with the number of values each would fit', () => {
    expect(sniffDecimals(['1.234', '12.500', '7'])).toMatchObject({
      format: null,
      ambiguous: true,
      options: [
        { format: '.', fits: 3 },
        { format: ',', fits: 3 },
      ],
    });
  });

  it('finds no amounts in words and dates', () => {
    expect(sniffDecimals(['Acme', '2024-01-02', ''])).toMatchObject({ amounts: 0, format: null });
  });
});

describe('exact decimals', () => {
  const exact = (text: string) => exactOf(text) ?? { units: 0n, scale: 99 };

  it('multiplies and adds without rounding, then rounds half away from zero', () => {
    expect(roundTo(multiply(exact('1.5'), exact('3.33')), 2)).toBe(500);
    expect(roundTo(multiply(exact('-1.5'), exact('3.33')), 2)).toBe(-500);
    expect(roundTo(lessPercent(exact('199.90'), exact('12.5')), 2)).toBe(17491);
    expect(roundTo(plus(exact('0.1'), exact('0.2')), 2)).toBe(30);
    expect(roundTo(exact('7'), 3)).toBe(7000);
  });

  it('has no value for what is no decimal, and none beyond the safe integers', () => {
    expect(exactOf('1,5')).toBeNull();
    expect(exactOf(`1.${'1'.repeat(40)}`)).toBeNull();
    expect(roundTo(exact('99999999999999999999'), 2)).toBeNull();
  });
});
