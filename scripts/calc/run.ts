import { fill } from '../../src/domain/messages/fill';
import type { Topic } from './topics';

export interface CalcOutcome {
  readonly exitCode: 0 | 2;
  /** Always one JSON value. */
  readonly output: string;
}

/** A call that fails as a whole, by code. */
const FAILURES = {
  'calc.unknown-topic': 'There is no topic "{topic}". Known topics: {topics}.',
  'calc.bad-json': 'Standard input is not valid JSON: {problem}',
  'calc.not-an-array': 'This topic reads a JSON array of cases on standard input.',
  'calc.failed': 'This could not be worked out because of a fault in the program: {problem}',
};

/**
 * Answers one call of the calculator: a topic name and the text of standard input. Never throws.
 * A case that cannot be answered carries its own error; only an unknown topic or unreadable input
 * fails the call as a whole (exit code 2, one `{error}` object).
 */
export function runCalc(
  topics: Readonly<Record<string, Topic>>,
  name: string,
  input: string,
): CalcOutcome {
  const topic = Object.hasOwn(topics, name) ? topics[name] : undefined;
  if (topic === undefined) {
    return failed('calc.unknown-topic', { topic: name, topics: Object.keys(topics).join(', ') });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(input);
  } catch (problem) {
    return failed('calc.bad-json', { problem: messageOf(problem) });
  }
  if (topic.takes === 'cases' && !Array.isArray(parsed)) return failed('calc.not-an-array', {});
  return answered(topic, parsed);
}

function answered(topic: Topic, input: unknown): CalcOutcome {
  try {
    return { exitCode: 0, output: JSON.stringify(topic.answer(input)) };
  } catch (fault) {
    return failed('calc.failed', { problem: messageOf(fault) });
  }
}

function failed(
  code: keyof typeof FAILURES,
  params: Readonly<Record<string, string>>,
): CalcOutcome {
  const error = { code, message: fill(FAILURES[code], params) };
  return { exitCode: 2, output: JSON.stringify({ error }) };
}

export function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
