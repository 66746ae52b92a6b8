import { expect, test } from 'vitest';
import { instalmentReference } from '../../../../src/domain/agreements/paper/references';
import { qrReferenceOf } from '../../../../src/domain/letters/swissBill';
import {
  paddedNumber,
  patternProblem,
  printedNumber,
} from '../../../../src/domain/references/numbering';
import { refusal } from '../../../../src/domain/refusal';
import { numberingSection } from '../../../../src/domain/settings/sections/numbering';

test.each([
  ['L-{year}-{n}', 7, 'L-2026-7'],
  ['L-{year}-{n:4}', 7, 'L-2026-0007'],
  ['L-{year}-{n:4}', 12_345, 'L-2026-12345'],
  ['{n}/{year}', 7, '7/2026'],
  ['K{n:6}', 7, 'K000007'],
])('%s prints %i as %s', (pattern, n, printed) => {
  expect(patternProblem(pattern, 'L')).toBeNull();
  expect(printedNumber(pattern, 2026, n)).toBe(printed);
});

test.each([
  ['', 'numbering.count'],
  ['L-{year}', 'numbering.count'],
  ['{n}-{n:4}', 'numbering.count'],
  ['{year}-{year}-{n}', 'numbering.years'],
  ['L {year} {n}', 'numbering.characters'],
  ['Ü-{n}', 'numbering.characters'],
  ['L-{month}-{n}', 'numbering.characters'],
  ['L-{n:0}', 'numbering.count'],
  ['L-{year}{n}', 'numbering.touching'],
  ['26{n}', 'numbering.touching'],
  ['{n}26', 'numbering.touching'],
  ['Customers-{year}-{n}', 'numbering.long'],
  ['L-{n}', 'numbering.earlier'],
  ['l{n:4}', 'numbering.earlier'],
  ['L/{n}-', 'numbering.earlier'],
])('%s is refused: %s', (pattern, code) => {
  expect(patternProblem(pattern, 'L')?.code).toBe(code);
  expect(numberingSection.schema.safeParse({ letter: pattern, agreement: 'K{n}' }).success).toBe(
    false,
  );
});

test('an agreement may be numbered like earlier letters, but not like a letter now', () => {
  const fits = (letter: string, agreement: string) =>
    numberingSection.schema.safeParse({ letter, agreement }).success;
  expect(fits('A-{n}', 'K-{n}')).toBe(true);
  expect(fits('A-{n}', 'L-{n}')).toBe(true);
  expect(fits('K-{n}', 'A-{n}')).toBe(false);
  expect(fits('K-{n}', 'K-{n}')).toBe(false);
});

test('references of the new numbers are none of those made before', () => {
  expect(paddedNumber('L-7')).toBe('L-000007');
  expect(paddedNumber('L-2026-7')).toBe('L-2026-000007');
  expect(qrReferenceOf('L-20267').slice(0, 26)).toBe('20267'.padStart(26, '0'));
  expect(qrReferenceOf('L-2026-7')).not.toBe(qrReferenceOf('L-20267'));
  expect(instalmentReference('A-7', 2, undefined).plain).toMatch(/^RF\d\dA7002$/);
  expect(instalmentReference('A-2026-7', 2, undefined).plain).toMatch(/^RF\d\dA2026000007002$/);
});

test.each([
  ['L-2026-{n}', '2026'],
  ['2027/{n:5}', '2027'],
])('%s is refused: its year would stay', (pattern, year) => {
  expect(patternProblem(pattern, 'L')).toEqual(
    refusal('numbering.year-written', { year, place: '{year}' }),
  );
  // A ledger that was given it before goes on with it.
  expect(numberingSection.schema.safeParse({ letter: pattern, agreement: 'K{n}' }).success).toBe(
    true,
  );
});

test.each(['K20261-{n}', 'K-{year}-1999-{n}', 'K12-{n}'])(
  '%s names no year that stays',
  (pattern) => {
    expect(patternProblem(pattern, 'L')).toBeNull();
  },
);
