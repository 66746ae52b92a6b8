import { z } from '../../schema/zod';
import type { Section } from '../section';

/** What may come of a call, in the order of the form. The journal keeps these words for ever. */
export const OUTCOME_CODES = [
  'promise',
  'reached',
  'voicemail',
  'noAnswer',
  'wrongNumber',
  'dispute',
  'paidAlready',
  'callBack',
] as const;
export type OutcomeCode = (typeof OUTCOME_CODES)[number];

/** Why a customer may disagree, in the order of the form. */
export const REASON_CODES = ['goods', 'service', 'price', 'delivery', 'paid', 'other'] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** How the codes of one kind are offered; what is stored stays the code. */
export interface CodeChoice<Code extends string> {
  /** The user's own words; a code that is not there has the shipped ones. */
  readonly labels: Readonly<Partial<Record<Code, string>>>;
  /** Codes that forms do not offer; what was recorded with them stays. */
  readonly hidden: readonly Code[];
}

export interface CodesSettings {
  readonly outcomes: CodeChoice<OutcomeCode>;
  readonly reasons: CodeChoice<ReasonCode>;
}

/** The one code of each kind that is always offered: what a form begins with. */
export const ALWAYS_OFFERED = { outcomes: 'promise', reasons: 'other' } as const;

const label = z.string().trim().min(1).max(40);

function choice<const Code extends string>(codes: readonly Code[], always: Code) {
  const code = z.enum(codes as readonly [Code, ...Code[]]);
  return z
    .object({
      labels: z.partialRecord(code, label).readonly(),
      hidden: z
        .array(code)
        .max(codes.length)
        .refine((hidden) => !hidden.some((one) => one === always), `${always} is always offered`)
        .readonly(),
    })
    .readonly();
}

export const codesSection: Section<CodesSettings> = {
  initial: { outcomes: { labels: {}, hidden: [] }, reasons: { labels: {}, hidden: [] } },
  schema: z
    .object({
      outcomes: choice(OUTCOME_CODES, ALWAYS_OFFERED.outcomes),
      reasons: choice(REASON_CODES, ALWAYS_OFFERED.reasons),
    })
    .readonly() as unknown as Section<CodesSettings>['schema'],
};
