import { addDays, isPlainDate } from '../../src/domain/dates/plainDate';
import type { Refusal } from '../../src/domain/refusal';

/** The field of a case that a refusal is about, where its values do not lead there. */
const FIELDS: Readonly<Record<string, string>> = {
  'calc.dates-or-days-needed': 'untilDate',
  'calc.days-need-rate': 'ratePct',
  'calc.limitation-rule-unknown': 'regime',
  'calc.payments-need-dates': 'payments',
  'calc.regime-unknown': 'regime',
  'interest.contract-rate-needed': 'contractRatePct',
  'interest.principal-negative': 'principal',
  'interest.until-before-due': 'untilDate',
  'kpi.buckets-not-rising': 'buckets',
  'ladder.no-policies': 'policies',
  'limitation.claim-kind-unknown': 'claim',
  'plan.amount-below-interest': 'amount',
  'plan.amount-larger-than-debt': 'amount',
  'plan.down-payment-after-first': 'downPayment',
  'plan.down-payment-not-positive': 'downPayment',
  'plan.down-payment-too-large': 'downPayment',
  'plan.first-date-missing': 'first',
  'plan.interest-negative': 'interest',
  'plan.nothing-to-pay': 'total',
  'plan.parts-not-positive': 'parts',
  'reference.epc-amount': 'amount',
  'reference.epc-currency': 'currency',
  'reference.epc-name-missing': 'name',
  'reference.epc-bic-missing': 'bic',
  'reference.epc-characters': 'characterSet',
  'reference.epc-reference-and-text': 'text',
  'reference.iban-country-unknown': 'iban',
  'reference.iban-length': 'iban',
};

type Find = (params: NonNullable<Refusal['params']>, given: unknown) => string;

/** The same where it depends on what was given. */
const BY_CASE: Readonly<Record<string, Find>> = {
  'interest.rate-missing': endWithoutRate,
  'ladder.policy-empty': (params, given) => `${policyPath(params, given)}.levels`,
  'ladder.level-numbers': (params, given) => `${policyPath(params, given)}.levels`,
  'plan.part-below-minor-unit': partsOrAmount,
  'reference.epc-too-long': (_, given) =>
    fieldOf(given, 'text') === undefined ? 'information' : 'text',
  'plan.too-many-parts': partsOrAmount,
};

/** The end of the delay that the table does not reach. */
function endWithoutRate({ halfYear = '' }: { halfYear?: string | number }, given: unknown): string {
  const [from = '', to = ''] = String(halfYear).split(' to ');
  const day = String(fieldOf(given, 'dueDate'));
  const begins = isPlainDate(day) && addDays(day, 1) >= from;
  return begins && String(fieldOf(given, 'untilDate')) > to ? 'dueDate' : 'untilDate';
}

function policyPath({ policy }: { policy?: string | number }, given: unknown): string {
  const policies = fieldOf(given, 'policies');
  const list: readonly unknown[] = Array.isArray(policies) ? policies : [];
  const index = list.findIndex((one) => String(fieldOf(one, 'id')) === String(policy));
  return `policies.${Math.max(0, index)}`;
}

function partsOrAmount(_params: unknown, given: unknown): string {
  return fieldOf(given, 'amount') === undefined ? 'parts' : 'amount';
}

function fieldOf(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined;
}

/** Path of the field a refusal is about, such as `payments.0.amount`; null where no field is it. */
export function refusedField({ code, params = {} }: Refusal, given: unknown): string | null {
  const known = FIELDS[code] ?? BY_CASE[code]?.(params, given);
  if (known !== undefined) return known;
  const { field, value } = params;
  if (typeof field === 'string') return field;
  const named = value === undefined ? Object.values(params) : [value];
  return pathOf(given, new Set(named.map(String)), []);
}

/** The first value of a case that is one of those a refusal names; ids and its own currency are not. */
function pathOf(
  given: unknown,
  values: ReadonlySet<string>,
  path: readonly string[],
): string | null {
  if (typeof given !== 'object' || given === null) {
    const last = path.at(-1);
    const counts = last !== 'id' && path.join('.') !== 'currency' && values.has(String(given));
    return counts ? path.join('.') : null;
  }
  for (const [name, field] of Object.entries(given)) {
    const found = pathOf(field, values, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}
