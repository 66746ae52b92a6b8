import { compact } from '../../domain/matching/normalise';

/** Shorter texts, and those without a figure, are in every other number. */
const SHORTEST = 2;

const LEADING_ZEROS = /(?<![0-9])0+(?=[0-9])/g;

/** A text without the zeros its figures begin with: "RE-2024-0017" is "RE-2024-17". */
export function withoutZeros(text: string): string {
  return text.includes('0') ? text.replace(LEADING_ZEROS, '') : text;
}

/** Numbers as `findNumbers` looks into them: one a line, without blanks and dashes, with and without zeros. */
export function numberLines(numbers: Iterable<string>): string {
  const lines = [''];
  for (const number of numbers) lines.push(...formsOf(number));
  // Joined, not added up: the first search would have to put the pieces together.
  return `${lines.join('\n')}\n`;
}

/** The texts to look for, the nearest to what was typed first; none when too little was typed. */
function numberSought(typed: string): readonly string[] {
  if (!/\d/.test(typed)) return [];
  return formsOf(typed).filter(({ length }) => length >= SHORTEST);
}

/** How well a number fits: 0 it is the whole of it, 1 it begins so, 2 it holds it; null: not at all. */
type NumberFit = 0 | 1 | 2;

function fitIn(lines: string, sought: string): NumberFit | null {
  if (!lines.includes(sought)) return null;
  if (lines.includes(`\n${sought}\n`)) return 0;
  return lines.includes(`\n${sought}`) ? 1 : 2;
}

/** Something with a number, and what holds it: an account. */
interface Held<Holder, Thing> {
  readonly holder: Holder;
  readonly thing: Thing;
}

/** What is searched of a holder: the numbers of its things as `numberLines`, and the things. */
interface Searched<Holder, Thing> {
  readonly holders: () => Iterable<Holder>;
  readonly linesOf: (holder: Holder) => string;
  readonly thingsOf: (holder: Holder) => readonly Thing[];
}

/**
 * Things whose number holds the text, whatever blanks, dashes and leading zeros were typed: the number
 * that was meant in full comes first, then those that begin so.
 */
export function findNumbers<Holder, Thing extends { readonly number: string }>(
  searched: Searched<Holder, Thing>,
  text: string,
  atMost: number,
): readonly Held<Holder, Thing>[] {
  const found = new Map<Thing, Held<Holder, Thing>>();
  for (const sought of numberSought(text))
    for (const held of withNumber(searched, sought, atMost))
      if (!found.has(held.thing)) found.set(held.thing, held);
  return [...found.values()].slice(0, atMost);
}

/** What there is enough of is no longer looked for, so that a short text takes no longer. */
function withNumber<Holder, Thing extends { readonly number: string }>(
  { holders, linesOf, thingsOf }: Searched<Holder, Thing>,
  sought: string,
  atMost: number,
): readonly Held<Holder, Thing>[] {
  const byFit: Readonly<Record<NumberFit, Held<Holder, Thing>[]>> = { 0: [], 1: [], 2: [] };
  for (const holder of holders()) {
    const best = fitIn(linesOf(holder), sought);
    if (best === null || byFit[best].length >= atMost) continue;
    for (const thing of thingsOf(holder)) {
      const fit = fitIn(numberLines([thing.number]), sought);
      if (fit !== null && byFit[fit].length < atMost) byFit[fit].push({ holder, thing });
    }
  }
  return [...byFit[0], ...byFit[1], ...byFit[2]];
}

function formsOf(number: string): readonly string[] {
  const bare = withoutZeros(number);
  return bare === number ? [compact(number)] : [compact(number), compact(bare)];
}
