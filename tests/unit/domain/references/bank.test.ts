import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIban } from '../../../../src/domain/references/iban';
import {
  isBelgianMessage,
  isFinnishReference,
  isQrReference,
  isRoutingNumber,
  qrCheckDigit,
} from '../../../../src/domain/references/national';
import { checkRf, makeRf } from '../../../../src/domain/references/rf';
import { withDigit } from './digits';

const body = fc.stringMatching(/^[0-9A-Z]{1,21}$/);

describe('a creditor reference', () => {
  it.each([
    ['539007547034', 'RF18539007547034'],
    ['000000000539007547034', 'RF18000000000539007547034'],
    ['1234567890', 'RF471234567890'],
    ['INV2026000123', 'RF98INV2026000123'],
    ['kd 2026 0042', 'RF02KD20260042'],
    ['A', 'RF25A'],
  ])('of %s is %s', (of, reference) => {
    expect(makeRf(of)).toMatchObject({ ok: true, value: { reference } });
    expect(checkRf(reference.toLowerCase())).toMatchObject({ ok: true, value: { reference } });
  });

  it('is printed in groups of four', () => {
    expect(makeRf('539007547034')).toMatchObject({ value: { printed: 'RF18 5390 0754 7034' } });
  });

  it.each(['', 'A-1', 'Ä', 'A'.repeat(22)])('cannot be made of %j', (of) => {
    expect(makeRf(of)).toMatchObject({ ok: false, error: { code: 'reference.rf-body-invalid' } });
  });

  it.each([
    ['RF19539007547034', 'reference.rf-check-digits'],
    ['RF99KD20260042', 'reference.rf-check-digits'],
    ['FR18539007547034', 'reference.rf-format'],
    ['RF18', 'reference.rf-format'],
    [`RF18${'1'.repeat(22)}`, 'reference.rf-format'],
  ])('%s: %s', (reference, code) => {
    expect(checkRf(reference)).toMatchObject({ ok: false, error: { code } });
  });

  it('made here always holds, and no single wrong character goes through', () => {
    fc.assert(
      fc.property(
        body,
        fc.nat(20),
        fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
        (of, at, other) => {
          const made = makeRf(of);
          if (!made.ok) throw new Error(of);
          const { reference } = made.value;
          expect(checkRf(reference).ok).toBe(true);
          const place = 4 + (at % of.length);
          fc.pre(reference[place] !== other && isDigit(reference[place]) === isDigit(other));
          const wrong = `${reference.slice(0, place)}${other}${reference.slice(place + 1)}`;
          expect(checkRf(wrong).ok).toBe(false);
        },
      ),
    );
  });
});

function isDigit(character: string | undefined): boolean {
  return /^\d$/.test(character ?? '');
}

const SAMPLES = `GB82WEST12345698765432 DE89370400440532013000 PL61109010140000071219812874
  FR1420041010050500013M02606 CH9300762011623852957 NL91ABNA0417164300 IE29AIBK93115212345678
  AT611904300234573201 IT60X0542811101000000123456 ES9121000418450200051332 CZ6508000000192000145399
  BE72000000001616`.split(/\s+/);

