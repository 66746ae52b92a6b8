import { isPlainDate } from '../dates/plainDate';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { z } from '../schema/zod';

export const EVENT_TYPES = [
  'acknowledgement',
  'partPayment',
  'interestPayment',
  'instalmentRequest',
  'promise',
  'signedPlan',
  'security',
  'writtenNotice',
  'registeredLetter',
  'reminder',
  'interestNote',
  'call',
  'negotiation',
  'deferral',
  'standstill',
  'mediation',
  'settlementSummons',
  'waiver',
  'claimIssued',
  'paymentOrder',
  'enforcementAct',
  'bailiffNotice',
  'debtProgramme',
] as const;

/** What happened to a claim, as far as limitation may ask for it. */
export type LimitationEventType = (typeof EVENT_TYPES)[number];

export const FORMS = ['any', 'written', 'signed'] as const;

/** `any` includes words and conduct; `signed` is also `written`. */
export type Form = (typeof FORMS)[number];

const months = z.int().positive();
const form = z.enum(FORMS);

const effect = z.discriminatedUnion('effect', [
  /** A new period from the day of the event; `months` null means the claim's own period again. */
  z.object({ effect: z.literal('restart'), form, months: months.nullable(), once: z.boolean() }),
  /** The days are not counted; afterwards at least `floorMonths` remain. Ends `afterEndMonths` late. */
  z.object({
    effect: z.literal('suspend'),
    form,
    floorMonths: z.int().nonnegative(),
    afterEndMonths: z.int().nonnegative(),
  }),
  /** The parties move the end itself, no further than `capMonths`. */
  z.object({
    effect: z.literal('extend'),
    form,
    capMonths: months,
    capFrom: z.enum(['event', 'last-day']),
  }),
  z.object({ effect: z.literal('stop'), form }),
]);

const endRule = z.enum(['anniversary', 'end-of-calendar-year']);

const ruleSchema = z.object({
  id: z.string().min(1),
  country: z.string(),
  claim: z.string(),
  months,
  start: z.enum(['due-date', 'day-after-due-date', 'end-of-due-year']),
  end: endRule,
  /** Claims with a period of their own; `end` null keeps the rule's. */
  kinds: z.array(z.object({ id: z.string(), claim: z.string(), months, end: endRule.nullable() })),
  /** Accrued interest older than this is barred on its own; null when nothing is known. */
  interestMonths: months.nullable(),
  /** `extinguished`: the debt is gone, not only the remedy. */
  expiry: z.enum(['barred', 'extinguished']),
  effect: z.string(),
  judgment: z.string().nullable(),
  /** What each event does; an event that is not listed has no effect. */
  events: z.partialRecord(z.enum(EVENT_TYPES), effect),
  /** The law in words, for the person who decides. */
  law: z.array(
    z.object({
      event: z.string(),
      effect: z.string(),
      form: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  asOf: z.string().refine(isPlainDate, 'not a calendar date'),
  confidence: z.string(),
  notes: z.string().nullable(),
  sources: z.array(z.object({ title: z.string(), url: z.string(), asOf: z.string() })),
});

export type LimitationRule = Readonly<z.infer<typeof ruleSchema>>;
export type Effect = Readonly<z.infer<typeof effect>>;
export type EffectOf<E extends Effect['effect']> = Extract<Effect, { effect: E }>;

/** A rule from parsed JSON of `resources/limitation`; refuses naming the field that is wrong. */
export function readLimitationRule(json: unknown): Result<LimitationRule, Refusal> {
  const parsed = ruleSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  return err(refusal('limitation.rule-unreadable', { field, problem: issue?.message ?? '' }));
}

/** Whether a text names a type of event that rules speak of. */
export function isEventType(text: string): text is LimitationEventType {
  return EVENT_TYPES.some((type) => type === text);
}
