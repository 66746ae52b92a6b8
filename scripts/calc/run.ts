import { refusalText, type Texts } from '../../src/domain/messages/texts';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok, type Result, unreachable } from '../../src/domain/result';
import type { CaseTopic, JsonObject, Topic, Topics } from './topic';

export interface CalcOutcome {
  readonly exitCode: 0 | 2;
  /** Always one JSON value. */
  readonly output: string;
}

const CALC_TEXTS: Texts = {
  'topic-unknown': 'There is no topic “{topic}”. Known topics: {topics}.',
  'input-not-json': 'Standard input is not valid JSON: {problem}',
  'input-not-array': 'This topic reads a JSON array of cases on standard input.',
  'case-not-object': 'A case is a JSON object.',
  'calc-failed': 'This could not be worked out because of a fault in the program: {problem}',
};

/**
 * Answers one call of the calculator: a topic name and the text of standard input. Never throws.
 * A case that cannot be answered carries its own error; only an unknown topic or unreadable input
 * fails the call as a whole (exit code 2, one `{error}` object).
 */
export function runCalc(topics: Topics, name: string | undefined, input: string): CalcOutcome {
  const make = name !== undefined && Object.hasOwn(topics, name) ? topics[name] : undefined;
  if (make === undefined) {
    const known = Object.keys(topics).sort().join(', ');
    return failed(refusal('topic-unknown', { topic: name ?? '', topics: known }), CALC_TEXTS);
  }
  const parsed = parseJson(input);
  if (!parsed.ok) return failed(parsed.error, CALC_TEXTS);
  const topic = guarded(() => ok(make()));
  return topic.ok ? answerAll(topic.value, parsed.value) : failed(topic.error, CALC_TEXTS);
}

function answerAll(topic: Topic, input: unknown): CalcOutcome {
  switch (topic.kind) {
    case 'cases':
      if (!Array.isArray(input)) return failed(refusal('input-not-array'), CALC_TEXTS);
      return done(input.map((one: unknown) => answerCase(topic, one)));
    case 'document': {
      const answer = guarded(() => topic.answer(input));
      return answer.ok ? done(answer.value) : failed(answer.error, textsOf(topic));
    }
    default:
      return unreachable(topic);
  }
}

function answerCase(topic: CaseTopic, input: unknown): JsonObject {
  const id = isObject(input) ? (input.id ?? null) : null;
  if (!isObject(input)) return { id, error: sayError(refusal('case-not-object'), CALC_TEXTS) };
  const answer = guarded(() => topic.answer(input));
  return answer.ok
    ? { id, ...answer.value }
    : { id, error: sayError(answer.error, textsOf(topic)) };
}

/** A fault in one case must not cost the others their answers. */
function guarded<T>(work: () => Result<T, Refusal>): Result<T, Refusal> {
  try {
    return work();
  } catch (fault) {
    return err(refusal('calc-failed', { problem: messageOf(fault) }));
  }
}

function parseJson(text: string): Result<unknown, Refusal> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (fault) {
    return err(refusal('input-not-json', { problem: messageOf(fault) }));
  }
}

function textsOf(topic: Topic): Texts {
  return { ...CALC_TEXTS, ...topic.texts };
}

function done(value: unknown): CalcOutcome {
  return { exitCode: 0, output: JSON.stringify(value) };
}

function failed(problem: Refusal, texts: Texts): CalcOutcome {
  return { exitCode: 2, output: JSON.stringify({ error: sayError(problem, texts) }) };
}

function sayError(problem: Refusal, texts: Texts): JsonObject {
  return { code: problem.code, message: refusalText(texts, problem) };
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