describe('an IBAN', () => {
  it.each(SAMPLES)('%s holds', (iban) => {
    expect(checkIban(iban)).toMatchObject({ ok: true, value: { iban, country: iban.slice(0, 2) } });
  });

  it('is read with blanks and small letters, and printed in groups of four', () => {
    expect(checkIban(' de89 3704 0044 0532 0130 00')).toMatchObject({
      value: { iban: 'DE89370400440532013000', printed: 'DE89 3704 0044 0532 0130 00', nrb: null },
    });
  });

  // One account of each further country of the registry, with its own length.
  it.each(
    `BY13NBRB3600900000002Z00AB00 SC18SSCB11010000000000001497USD LC55HEMM000100010012001200023015
     IQ98NBIQ850123456789012 TL380080012345678910157 SV62CENR00000000000000700025
     LY83002048000020100120361 SD2129010501234001 RU0304452522540817810538091310419
     DJ2100010000000154000100186 SO211000001001000100141 NI45BAPR00000013000003558124
     MN121234123456789123 FK88SC123456789012 OM810180000001299123456
     YE15CBYE0001018861234567891234 HN88CABF00000000000250005469 BI4210000100010000332045181
     ST23000100010051845310146 MT84MALT011000012345MTLCAST001S NO9386011117947`.split(/\s+/),
  )('%s holds, and with a character more it does not', (iban) => {
    expect(checkIban(iban)).toMatchObject({ ok: true, value: { iban } });
    expect(checkIban(`${iban}0`)).toMatchObject({ error: { code: 'reference.iban-length' } });
  });

  it('takes small letters and any blanks, and prints in fours', () => {
    expect(checkIban(' gb82 west\u00a01234 5698 7654 32 ')).toMatchObject({
      value: { iban: 'GB82WEST12345698765432', printed: 'GB82 WEST 1234 5698 7654 32' },
    });
  });

  it('of Poland is also the account number of 26 digits', () => {
    const nrb = '61 1090 1014 0000 0712 1981 2874';
    expect(checkIban(nrb)).toMatchObject({
      ok: true,
      value: { iban: 'PL61109010140000071219812874', nrb },
    });
  });

  it.each([
    ['DE88370400440532013000', 'reference.iban-check-digits'],
    ['DE8937040044053201300', 'reference.iban-length'],
    ['XX89370400440532013000', 'reference.iban-country-unknown'],
    ['DE8937040044053201300!', 'reference.iban-format'],
    ['', 'reference.iban-format'],
    // 00, 01 and 99 are never the check digits of anything, whatever the remainder says.
    ['GB00WEST12345698765432', 'reference.iban-check-digits'],
    ['DE01370400440532013000', 'reference.iban-check-digits'],
    ['IBAN DE89370400440532013000', 'reference.iban-format'],
    ['US64SVBKUS6S3300958879', 'reference.iban-country-unknown'],
  ])('%j: %s', (iban, code) => {
    expect(checkIban(iban)).toMatchObject({ ok: false, error: { code } });
  });

  it('with one wrong digit is caught', () => {
    const anyDigit = fc.constantFrom(...SAMPLES).chain((iban) => {
      const places = [...iban].flatMap((character, at) => (isDigit(character) ? [at] : []));
      return fc.tuple(
        fc.constant(iban),
        fc.constantFrom(...places),
        fc.integer({ min: 1, max: 9 }),
      );
    });
    fc.assert(
      fc.property(anyDigit, ([iban, at, shift]) => {
        expect(checkIban(withDigit(iban, at, shift)).ok).toBe(false);
      }),
    );
  });
});

describe('national references', () => {
  it('Switzerland', () => {
    expect(qrCheckDigit('12000000000023447894321689')).toBe('9');
    expect(isQrReference('21 00000 00003 13947 14300 09017')).toBe(true);
    expect(isQrReference('210000000003139471430009018')).toBe(false);
    expect(isQrReference('9017')).toBe(false);
  });

  it('Belgium', () => {
    expect(isBelgianMessage('+++010/8068/17183+++')).toBe(true);
    expect(isBelgianMessage('+++010/8068/17184+++')).toBe(false);
    expect(isBelgianMessage('000000009797')).toBe(true);
    expect(isBelgianMessage('000000009700')).toBe(false);
    expect(isBelgianMessage('123')).toBe(false);
  });

  it('Finland', () => {
    expect(isFinnishReference('1234561')).toBe(true);
    expect(isFinnishReference('1234562')).toBe(false);
    expect(isFinnishReference('12')).toBe(false);
  });

  it('the United States', () => {
    expect(isRoutingNumber('021000021')).toBe(true);
    expect(isRoutingNumber('021000022')).toBe(false);
    expect(isRoutingNumber('21000021')).toBe(false);
  });
});
