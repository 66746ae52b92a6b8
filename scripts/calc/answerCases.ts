import type { z } from 'zod';
import { AmountOverflow } from '../../src/domain/money/money';
import { type Refusal, refusal } from '../../src/domain/refusal';
import type { Result } from '../../src/domain/result';
import { type FieldProblem, fieldProblems, problemText, shownAt } from './problems';
import { refusedField } from './refusedField';
import { messageOf } from './run';
import { sentenceOf } from './sentences';

/**
 * Answers an array of cases one by one: `{id, …}`, or `{id, error}` where the case is not of the
 * topic's shape or the domain refuses it. Input that is no array is one error without an id.
 */
export function answerCases<S extends z.ZodType>(
  input: unknown,
  shape: S,
  answer: (one: z.output<S>) => Result<object, Refusal>,
): unknown[] {
  if (!Array.isArray(input)) return [failure(null, 'calc.not-an-array', 'Give a JSON array.')];
  return input.map((one: unknown) => answerCase(one, shape, answer));
}

function answerCase<S extends z.ZodType>(
  one: unknown,
  shape: S,
  answer: (one: z.output<S>) => Result<object, Refusal>,
): unknown {
  const id = idOf(one);
  const given = withoutNulls(one);
  const read = shape.safeParse(given);
  if (!read.success) return badInput(id, fieldProblems(given, read.error));
  try {
    const result = answer(read.data);
    if (result.ok) return { id, ...result.value };
    return refused(id, result.error, given);
  } catch (fault) {
    if (fault instanceof AmountOverflow) return refused(id, refusal('amount.sum-too-large'), given);
    // A fault in one case must not cost the others their answers.
    return failure(id, 'calc.failed', messageOf(fault));
  }
}

function failure(id: unknown, code: string, message: string): unknown {
  return { id, error: { code, message } };
}

/** A field that is null counts as left out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(given.map(([name, field]) => [name, withoutNulls(field)]));
}

function idOf(one: unknown): unknown {
  return typeof one === 'object' && one !== null && 'id' in one ? one.id : null;
}

/** The first problem by its parts, all of them in the message. */
function badInput(id: unknown, problems: readonly FieldProblem[]): unknown {
  const message = problemText(problems);
  return { id, error: { code: 'calc.bad-input', message, ...problems[0] } };
}

/** What the domain refuses: the sentence says what to do, so it is the remedy as well. */
function refused(id: unknown, refusal: Refusal, given: unknown): unknown {
  const { code, params } = refusal;
  const message = sentenceOf(refusal);
  const field = refusedField(refusal, given);
  const place = field === null ? {} : { field, value: shownAt(given, field), remedy: message };
  const values = params === undefined ? {} : { values: params };
  return { id, error: { code, message, ...place, ...values } };
}
