import { NUMBER_PATTERN_MOST, patternProblem } from '../../references/numbering';
import { type Refusal, refusal } from '../../refusal';
import { z } from '../../schema/zod';
import type { Section } from '../section';

/** What gets a number of a row of its own. */
export const NUMBERED_KINDS = ['letter', 'agreement'] as const;

export type NumberedKind = (typeof NUMBERED_KINDS)[number];

/** The pattern of each kind's numbers, as `references/numbering` reads it. */
export type NumberingSettings = { readonly [K in NumberedKind]: string };

/**
 * What earlier numbers began with: "L-" or "A-" and the line of the journal. A pattern that prints
 * figures right behind it could print one of them again.
 */
const EARLIER_NUMBERS: NumberingSettings = { letter: 'L', agreement: 'A' };

/** What is wrong with the pattern of each kind, else null; two kinds with one pattern are mixed up. */
export function numberingProblems(
  numbering: NumberingSettings,
): Readonly<Record<NumberedKind, Refusal | null>> {
  const problemOf = (kind: NumberedKind) => patternProblem(numbering[kind], EARLIER_NUMBERS[kind]);
  const same = numbering.agreement === numbering.letter ? refusal('numbering.same') : null;
  return { letter: problemOf('letter'), agreement: problemOf('agreement') ?? same };
}

/** Found out later: ledgers that have such a pattern go on with it until it is changed. */
const LATER = 'numbering.year-written';

const pattern = z.string().max(NUMBER_PATTERN_MOST);

export const numberingSection: Section<NumberingSettings> = {
  initial: { letter: 'L-{year}-{n:4}', agreement: 'A-{year}-{n:4}' },
  schema: z
    .object({ letter: pattern, agreement: pattern })
    .check((ctx) => {
      const problems = numberingProblems(ctx.value);
      for (const kind of NUMBERED_KINDS) {
        const message = problems[kind]?.code;
        if (message === undefined || message === LATER) continue;
        ctx.issues.push({ code: 'custom', input: ctx.value, path: [kind], message });
      }
    })
    .readonly(),
};
