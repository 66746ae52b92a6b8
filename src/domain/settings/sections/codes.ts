import type { OwnOutcome, OwnReason } from '../../accounts/account';
import { z } from '../../schema/zod';
import type { Section } from '../section';
import { codeName, isOwnCode, ownCode, ownCodesIn, tellsApart } from './ownCodes';

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
/** What a call counts as: what comes next, whether somebody was spoken to, what else is asked. */
export type OutcomeCode = (typeof OUTCOME_CODES)[number];
/** What the form offers as come of a call. */
export type OfferedOutcome = OutcomeCode | OwnOutcome;

/** Why a customer may disagree, in the order of the form. */
export const REASON_CODES = ['goods', 'service', 'price', 'delivery', 'paid', 'other'] as const;
export type ReasonCode = (typeof REASON_CODES)[number] | OwnReason;

/** How the codes of one kind are offered; what is stored stays the code. */
export interface CodeChoice<Code extends string> {
  /** The user's own words; a code that is not there has the shipped ones. */
  readonly labels: Readonly<Partial<Record<Code, string>>>;
  /** Codes that forms do not offer; what was recorded with them stays. */
  readonly hidden: readonly Code[];
}

export interface OutcomeChoice extends CodeChoice<OfferedOutcome> {
  /** The shipped outcome each own one counts as; settings of before own outcomes have none. */
  readonly countsAs?: Readonly<Partial<Record<OwnOutcome, OutcomeCode>>>;
}

export interface CodesSettings {
  /** An own code is there as long as it has a name among the labels; they keep their order. */
  readonly outcomes: OutcomeChoice;
  readonly reasons: CodeChoice<ReasonCode>;
}

/** The one code of each kind that is always offered: what a form begins with. */
export const ALWAYS_OFFERED = { outcomes: 'promise', reasons: 'other' } as const;

/** How many codes of his own a user can have; the outcomes stand one by one in the form of a call. */
export const MOST_OWN = { outcomes: 12, reasons: 30 } as const;

/** The reasons the user added, in the order he added them. */
export function ownReasons({ reasons }: CodesSettings): readonly OwnReason[] {
  return ownCodesIn(reasons.labels);
}

/** All reasons there are, hidden or not, in the order of the forms. */
export function reasonCodes(codes: CodesSettings): readonly ReasonCode[] {
  return [...REASON_CODES, ...ownReasons(codes)];
}

/** Whether a text is the code of a reason, be it (still) known or not. */
export function isReason(code: string): code is ReasonCode {
  return isOwnCode(code) || REASON_CODES.some((shipped) => shipped === code);
}

/** The reason a form names; the one that is always offered where it is (no longer) known. */
export function knownReason(codes: CodesSettings, named: string): ReasonCode {
  return reasonCodes(codes).find((code) => code === named) ?? ALWAYS_OFFERED.reasons;
}

/** The outcomes the user added, in the order he added them. */
export function ownOutcomes({ outcomes }: CodesSettings): readonly OwnOutcome[] {
  return ownCodesIn(outcomes.labels);
}

/** All outcomes there are, hidden or not, in the order of the form. */
export function outcomeCodes(codes: CodesSettings): readonly OfferedOutcome[] {
  return [...OUTCOME_CODES, ...ownOutcomes(codes)];
}

/** The outcome a form names; the one that is always offered where it is (no longer) known. */
export function knownOutcome(codes: CodesSettings, named: string): OfferedOutcome {
  return outcomeCodes(codes).find((code) => code === named) ?? ALWAYS_OFFERED.outcomes;
}

/** What an own outcome counts as before the user says what. */
export const COUNTS_AS: OutcomeCode = 'reached';

/** The shipped outcome a call counts as: an own one as the user said, a shipped one as itself. */
export function countsAs({ outcomes }: CodesSettings, code: OfferedOutcome): OutcomeCode {
  return isOwnCode(code) ? (outcomes.countsAs?.[code] ?? COUNTS_AS) : code;
}

const outcome = z.enum(OUTCOME_CODES);
const offered = z.union([outcome, ownCode]);
const reason = z.union([z.enum(REASON_CODES), ownCode]);

const notPromise = (hidden: readonly string[]) => !hidden.includes(ALWAYS_OFFERED.outcomes);
const notOther = (hidden: readonly string[]) => !hidden.includes(ALWAYS_OFFERED.reasons);

const outcomes = z
  .object({
    labels: z
      .partialRecord(offered, codeName)
      .refine(tellsApart, 'each of your own outcomes has a name of its own')
      .refine(
        (labels) => ownCodesIn(labels).length <= MOST_OWN.outcomes,
        `not more than ${MOST_OWN.outcomes} outcomes of your own`,
      )
      .readonly(),
    hidden: z
      .array(offered)
      .max(OUTCOME_CODES.length + MOST_OWN.outcomes)
      .refine(notPromise, `${ALWAYS_OFFERED.outcomes} is always offered`)
      .readonly(),
    countsAs: z.record(ownCode, outcome).readonly().optional(),
  })
  .refine(
    ({ labels, countsAs: meant = {} }) =>
      ownCodesIn(labels).every((code) => meant[code] !== undefined),
    'each of your own outcomes counts as a shipped one',
  );

const reasons = z.object({
  labels: z
    .partialRecord(reason, codeName)
    .refine(tellsApart, 'each of your own reasons has a name of its own')
    .refine(
      (labels) => ownCodesIn(labels).length <= MOST_OWN.reasons,
      `not more than ${MOST_OWN.reasons} reasons of your own`,
    )
    .readonly(),
  hidden: z
    .array(reason)
    .max(REASON_CODES.length + MOST_OWN.reasons)
    .refine(notOther, `${ALWAYS_OFFERED.reasons} is always offered`)
    .readonly(),
});

export const codesSection: Section<CodesSettings> = {
  initial: { outcomes: { labels: {}, hidden: [] }, reasons: { labels: {}, hidden: [] } },
  schema: z
    .object({ outcomes: outcomes.readonly(), reasons: reasons.readonly() })
    .readonly() as unknown as Section<CodesSettings>['schema'],
};
