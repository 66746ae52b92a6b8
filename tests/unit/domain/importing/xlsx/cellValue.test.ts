import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText, serialDate } from '../../../../../src/domain/importing/xlsx/cellValue';

describe('numberText', () => {
  it.each([
    ['0.30000000000000004', '0.3'],
    ['4180.7500000000001', '4180.75'],
    ['1234567.8899999999', '1234567.89'],
    ['0.99999999999999989', '1'],
    ['99999999999999.995', '100000000000000'],
    ['-33.450000000000003', '-33.45'],
    ['1.5E+3', '1500'],
    ['4.5700000000000001E-2', '0.0457'],
    ['-1E-3', '-0.001'],
    ['12.34567', '12.34567'],
    ['.5', '0.5'],
    ['0', '0'],
    ['-0.0', '0'],
    ['42', '42'],
    ['12345678901234567890', '12345678901234567890'],
    ['1E+300', '1E+300'],
    ['#REF!', '#REF!'],
  ])('%s is %s', (raw, text) => {
    expect(numberText(raw)).toBe(text);
  });

  it('gives back every amount in cents that a spreadsheet stores as a binary fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) => {
        const stored = (cents / 100).toPrecision(17);
        const sign = cents < 0 ? '-' : '';
        const digits = String(Math.abs(cents)).padStart(3, '0');
        const exact = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(Number(numberText(stored))).toBe(Number(exact));
        expect(numberText(stored)).toBe(cents === 0 ? '0' : exact.replace(/\.?0+$/, ''));
      }),
    );
  });
});

describe('serialDate', () => {
  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['45881', '2025-08-12'],
    ['46219.75', '2026-07-16'],
    ['2958465', '9999-12-31'],
  ])('1900 system: %s is %s', (raw, day) => {
    expect(serialDate(raw, false)).toBe(day);
  });

  it('1904 system counts from its own first day', () => {
    expect(serialDate('0', true)).toBe('1904-01-01');
    expect(serialDate('42735', true)).toBe('2021-01-01');
  });

  it.each(['60', '0', '-1', '2958466', 'text', ''])('1900 system: %s is no day', (raw) => {
    expect(serialDate(raw, false)).toBeNull();
  });
});
