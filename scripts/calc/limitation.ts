import { z } from 'zod';
import { limitationOf } from '../../src/domain/limitation/limitationOf';
import {
  EVENT_TYPES,
  FORMS,
  isEventType,
  type LimitationEventType,
  type LimitationRule,
  readLimitationRule,
} from '../../src/domain/limitation/rule';
import type { LimitationEvent } from '../../src/domain/limitation/types';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok, type Result } from '../../src/domain/result';
import { answerCases } from './answerCases';
import { dateField } from './fields';
import { readResources } from './resources';
import { sentenceOf } from './sentences';

/** Plain words for event types that mean the same. */
const TYPE_NAMES: ReadonlyMap<string, LimitationEventType> = new Map<string, LimitationEventType>([
  ['payment', 'partPayment'],
  ['demand', 'writtenNotice'],
  ['demandLetter', 'writtenNotice'],
  ['notice', 'writtenNotice'],
  ['letter', 'registeredLetter'],
  ['negotiations', 'negotiation'],
  ['claim', 'claimIssued'],
  ['courtClaim', 'claimIssued'],
  ['instalmentPlan', 'signedPlan'],
  ['plan', 'signedPlan'],
  ['promiseToPay', 'promise'],
]);

const typeField = z.string().transform((text, context): LimitationEventType => {
  const type = TYPE_NAMES.get(text) ?? text;
  if (isEventType(type)) return type;
  context.addIssue(`give one of ${EVENT_TYPES.join(', ')}`);
  return z.NEVER;
});

/** `on` (also written `date` or `from`), and for what lasts its last day `to`. */
const eventShape = z
  .object({
    type: typeField,
    on: dateField.optional(),
    date: dateField.optional(),
    from: dateField.optional(),
    to: dateField.nullish(),
    form: z.enum(FORMS).nullish(),
  })
  .transform(({ type, on, date, from, to, form }, context): LimitationEvent => {
    const day = on ?? date ?? from;
    if (day === undefined) {
      context.addIssue({ code: 'custom', path: ['on'], message: 'give the day of the event' });
      return z.NEVER;
    }
    return { type, on: day, ...(to ? { to } : {}), ...(form ? { form } : {}) };
  });

const shape = z.object({
  regime: z.string(),
  dueDate: dateField,
  claim: z.string().nullish(),
  events: z.array(eventShape).nullish(),
});

/** Topic `limitation`: the probable last day of a claim, and why. */
export function limitation(input: unknown): unknown {
  const rules = new Map(
    readResources('limitation', readLimitationRule).map((one) => [one.id, one]),
  );
  return answerCases(input, shape, (it) => {
    const rule = ruleOf(it.regime, rules);
    if (!rule.ok) return rule;
    const claim = { dueDate: it.dueDate, ...(it.claim ? { kind: it.claim } : {}) };
    const result = limitationOf(claim, rule.value, it.events ?? []);
    if (!result.ok) return result;
    const { lastDay, expiry, why } = result.value;
    return ok({ lastDay, why: why.map(sentenceOf), expiry });
  });
}

function ruleOf(
  id: string,
  rules: ReadonlyMap<string, LimitationRule>,
): Result<LimitationRule, Refusal> {
  const rule = rules.get(id);
  if (rule !== undefined) return ok(rule);
  const known = [...rules.keys()].join(', ');
  return err(refusal('calc.limitation-rule-unknown', { regime: id, regimes: known }));
}
