import type { z } from 'zod';

/** What is wrong with one field of a case: where, what stands there, and what to write instead. */
export interface FieldProblem {
  /** Path of the field, such as `payments.0.on`; '' for the case itself. */
  readonly field: string;
  /** What was given, shortened; null where nothing was. */
  readonly value: unknown;
  readonly remedy: string;
}

const MOST_SHOWN = 80;

/** Every problem of a case that is not of the topic's shape, in the order of the shape's fields. */
export function fieldProblems(input: unknown, error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => {
    const value = valueAt(input, issue.path);
    return { field: issue.path.join('.'), value: shown(value), remedy: remedyOf(issue) };
  });
}

/** All problems as one sentence each, for a person. */
export function problemText(problems: readonly FieldProblem[]): string {
  return problems
    .map(({ field, value, remedy }) => `${subject(field, value)}: ${remedy}`)
    .join('; ');
}

function subject(field: string, value: unknown): string {
  const name = field === '' ? 'the case' : field;
  return value === null ? `${name} is missing` : `${name} is ${JSON.stringify(value)}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}

/** What stands at a path such as `payments.0.on`, shortened; null where nothing does. */
export function shownAt(input: unknown, path: string): unknown {
  return shown(valueAt(input, path.split('.')));
}

/** Long values only fill the screen; the field says where to look. */
function shown(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  const text = JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : value;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in braces',
  record: 'an object in braces',
};

function remedyOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `give ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `give one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'too_small':
      return smallest(issue);
    case 'too_big':
      return `give ${size(issue.origin, issue.maximum)} or less`;
    case 'invalid_union':
      return unionRemedy(issue);
    default:
      return issue.message;
  }
}

function smallest({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  const least = size(origin, minimum);
  return inclusive === false ? `give more than ${least}` : `give ${least} or more`;
}

/** A list is measured by what it holds. */
function size(origin: string, of: number | bigint): string {
  return origin === 'array' || origin === 'tuple' ? `a list of ${of}` : String(of);
}

/** What each alternative asks for, each said once; the message of the union where it has its own. */
function unionRemedy(issue: z.core.$ZodIssueInvalidUnion): string {
  if (issue.inclusive !== false && issue.options !== undefined) {
    return `give one of ${issue.options.map(String).join(', ')}`;
  }
  const { message, errors } = issue;
  if (message !== 'Invalid input') return message;
  const remedies = errors.map(([first]) => (first === undefined ? message : remedyOf(first)));
  return [...new Set(remedies)].join('; or ');
}
