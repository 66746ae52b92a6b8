import { isPlainDate, type PlainDate, plainDate } from '../../dates/plainDate';
import { regimesInForce } from '../../interest/inForce';
import { shippedRegimes } from '../../interest/shippedRegimes';
import { rationalFromDecimal } from '../../money/rational';
import { z } from '../../schema/zod';
import type { Section } from '../section';

/** A rate somebody of the firm looked up after the shipped table ended. */
export interface AddedRate {
  /** Id of the regime whose table it goes on. */
  readonly regime: string;
  readonly from: PlainDate;
  /** Percent a year as decimal text. */
  readonly ratePct: string;
  /** Where it was found; a rate without a source is not taken. */
  readonly source: string;
}

export interface InterestSettings {
  /** Regime by "country/debtor" ("IT/business") where several apply and the proposal is not wanted. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly added: readonly AddedRate[];
}

const added = z.object({
  regime: z.string().min(1).max(60),
  from: z.string().refine(isPlainDate, 'must be a date').transform(plainDate),
  ratePct: z.string().refine(isRate, 'must be a percentage, such as 9.27'),
  source: z.string().trim().min(1).max(200),
});

export const interestSection: Section<InterestSettings> = {
  initial: { chosen: {}, added: [] },
  schema: z
    .object({
      chosen: z.record(z.string().regex(/^[A-Z]{2}\/(business|consumer)$/), z.string()).readonly(),
      added: z.array(added).max(500).readonly(),
    })
    .superRefine(({ added: rates }, context) => {
      const made = regimesInForce(shippedRegimes(), rates);
      if (!made.ok) context.addIssue({ code: 'custom', path: ['added'], message: made.error.code });
    })
    .readonly(),
};

function isRate(text: string): boolean {
  const value = rationalFromDecimal(text);
  return value !== null && value.n >= 0n && text.length <= 10;
}
