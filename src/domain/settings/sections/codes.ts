import type { OwnReason } from '../../accounts/account';
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
export type ReasonCode = (typeof REASON_CODES)[number] | OwnReason;

/** How the codes of one kind are offered; what is stored stays the code. */
export interface CodeChoice<Code extends string> {
  /** The user's own words; a code that is not there has the shipped ones. */
  readonly labels: Readonly<Partial<Record<Code, string>>>;
  /** Codes that forms do not offer; what was recorded with them stays. */
  readonly hidden: readonly Code[];
}

export interface CodesSettings {
  readonly outcomes: CodeChoice<OutcomeCode>;
  /** An own reason is there as long as it has a name among the labels; they keep their order. */
  readonly reasons: CodeChoice<ReasonCode>;
}

/** The one code of each kind that is always offered: what a form begins with. */
export const ALWAYS_OFFERED = { outcomes: 'promise', reasons: 'other' } as const;

/** The longest name of a code, in characters, and how many reasons of his own a user can have. */
const NAME_LENGTH = 40;
export const MOST_OWN = 30;

const OWN = /^own-[0-9a-z-]{1,60}$/;

const label = z.string().trim().min(1).max(NAME_LENGTH);

/** Whether a code is one the user added. */
export function isOwnReason(code: string): code is OwnReason {
  return OWN.test(code);
}

/** The reasons the user added, in the order he added them. */
export function ownReasons({ reasons }: CodesSettings): readonly OwnReason[] {
  return Object.keys(reasons.labels).filter(isOwnReason);
}

/** All reasons there are, hidden or not, in the order of the forms. */
export function reasonCodes(codes: CodesSettings): readonly ReasonCode[] {
  return [...REASON_CODES, ...ownReasons(codes)];
}

/** The reason a form names; the one that is always offered where it is (no longer) known. */
export function knownReason(codes: CodesSettings, named: string): ReasonCode {
  return reasonCodes(codes).find((code) => code === named) ?? ALWAYS_OFFERED.reasons;
}

/** Names are the same whatever their case and their blanks. */
function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What is wrong with the name of an own reason, among the names of the `others`; null when nothing is. */
export function nameProblem(
  name: string,
  others: readonly string[],
): 'empty' | 'long' | 'twice' | null {
  if (plain(name) === '') return 'empty';
  if (name.trim().length > NAME_LENGTH) return 'long';
  return others.some((other) => plain(other) === plain(name)) ? 'twice' : null;
}

/** Own reasons are told apart by their names alone; shipped ones have been named alike before. */
function tellsApart(labels: Readonly<Record<string, string | undefined>>): boolean {
  const names = Object.entries(labels).map(([code, name = '']) => ({ code, name: plain(name) }));
  return names.every(
    (one) =>
      !isOwnReason(one.code) ||
      names.every((other) => other.code === one.code || other.name !== one.name),
  );
}

const outcome = z.enum(OUTCOME_CODES);
const reason = z.union([z.enum(REASON_CODES), z.string().regex(OWN)]);

const notPromise = (hidden: readonly string[]) => !hidden.includes(ALWAYS_OFFERED.outcomes);
const notOther = (hidden: readonly string[]) => !hidden.includes(ALWAYS_OFFERED.reasons);

const outcomes = z.object({
  labels: z.partialRecord(outcome, label).readonly(),
  hidden: z
    .array(outcome)
    .max(OUTCOME_CODES.length)
    .refine(notPromise, `${ALWAYS_OFFERED.outcomes} is always offered`)
    .readonly(),
});

const reasons = z.object({
  labels: z
    .partialRecord(reason, label)
    .refine(tellsApart, 'each of your own reasons has a name of its own')
    .refine(
      (labels) => Object.keys(labels).filter(isOwnReason).length <= MOST_OWN,
      `not more than ${MOST_OWN} reasons of your own`,
    )
    .readonly(),
  hidden: z
    .array(reason)
    .max(REASON_CODES.length + MOST_OWN)
    .refine(notOther, `${ALWAYS_OFFERED.reasons} is always offered`)
    .readonly(),
});

export const codesSection: Section<CodesSettings> = {
  initial: { outcomes: { labels: {}, hidden: [] }, reasons: { labels: {}, hidden: [] } },
  schema: z
    .object({ outcomes: outcomes.readonly(), reasons: reasons.readonly() })
    .readonly() as unknown as Section<CodesSettings>['schema'],
};
