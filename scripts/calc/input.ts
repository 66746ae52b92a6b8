import { isPlainDate, type PlainDate } from '../../src/domain/dates/plainDate';
import { type Currency, isCurrency } from '../../src/domain/money/currency';
import { parseDecimal } from '../../src/domain/money/decimal';
import type { Money } from '../../src/domain/money/money';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok, type Result } from '../../src/domain/result';
import type { JsonObject } from './topic';

/** Sentences for the refusals of the readers below; a topic adds them to its own. */
export const INPUT_TEXTS = {
  'field-missing': 'The field “{field}” is missing.',
  'text-expected': 'The field “{field}” must be text.',
  'boolean-expected': 'The field “{field}” must be true or false.',
  'list-expected': 'The field “{field}” must be a JSON array of objects.',
  'whole-number-expected': 'The field “{field}” must be a whole number, not negative.',
  'date-invalid': '“{value}” in “{field}” is not a calendar date of the form yyyy-MM-dd.',
  'amount-invalid':
    '“{value}” in “{field}” is not an amount: write plain decimals such as "1234.50".',
  'amount-too-many-decimals': '“{value}” in “{field}” has more decimals than {currency} has.',
  'amount-too-large': '“{value}” in “{field}” is too large to be worked out exactly.',
  'currency-invalid': '“{value}” is not a currency code of three capital letters.',
};

type Read<T> = Result<T, Refusal>;

/** Text that must be there. */
export function readText(input: JsonObject, field: string): Read<string> {
  const value = input[field];
  if (value === undefined || value === null) return err(refusal('field-missing', { field }));
  return typeof value === 'string' ? ok(value) : err(refusal('text-expected', { field }));
}

/** A number or its text as plain decimal text, without passing it through arithmetic. */
export function readDecimalText(input: JsonObject, field: string): Read<string> {
  const value = input[field];
  return typeof value === 'number' ? ok(String(value)) : readText(input, field);
}

export function readDate(input: JsonObject, field: string): Read<PlainDate> {
  const text = readText(input, field);
  if (!text.ok) return text;
  if (isPlainDate(text.value)) return ok(text.value);
  return err(refusal('date-invalid', { field, value: text.value }));
}

export function readCurrency(input: JsonObject, field = 'currency'): Read<Currency> {
  const text = readText(input, field);
  if (!text.ok) return text;
  return isCurrency(text.value)
    ? ok(text.value)
    : err(refusal('currency-invalid', { value: text.value }));
}

/** An amount as `"1234.50"` (or the same as a JSON number) in `currency`. */
export function readAmount(input: JsonObject, field: string, currency: Currency): Read<Money> {
  const text = readDecimalText(input, field);
  if (!text.ok) return text;
  const parsed = parseDecimal(text.value, currency);
  if (parsed.ok) return parsed;
  const code = parsed.error === 'not-a-number' ? 'amount-invalid' : `amount-${parsed.error}`;
  return err(refusal(code, { field, value: text.value, currency }));
}

export function readWholeNumber(input: JsonObject, field: string): Read<number> {
  const value = input[field];
  if (value === undefined || value === null) return err(refusal('field-missing', { field }));
  const whole = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  return whole ? ok(value) : err(refusal('whole-number-expected', { field }));
}

export function readBoolean(input: JsonObject, field: string): Read<boolean> {
  const value = input[field];
  return typeof value === 'boolean' ? ok(value) : err(refusal('boolean-expected', { field }));
}

/** The objects of a list; a missing list is an empty one. */
export function readList(input: JsonObject, field: string): Read<readonly JsonObject[]> {
  const value = input[field] ?? [];
  if (!Array.isArray(value) || !value.every(isJsonObject))
    return err(refusal('list-expected', { field }));
  return ok(value);
}

/** Reads every object of a list, or gives the first refusal; a missing list is an empty one. */
export function readEach<T>(
  input: JsonObject,
  field: string,
  read: (row: JsonObject) => Result<T, Refusal>,
): Result<readonly T[], Refusal> {
  const rows = readList(input, field);
  if (!rows.ok) return rows;
  const values: T[] = [];
  for (const row of rows.value) {
    const value = read(row);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(values);
}

/** The values of several reads by name, or the first refusal among them. */
export function readAll<T extends Readonly<Record<string, Read<unknown>>>>(
  reads: T,
): Read<{ [K in keyof T]: T[K] extends Read<infer V> ? V : never }> {
  const values: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(reads)) {
    if (!read.ok) return read;
    values[name] = read.value;
  }
  // Filled key by key from `reads` just above, which the compiler cannot follow.
  return ok(values as { [K in keyof T]: T[K] extends Read<infer V> ? V : never });
}

/** Reads a field that may be left out (or null). */
export function optional<T>(
  read: (input: JsonObject, field: string) => Read<T>,
  input: JsonObject,
  field: string,
): Read<T | undefined> {
  return isGiven(input, field) ? read(input, field) : ok(undefined);
}

export function isGiven(input: JsonObject, field: string): boolean {
  return input[field] !== undefined && input[field] !== null;
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
