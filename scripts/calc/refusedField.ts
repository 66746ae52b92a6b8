import type { Refusal } from '../../src/domain/refusal';

/** The field of a case that a refusal is about, where its values do not lead there. */
const FIELDS: Readonly<Record<string, string>> = {
  'calc.dates-or-days-needed': 'untilDate',
  'calc.days-need-rate': 'ratePct',
  'calc.limitation-rule-unknown': 'regime',
  'calc.payments-need-dates': 'payments',
  'calc.regime-unknown': 'regime',
  'interest.contract-rate-needed': 'contractRatePct',
  'interest.payment-negative': 'payments',
  'interest.principal-negative': 'principal',
  'interest.rate-missing': 'untilDate',
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
  'reference.epc-currency': 'currency',
  'reference.epc-name-missing': 'name',
  'reference.epc-bic-missing': 'bic',
};

/** Path of the field a refusal is about, such as `payments.0.amount`; null where no field is it. */
export function refusedField({ code, params = {} }: Refusal, given: unknown): string | null {
  const known = FIELDS[code];
  if (known !== undefined) return known;
  const { value } = params;
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
