import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { wordsFor } from '../../../../src/domain/letters/languages/languages';
import { paymentParts } from '../../../../src/domain/letters/payment';
import { currency } from '../../../../src/domain/money/currency';
import { patternProblem, printedNumber } from '../../../../src/domain/references/numbering';
import { letterInput } from '../../../support/documentFixtures';

const IBANS = ['CH4431999123000889012', 'CH9300762011623852957'];
const CHF = currency('CHF');

/** What the letter number `n` of a year asks to be quoted, printed by the pattern. */
function quoted(pattern: string, year: number, n: number, iban: string): string {
  const input = letterInput();
  const { company } = input;
  const bankAccounts = [{ currency: CHF, iban, bic: '', bank: '' }];
  const today = plainDate(`${year}-06-30`);
  const { reference } = paymentParts(
    {
      ...{ ...input, company: { ...company, bankAccounts }, today },
      ...{ reference: printedNumber(pattern, year, n), serial: n },
    },
    { currency: CHF, figures: null, asked: 100, by: null, values: {} },
    wordsFor('en'),
  );
  return reference;
}

const PATTERNS = [
  'L-{year}-{n:4}',
  '{n}/{year}',
  'L{year}/{n}',
  'K{n}',
  '{n}-X',
  'K7-{n:6}',
  '{n}',
];
const place = fc.record({
  pattern: fc.constantFrom(...PATTERNS),
  year: fc.integer({ min: 2024, max: 2032 }),
  n: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 999_999 })),
});

test('no two letters ask for one reference, whatever patterns they were numbered by', () => {
  expect(PATTERNS.map((pattern) => patternProblem(pattern, 'L'))).toEqual(PATTERNS.map(() => null));
  fc.assert(
    fc.property(place, place, fc.constantFrom(...IBANS), (a, b, iban) => {
      fc.pre(a.year !== b.year || a.n !== b.n);
      const of = ({ pattern, year, n }: typeof a) => quoted(pattern, year, n, iban);
      expect(of(a)).not.toBe('');
      expect(of(a)).not.toBe(of(b));
    }),
  );
});

test('a row that begins anew, or counts on, is told apart in every year', () => {
  for (const iban of IBANS) {
    const made = [
      ...[2026, 2027].map((year) => quoted('L-{year}-{n:4}', year, 7, iban)),
      ...[2026, 2027].map((year) => quoted('K{n}', year, year - 1000, iban)),
      quoted('{n}/{year}', 2027, 2026, iban),
      quoted('L-{year}-{n:4}', 2026, 2027, iban),
    ];
    expect(new Set(made).size).toBe(made.length);
  }
});

test('the usual number reads in its reference as it did before', () => {
  expect(quoted('L-{year}-{n:4}', 2026, 7, IBANS[1] ?? '')).toMatch(/^RF\d\dL2026000007$/);
  expect(quoted('L-{year}-{n:4}', 2026, 7, IBANS[0] ?? '')).toMatch(/^0{16}2026000007\d$/);
});
