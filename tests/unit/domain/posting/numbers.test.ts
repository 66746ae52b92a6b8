import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { fillDown } from '../../../../src/domain/posting/fillDown';
import { entryWarnings, postalNumberOf } from '../../../../src/domain/posting/numbers';
import { gs1CheckDigit } from '../../../../src/domain/references/gs1';
import { checkPostalNumber } from '../../../../src/domain/references/postal';

const NOBODY = new Map();

function codesOf(texts: readonly string[], used = NOBODY): (readonly string[])[] {
  const entries = texts.map((text, at) => ({ letter: `l${at}`, text }));
  const found = entryWarnings(entries, used);
  return entries.map(({ letter }) => (found.get(letter) ?? []).map(({ code }) => code));
}

describe('numbers as scanners and people give them', () => {
  it.each([
    ['RR 123 456 785 GB', 'RR123456785GB'],
    [']C1RR123456785GB', 'RR123456785GB'],
    ['(00) 1 5900773 312345678 9', '00159007733123456789'],
    ['\u001d420774019101123456789000000013', '9101123456789000000013'],
    ['42077401' + '9101123456789000000013', '9101123456789000000013'],
    ['420774011234' + '9101123456789000000013', '9101123456789000000013'],
    ['rr123456785gb\r', 'RR123456785GB'],
  ])('%j is %s', (text, number) => {
    expect(postalNumberOf(text)).toBe(number);
  });
});

describe('warnings, which never block', () => {
  it('says nothing of right numbers and of lines still empty', () => {
    expect(codesOf(['RR123456785GB', '', '00159007733123456789', '1A 123 456 7890 12'])).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('tells a wrong check digit, an unknown form, a number that is not registered', () => {
    expect(codesOf(['RR123456784GB', 'hello', 'CD903568767NL'])).toEqual([
      ['reference.s10-check-digit'],
      ['reference.postal-number-unknown'],
      ['posting.not-registered'],
    ]);
  });

  it('catches a number twice in the batch, however it is grouped, at the later line', () => {
    expect(codesOf(['RR123456785GB', '', 'rr 123 456 785 gb'])).toEqual([
      [],
      [],
      ['posting.number-twice'],
    ]);
  });

  it('catches one of the last year, but not the letter itself', () => {
    const use = { letter: 'other', on: plainDate('2026-03-02'), customer: 'Acme' };
    const used = new Map([['RR123456785GB', use]]);
    expect(codesOf(['RR123456785GB'], used)).toEqual([['posting.number-used']]);
    expect(
      codesOf(['RR123456785GB'], new Map([['RR123456785GB', { ...use, letter: 'l0' }]])),
    ).toEqual([[]]);
  });
});

describe('filling between the first and last sticker', () => {
  const numberOf = (serial: number): string => {
    const body = `15900773${String(serial).padStart(9, '0')}`;
    return `00${body}${gs1CheckDigit(body)}`;
  };

  it('counts the Polish numbers up, each with its own check digit', () => {
    const filled = fillDown(numberOf(312345678), numberOf(312345680), 3);
    expect(filled).toEqual({
      ok: true,
      value: [numberOf(312345678), numberOf(312345679), numberOf(312345680)],
    });
    expect(filled.ok && filled.value[0]).toBe('00159007733123456789');
  });

  it('gives valid numbers that are all different, whatever the start', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_000 }),
        fc.integer({ min: 2, max: 60 }),
        (from, n) => {
          const filled = fillDown(numberOf(from), numberOf(from + n - 1), n);
          const numbers = filled.ok ? filled.value : [];
          expect(new Set(numbers).size).toBe(n);
          expect(numbers.every((number) => checkPostalNumber(number).ok)).toBe(true);
        },
      ),
    );
  });

  it('never makes up numbers of other forms, and wants both ends', () => {
    const codes = [
      fillDown('RR123456785GB', 'RR123456799GB', 3),
      fillDown(numberOf(1), '', 3),
      fillDown(numberOf(1), numberOf(3), 4),
      fillDown(numberOf(3), numberOf(1), 3),
    ].map((filled) => !filled.ok && filled.error.code);
    expect(codes).toEqual([
      'posting.fill-form',
      'posting.fill-form',
      'posting.fill-count',
      'posting.fill-count',
    ]);
  });
});
