import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPostalNumber } from '../../../../src/domain/references/postal';
import { checkS10 } from '../../../../src/domain/references/s10';
import { digitsOf, withDigit } from './digits';

describe('an S10 number', () => {
  it.each([
    ['RR473124829GB', 'registered', 'GB'],
    ['RB123456785US', 'registered', 'US'],
    ['cd 903 568 767 nl', 'parcel', 'NL'],
    ['VV000000005FR', 'insured', 'FR'],
    ['LX111111115DE', 'tracked', 'DE'],
    ['EE000000080PL', 'express', 'PL'],
    ['QQ000000080PL', 'other', 'PL'],
  ])('%s is read', (number, service, country) => {
    expect(checkS10(number)).toMatchObject({ ok: true, value: { service, country } });
  });

  it('is grouped for people', () => {
    expect(checkS10(' rr123456785gb')).toMatchObject({
      value: {
        number: 'RR123456785GB',
        printed: 'RR 123 456 785 GB',
        serial: '12345678',
        indicator: 'RR',
      },
    });
  });

  it.each(['EA123456789US', 'EC123456789US'])('%s: the check digit should be 5', (number) => {
    expect(checkS10(number)).toMatchObject({
      ok: false,
      error: { code: 'reference.s10-check-digit', params: { expected: '5', given: '9' } },
    });
  });

  it.each(['', 'R123456785GB', 'RR12345678GB', 'RR1234567855GB', 'RR123456785G1', '1R123456785GB'])(
    '%j is of another form',
    (number) => {
      expect(checkS10(number)).toMatchObject({
        ok: false,
        error: { code: 'reference.s10-format' },
      });
    },
  );

  it('with one wrong digit is caught, except where two serials share a check digit by the rule', () => {
    fc.assert(
      fc.property(digitsOf(8), fc.nat(7), fc.integer({ min: 1, max: 9 }), (serial, at, shift) => {
        const check = [...'0123456789'].find((digit) => checkS10(`RR${serial}${digit}GB`).ok) ?? '';
        const wrong = withDigit(serial, at, shift);
        // 11 becomes 5, so a 5 stands for two remainders; every other digit stands for one.
        fc.pre(check !== '5');
        expect(checkS10(`RR${wrong}${check}GB`).ok).toBe(false);
      }),
    );
  });
});

describe('a posting number of a national form', () => {
  it.each([
    ['00159007733123456789', 'pl-sscc', true],
    ['(00) 1 5900773 100000001 8', 'pl-sscc', true],
    ['159007731000000018', 'pl-sscc', true],
    ['9101 1234 5678 9000 0000 13', 'us-impb', true],
    ['03071790000523483741', 'us-impb', true],
    ['71969010756003077385', 'us-impb', true],
    ['2C 123 456 7890 1', 'fr', false],
    ['3SABCD123456789', 'nl', false],
    ['98.00.123456.12345678', 'ch', false],
    ['123456789012', 'it', false],
    ['RR123456785GB', 's10', true],
  ])('%s', (number, form, checked) => {
    expect(checkPostalNumber(number)).toMatchObject({ ok: true, value: { form, checked } });
  });

  it.each([
    ['00159007733123456780', 'reference.postal-check-digit'],
    ['9101123456789000000014', 'reference.postal-check-digit'],
    ['RR123456789GB', 'reference.s10-check-digit'],
    ['12345', 'reference.postal-number-unknown'],
  ])('%s: %s', (number, code) => {
    expect(checkPostalNumber(number)).toMatchObject({ ok: false, error: { code } });
  });

  it('with one wrong digit is caught (Poland)', () => {
    fc.assert(
      fc.property(
        digitsOf(9),
        fc.integer({ min: 10, max: 18 }),
        fc.integer({ min: 1, max: 9 }),
        (serial, at, shift) => {
          const right =
            [...'0123456789']
              .map((digit) => `0015900773${serial}${digit}`)
              .find((n) => checkPostalNumber(n).ok) ?? '';
          expect(checkPostalNumber(withDigit(right, at, shift)).ok).toBe(false);
        },
      ),
    );
  });
});
