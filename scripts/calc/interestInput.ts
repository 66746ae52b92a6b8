import {
  BUCKETS,
  type Bucket,
  type Conventions,
  conventionsOf,
  DAY_COUNTS,
  type DayCount,
  isConventionName,
  NAMED_CONVENTIONS,
  type Order,
} from '../../src/domain/interest/conventions';
import type { RateStep } from '../../src/domain/interest/rates';
import type { Regime } from '../../src/domain/interest/regime';
import type { Credit, InterestClaim } from '../../src/domain/interest/types';
import type { Currency } from '../../src/domain/money/currency';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok, type Result } from '../../src/domain/result';
import {
  isGiven,
  optional,
  readAll,
  readAmount,
  readBoolean,
  readCurrency,
  readDate,
  readDecimalText,
  readEach,
  readText,
} from './input';
import type { JsonObject } from './topic';

export const INTEREST_INPUT_TEXTS = {
  'regime-unknown': 'There is no regime “{regime}”. Known regimes: {regimes}.',
  'day-count-unknown': 'There is no day count “{value}”. Known ones: {known}.',
  'convention-unknown': 'There is no convention “{value}”. Known ones: {known}.',
  'allocation-invalid': 'An allocation names costs, interest and principal once each.',
  'payment-kind-unknown': 'A payment is a "payment" or a "creditNote".',
  'days-need-rate': 'A number of days without dates needs “ratePct”.',
  'payments-need-dates': 'Payments need “dueDate” and “untilDate”, not a number of days.',
};

/** Other ways in which sources write a day count. */
const DAY_COUNT_NAMES: ReadonlyMap<string, DayCount> = new Map([
  ...DAY_COUNTS.map((name): [string, DayCount] => [name, name]),
  ['actual/365-366', 'actual/actual'],
  ['act/act', 'actual/actual'],
  ['act/365', 'actual/365'],
  ['act/360', 'actual/360'],
  ['30e/360', '30/360'],
]);

/** The regime's conventions with what the case sets otherwise. */
export function conventionsIn(input: JsonObject, regime: Regime): Result<Conventions, Refusal> {
  const read = readAll({
    named: namedConventions(input.convention),
    dayCount: optional(readDayCount, input, 'dayCount'),
    countPaymentDay: optional(readBoolean, input, 'countPaymentDay'),
    allocation: optional(readOrder, input, 'allocation'),
  });
  if (!read.ok) return read;
  const base: Conventions = { ...conventionsOf(regime), ...read.value.named };
  return ok({
    ...base,
    dayCount: read.value.dayCount ?? base.dayCount,
    countPaymentDay: read.value.countPaymentDay ?? base.countPaymentDay,
    allocation: read.value.allocation ?? base.allocation,
  });
}

/** `contractRatePct`, or `ratePct` which stands for it where the case states its own rate. */
export function readRatePct(input: JsonObject): Result<string | undefined, Refusal> {
  const field = isGiven(input, 'contractRatePct') ? 'contractRatePct' : 'ratePct';
  return optional(readDecimalText, input, field);
}

export function readClaim(input: JsonObject): Result<InterestClaim, Refusal> {
  const currency = readCurrency(input);
  if (!currency.ok) return currency;
  const read = readAll({
    principal: readAmount(input, 'principal', currency.value),
    dueDate: readDate(input, 'dueDate'),
    untilDate: readDate(input, 'untilDate'),
    credits: readCredits(input, currency.value),
    rate: readRatePct(input),
    costs: optional((i, f) => readAmount(i, f, currency.value), input, 'costs'),
    gross: optional((i, f) => readAmount(i, f, currency.value), input, 'originalGross'),
    consumer: optional(readBoolean, input, 'consumer'),
  });
  if (!read.ok) return read;
  const { principal, dueDate, untilDate, credits, rate, costs, gross, consumer } = read.value;
  return ok({
    principal,
    dueDate,
    untilDate,
    credits,
    ...(rate === undefined ? {} : { contractRatePct: rate }),
    ...(costs === undefined ? {} : { costs }),
    ...(gross === undefined ? {} : { originalGross: gross }),
    ...(consumer === undefined ? {} : { consumer }),
  });
}

/** Rates the case adds to the end of the regime's table. */
export function readAddedRates(input: JsonObject): Result<readonly RateStep[], Refusal> {
  return readEach(input, 'rates', (row) =>
    readAll({ from: readDate(row, 'from'), ratePct: readDecimalText(row, 'ratePct') }),
  );
}

function readCredits(input: JsonObject, currency: Currency): Result<readonly Credit[], Refusal> {
  return readEach(input, 'payments', (row) => {
    const read = readAll({
      on: readDate(row, 'on'),
      amount: readAmount(row, 'amount', currency),
      kind: readKind(row.kind ?? 'payment'),
    });
    return read;
  });
}

function readKind(value: unknown): Result<Credit['kind'], Refusal> {
  return value === 'payment' || value === 'creditNote'
    ? ok(value)
    : err(refusal('payment-kind-unknown'));
}

function readDayCount(input: JsonObject, field: string): Result<DayCount, Refusal> {
  const text = readText(input, field);
  if (!text.ok) return text;
  const dayCount = DAY_COUNT_NAMES.get(text.value.toLowerCase());
  if (dayCount !== undefined) return ok(dayCount);
  return err(refusal('day-count-unknown', { value: text.value, known: DAY_COUNTS.join(', ') }));
}

function readOrder(input: JsonObject, field: string): Result<Order, Refusal> {
  const value = input[field];
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  const [first, second, third] = names.filter(isBucket);
  const complete = names.length === BUCKETS.length && new Set(names).size === BUCKETS.length;
  if (!complete || first === undefined || second === undefined || third === undefined) {
    return err(refusal('allocation-invalid'));
  }
  return ok([first, second, third]);
}

function isBucket(value: unknown): value is Bucket {
  return BUCKETS.some((bucket) => bucket === value);
}

/** One name or a list of names; later ones win where they touch the same setting. */
function namedConventions(value: unknown): Result<Partial<Conventions>, Refusal> {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value ?? []].flat();
  let settings: Partial<Conventions> = {};
  for (const name of names) {
    if (typeof name !== 'string' || !isConventionName(name)) {
      const known = Object.keys(NAMED_CONVENTIONS).join(', ');
      return err(refusal('convention-unknown', { value: String(name), known }));
    }
    settings = { ...settings, ...NAMED_CONVENTIONS[name] };
  }
  return ok(settings);
}

/** True when both ends of the period are given. */
export function hasDates(input: JsonObject): boolean {
  return isGiven(input, 'dueDate') && isGiven(input, 'untilDate');
}
