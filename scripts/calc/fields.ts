import { z } from 'zod';
import { isPlainDate, type PlainDate } from '../../src/domain/dates/plainDate';
import { isCurrencyCode } from '../../src/domain/importing/values/isoCodes';
import type { Currency } from '../../src/domain/money/currency';
import { parseDecimal, toDecimal } from '../../src/domain/money/decimal';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok, type Result } from '../../src/domain/result';

/** Beyond it no rate and no rule is known, and dates that follow would leave the calendar. */
function isInRange(date: string): boolean {
  return date >= '1900-01-01' && date <= '2199-12-31';
}

export const dateField = z.custom<PlainDate>(
  (value) => typeof value === 'string' && isPlainDate(value) && isInRange(value),
  'give a date yyyy-MM-dd of the calendar, from 1900-01-01 to 2199-12-31',
);

export const currencyField = z.custom<Currency>(
  (value) => typeof value === 'string' && isCurrencyCode(value),
  'give an ISO 4217 code, such as EUR',
);

const DECIMAL = 'give a decimal number with a point and no other marks, such as "1234.50"';

/** A JSON number keeps so many digits; longer ones arrive as their neighbours. */
const EXACT_DIGITS = 15;

function isExact(number: number): boolean {
  return (
    String(number)
      .replace(/\D/g, '')
      .replace(/^0+|0+$/g, '').length <= EXACT_DIGITS
  );
}

const exactNumber = z
  .number()
  .refine(isExact, 'write it in quotes: a JSON number of so many digits is not exact');

/** Decimal text; a JSON number is taken by its shortest decimal notation. */
export const decimalField = z
  .union([z.string(), exactNumber], DECIMAL)
  .transform(String)
  .refine((text) => /^[+-]?\d+(\.\d+)?$/.test(text.trim()), DECIMAL);

/** The same for what cannot be below zero: rates, tolerances, what was promised. */
export const notNegativeField = decimalField.refine(
  (text) => !text.trim().startsWith('-'),
  'give a number of 0 or more',
);

/** The same for what must be more than nothing. */
export const positiveField = notNegativeField.refine(
  (text) => /[1-9]/.test(text),
  'give a number above 0',
);

/** An id; a number is taken as its text. */
export const idField = z.union([z.string(), z.number()], 'give text in quotes').transform(String);

/** Minor units of decimal text, or a refusal naming the text. */
function minorOf(text: string, currency: Currency): Result<number, Refusal> {
  const parsed = parseDecimal(text, currency);
  if (parsed.ok) return ok(parsed.value.minor);
  const values = { value: text, currency };
  if (parsed.error !== 'too-large') return err(refusal(`amount.${parsed.error}`, values));
  const largest = decimalText(Number.MAX_SAFE_INTEGER, currency);
  return err(refusal('amount.too-large', { ...values, largest }));
}

/** Thrown inside one case where an amount cannot be read; `guarded` turns it into the refusal. */
class AmountRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Minor units, for use inside `guarded`. */
export function minorUnits(text: string, currency: Currency): number {
  const parsed = minorOf(text, currency);
  if (!parsed.ok) throw new AmountRefused(parsed.error);
  return parsed.value;
}

/** Runs the answer of one case; an amount that cannot be read becomes the case's refusal. */
export function guarded<T>(run: () => Result<T, Refusal>): Result<T, Refusal> {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof AmountRefused) return err(problem.refusal);
    throw problem;
  }
}

export function decimalText(minor: number, currency: Currency): string {
  return toDecimal({ minor, currency });
}
