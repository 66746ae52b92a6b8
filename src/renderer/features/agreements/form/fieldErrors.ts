import type { Currency } from '../../../../domain/money/currency';
import type { Refusal } from '../../../../domain/refusal';
import { amountProblem } from '../../../components/fields/amountProblem';
import { refusalSentence } from '../../../frame/refusalSentence';
import type { Messages } from '../../../messages/en';
import type { FieldName, FieldProblem, Problems } from '../draft/agreementWish';

/** Fields at which a refusal of schedule, paper or ledger is shown; all others stand under the form. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  'plan.first-date-missing': 'first',
  'agreements.firstInPast': 'first',
  'plan.parts-not-positive': 'parts',
  'plan.too-many-parts': 'parts',
  'plan.part-below-minor-unit': 'parts',
  'plan.amount-larger-than-debt': 'each',
  'plan.amount-below-interest': 'each',
  'plan.rate-not-a-number': 'ratePct',
};

/** The sentence at each field, and the one for the whole form. */
export interface FormErrors {
  readonly at: Readonly<Partial<Record<FieldName, string>>>;
  readonly form: string | undefined;
}

/**
 * Problems of the fields as typed, and the refusal of domain or ledger at the field it is about. A
 * refusal outweighs a problem at the same field.
 */
export function fieldErrors(
  m: Messages,
  problems: Problems,
  refused: Refusal | null,
  currency: Currency,
): FormErrors {
  const at: Partial<Record<FieldName, string>> = {};
  for (const name of Object.keys(problems)) {
    // `problems` has no other keys.
    const field = name as FieldName;
    const problem = problems[field];
    if (problem !== undefined) at[field] = problemText(m, problem, currency);
  }
  if (refused === null) return { at, form: undefined };
  const field = FIELD_OF[refused.code];
  const sentence = refusalSentence(refused);
  if (field === undefined) return { at, form: sentence };
  return { at: { ...at, [field]: sentence }, form: undefined };
}

function problemText(m: Messages, problem: FieldProblem, currency: Currency): string {
  const say = m.agreements.dialog;
  switch (problem.kind) {
    case 'number':
      return say.wholeNumber(problem.least, problem.most);
    case 'amount':
      return amountProblem(m, problem.problem, currency);
    case 'date':
      return m.common.date.notADate;
    case 'past':
      return say.past;
    case 'rate':
      return say.rateError;
  }
}
