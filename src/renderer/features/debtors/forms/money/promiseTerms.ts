import type { PromiseTerms } from '../../../../../domain/accounts/commands';
import type { PlainDate } from '../../../../../domain/dates/plainDate';
import type { Currency } from '../../../../../domain/money/currency';
import { readAmount } from '../../../../components/fields/readAmount';
import { readDate } from '../../../../components/fields/readDate';

interface PromiseFields {
  readonly amount: string;
  readonly date: string;
  readonly by: string;
}

/** The promise the fields describe, or null while amount or date cannot be read. */
export function promiseTerms(
  fields: PromiseFields,
  currency: Currency,
  today: PlainDate,
): PromiseTerms | null {
  const amount = readAmount(fields.amount, currency);
  const dueOn = readDate(fields.date, today);
  if (!amount.ok || dueOn === null) return null;
  return { minor: amount.value.minor, currency, dueOn, by: fields.by.trim() };
}
