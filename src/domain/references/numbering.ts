import { type Refusal, refusal } from '../refusal';

/** Characters a pattern may have: two places and a few signs. */
export const NUMBER_PATTERN_MOST = 40;

/** Characters a printed number may have: it goes into references and file names. */
const PRINTED_MOST = 20;

const PLACE = /\{(?:(year)|n(?::([1-9]))?)\}/g;
const COUNT = /\{n(?::[1-9])?\}/g;
const YEAR = /\{year\}/g;
const SAFE = /^[0-9A-Za-z./_-]*$/;
/** A year by itself, as "L-2026-{n}" has it: next year's numbers would look like this year's. */
const YEAR_WRITTEN = /(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/;
/** "{year}{n}" or "2{n}": where one figure ends and the next begins is not to be seen. */
const TOUCHING = /\}[0-9{]|[0-9]\{/;

/** The number `n` of a year as a pattern prints it: "L-{year}-{n:4}" gives "L-2026-0007". */
export function printedNumber(pattern: string, year: number, n: number): string {
  return pattern.replace(PLACE, (_place, named: string | undefined, width: string | undefined) =>
    named === undefined ? String(n).padStart(Number(width ?? 1), '0') : String(year),
  );
}

/** Whether the count begins anew with every year: only where the year is printed beside it. */
export function countsByYear(pattern: string): boolean {
  return pattern.includes('{year}');
}

/** A number that no pattern can make twice: the year it was given out in, and six figures for it. */
export function rowFigures(year: number, n: number): string {
  return `${year}${String(n).padStart(6, '0')}`;
}

/**
 * What is wrong with a pattern, else null: one {n}, at most one {year}, no year that stays the same
 * while the count goes on, safe characters, no figures that touch, 20 characters printed, and nothing that looks like the numbers of before: `earlier`
 * and the figures right behind it.
 */
export function patternProblem(pattern: string, earlier: string): Refusal | null {
  if (pattern.match(COUNT)?.length !== 1) {
    return refusal('numbering.count', { place: '{n}', padded: '{n:4}' });
  }
  if ((pattern.match(YEAR)?.length ?? 0) > 1) return refusal('numbering.years');
  const fixed = YEAR_WRITTEN.exec(pattern)?.[0];
  if (fixed !== undefined && !countsByYear(pattern)) {
    return refusal('numbering.year-written', { year: fixed, place: '{year}' });
  }
  if (!SAFE.test(pattern.replace(PLACE, ''))) return refusal('numbering.characters');
  if (TOUCHING.test(pattern)) return refusal('numbering.touching');
  const longest = printedNumber(pattern, 2026, 999_999);
  if (longest.length > PRINTED_MOST) return refusal('numbering.long', { most: PRINTED_MOST });
  // As references have it: without the signs between letters and figures.
  const before = new RegExp(`^[^0-9a-z]*${earlier}[^0-9a-z]*[0-9]+[^0-9a-z]*$`, 'i');
  return before.test(longest) ? refusal('numbering.earlier', { earlier }) : null;
}

/**
 * A number whose last figures are filled up to six, so that all are equally long and no two numbers
 * become one when the signs between their figures go: "L-2026-7" is "L-2026-000007".
 */
export function paddedNumber(number: string): string {
  return number.replace(/\d+$/, (digits) => digits.padStart(6, '0'));
}
