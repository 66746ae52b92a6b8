import { NUMBER_PATTERN_MOST, patternProblem } from '../../references/numbering';
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
export const EARLIER_NUMBERS: NumberingSettings = { letter: 'L', agreement: 'A' };

const patternOf = (kind: NumberedKind) =>
  z
    .string()
    .max(NUMBER_PATTERN_MOST)
    .check((ctx) => {
      const problem = patternProblem(ctx.value, EARLIER_NUMBERS[kind]);
      if (problem !== null)
        ctx.issues.push({ code: 'custom', input: ctx.value, message: problem.code });
    });

export const numberingSection: Section<NumberingSettings> = {
  initial: { letter: 'L-{year}-{n:4}', agreement: 'A-{year}-{n:4}' },
  schema: z.object({ letter: patternOf('letter'), agreement: patternOf('agreement') }).readonly(),
};
