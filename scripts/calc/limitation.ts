import { limitationOf } from '../../src/domain/limitation/limitationOf';
import {
  EVENT_TYPES,
  FORMS,
  type Form,
  isEventType,
  type LimitationEventType,
  type LimitationRule,
  readLimitationRule,
} from '../../src/domain/limitation/rule';
import { LIMITATION_TEXTS, limitationSentence } from '../../src/domain/limitation/texts';
import type { LimitationClaim, LimitationEvent } from '../../src/domain/limitation/types';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok, type Result } from '../../src/domain/result';
import { INPUT_TEXTS, isGiven, optional, readAll, readDate, readEach, readText } from './input';
import { readResources } from './resources';
import type { Answer, CaseTopic, JsonObject } from './topic';

const TEXTS = {
  ...INPUT_TEXTS,
  ...LIMITATION_TEXTS,
  'limitation-regime-unknown': 'There is no limitation rule “{regime}”. Known rules: {regimes}.',
  'event-type-unknown': 'There is no event type “{type}”. Known types: {types}.',
  'form-unknown': 'There is no form “{form}”. Known forms: {forms}.',
};

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

/** Topic `limitation`: the probable last day of a claim, and why. */
export function limitationTopic(): CaseTopic {
  const rules = new Map(
    readResources('limitation', readLimitationRule, LIMITATION_TEXTS).map((rule) => [rule.id, rule]),
  );
  return { kind: 'cases', texts: TEXTS, answer: (input) => answerLimitation(input, rules) };
}

function answerLimitation(input: JsonObject, rules: ReadonlyMap<string, LimitationRule>): Answer {
  const read = readAll({
    rule: readRule(input, rules),
    claim: readClaim(input),
    events: readEach(input, 'events', readEvent),
  });
  if (!read.ok) return read;
  const { rule, claim, events } = read.value;
  const result = limitationOf(claim, rule, events);
  if (!result.ok) return result;
  const { lastDay, expiry, why } = result.value;
  return ok({ lastDay, why: why.map((remark) => limitationSentence(remark)), expiry });
}

function readRule(
  input: JsonObject,
  rules: ReadonlyMap<string, LimitationRule>,
): Result<LimitationRule, Refusal> {
  const id = readText(input, 'regime');
  if (!id.ok) return id;
  const rule = rules.get(id.value);
  if (rule !== undefined) return ok(rule);
  const regimes = [...rules.keys()].join(', ');
  return err(refusal('limitation-regime-unknown', { regime: id.value, regimes }));
}

function readClaim(input: JsonObject): Result<LimitationClaim, Refusal> {
  const read = readAll({
    dueDate: readDate(input, 'dueDate'),
    kind: optional(readText, input, 'claim'),
  });
  if (!read.ok) return read;
  const { dueDate, kind } = read.value;
  return ok(kind === undefined ? { dueDate } : { dueDate, kind });
}

/** `on` (also written `date` or `from`), and for what lasts its last day `to`. */
function readEvent(row: JsonObject): Result<LimitationEvent, Refusal> {
  const day = ['on', 'date', 'from'].find((field) => isGiven(row, field)) ?? 'on';
  const read = readAll({
    type: readType(row),
    on: readDate(row, day),
    to: optional(readDate, row, 'to'),
    form: optional(readForm, row, 'form'),
  });
  if (!read.ok) return read;
  const { type, on, to, form } = read.value;
  return ok({
    type,
    on,
    ...(to === undefined ? {} : { to }),
    ...(form === undefined ? {} : { form }),
  });
}

function readType(row: JsonObject): Result<LimitationEventType, Refusal> {
  const text = readText(row, 'type');
  if (!text.ok) return text;
  const type = TYPE_NAMES.get(text.value) ?? text.value;
  if (isEventType(type)) return ok(type);
  return err(refusal('event-type-unknown', { type, types: EVENT_TYPES.join(', ') }));
}

function readForm(row: JsonObject, field: string): Result<Form, Refusal> {
  const text = readText(row, field);
  if (!text.ok) return text;
  const form = FORMS.find((candidate) => candidate === text.value);
  if (form !== undefined) return ok(form);
  return err(refusal('form-unknown', { form: text.value, forms: FORMS.join(', ') }));
}
