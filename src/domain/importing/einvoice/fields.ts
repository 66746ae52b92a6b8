import { isPlainDate, type PlainDate } from '../../dates/plainDate';
import { type Currency, decimalsOf } from '../../money/currency';
import { parseDecimal } from '../../money/decimal';
import type { Money } from '../../money/money';
import { type Refusal, type RefusalParams, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { isCurrencyCode } from '../values/isoCodes';
import { attr } from '../xml/node';
import type { Place } from './raw';

/** A date of XML Schema: time of day and zone may follow and say nothing about the day. */
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]{1,18})?(?:Z|[+-]\d{2}:\d{2})?$/;

/** Formats of UNTDID 2379 that name a day: 102 is yyyyMMdd, 203 and 204 have the time behind it. */
const DIGIT_DATES: ReadonlyMap<string, RegExp> = new Map([
  ['102', /^(\d{4})(\d{2})(\d{2})$/],
  ['203', /^(\d{4})(\d{2})(\d{2})\d{4}$/],
  ['204', /^(\d{4})(\d{2})(\d{2})\d{6}$/],
]);

/** A decimal of XML Schema, whose digits before or behind the dot may be missing. */
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/** Longest number of a document; a longer one is a sign of a wrong file. */
const MAX_NUMBER = 100;

/** The text of a place that must not be empty. */
export function needText(place: Place): Result<string, Refusal> {
  const text = place.node?.text ?? '';
  return text === '' ? err(refusal('einvoice.missing', { field: place.field })) : ok(text);
}

/** The number of a document, on one line. */
export function readNumber(place: Place): Result<string, Refusal> {
  const text = needText(place);
  if (!text.ok) return text;
  const number = text.value.replace(/\s+/g, ' ');
  return number.length > MAX_NUMBER
    ? err(refused('einvoice.too-long', place, { limit: MAX_NUMBER }))
    : ok(number);
}

/**
 * A date in ISO form or by its format code (UNTDID 2379). Refused where the calendar has no such
 * day.
 */
export function readDate(place: Place): Result<PlainDate, Refusal> {
  const text = needText(place);
  if (!text.ok) return text;
  const day = dayOf(text.value, attr(place.node, 'format'));
  if (day === null) return err(refused('einvoice.bad-date', place));
  return isPlainDate(day) ? ok(day) : err(refused('einvoice.impossible-date', place));
}

/** The day as `yyyy-MM-dd`, whether the calendar has it or not; `null` for any other text. */
function dayOf(text: string, format: string): string | null {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return iso[1] ?? null;
  const digits = DIGIT_DATES.get(format === '' ? '102' : format)?.exec(text) ?? null;
  return digits === null ? null : digits.slice(1, 4).join('-');
}

/** Refused where it is no code of ISO 4217. */
export function readCurrency(place: Place): Result<Currency, Refusal> {
  const text = needText(place);
  if (!text.ok) return text;
  return isCurrencyCode(text.value) ? ok(text.value) : err(refused('einvoice.bad-currency', place));
}

/** The amount at a place, `null` where there is none. */
export function readAmount(place: Place, currency: Currency): Result<Money | null, Refusal> {
  const text = place.node?.text ?? '';
  if (text === '') return ok(null);
  const stated = attr(place.node, 'currencyID');
  if (stated !== '' && stated !== currency) {
    return err(refused('einvoice.currencies-differ', place, { currency, stated }));
  }
  const amount = parseDecimal(plainDecimal(text), currency);
  if (amount.ok) return amount;
  const decimals = decimalsOf(currency);
  const code = amount.error === 'too-large' ? 'amount-too-large' : amount.error;
  return err(refused(`einvoice.${code}`, place, { currency, decimals }));
}

function plainDecimal(text: string): string {
  const match = DECIMAL.exec(text);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (match === null || whole + fraction === '') return text;
  return `${sign}${whole || '0'}${fraction === '' ? '' : `.${fraction}`}`;
}

/** What is wrong with the value of a place: its line, its element, and the value itself. */
function refused(code: string, { field, node }: Place, more: RefusalParams = {}): Refusal {
  const value = node?.text ?? '';
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  return refusal(code, { line: node?.line ?? 1, field, value: shown, ...more });
}
