import type {
  AgreedInterest,
  AgreementTerms,
  ClaimExtra,
} from '../../../../domain/accounts/agreement';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Currency } from '../../../../domain/money/currency';
import type { PlanCut } from '../../../../domain/plans/types';
import { type AmountProblem, readAmount } from '../../../components/fields/readAmount';
import { readDate } from '../../../components/fields/readDate';
import { type AgreementFields, EXTRA_KINDS, type ExtraKind } from './agreementFields';

/** Fields at which a mistake is shown. */
export type FieldName = 'parts' | 'each' | 'first' | 'ratePct' | 'grace' | 'cure' | ExtraKind;

/** What is wrong with a field; the words are those of the form. */
export type FieldProblem =
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'amount'; readonly problem: AmountProblem }
  | { readonly kind: 'date' | 'past' | 'rate' };

/** What is wanted, read from the form. */
export interface AgreementWish {
  readonly cut: PlanCut;
  readonly first: PlainDate;
  readonly ratePct: string;
  readonly terms: AgreementTerms;
}

export type Problems = Readonly<Partial<Record<FieldName, FieldProblem>>>;

const MOST_PARTS = 120;
const MOST_GRACE = 60;
const MOST_CURE = 90;

/** The wish a form stands for, or what is wrong at which of its fields. */
export function wishOf(
  fields: AgreementFields,
  currency: Currency,
  today: PlainDate,
): { readonly wish: AgreementWish | null; readonly problems: Problems } {
  const reading = readingOf(fields, currency);
  const { problems } = reading;
  const cut = reading.cut();
  const first = readDate(fields.first, today);
  if (first === null || first < today) problems.first = { kind: first === null ? 'date' : 'past' };
  const ratePct = reading.ratePct();
  const days = {
    graceDays: reading.whole('grace', 0, MOST_GRACE),
    cureDays: reading.whole('cure', 0, MOST_CURE),
  };
  const extras = reading.extras();
  if (Object.keys(problems).length > 0 || first === null) return { wish: null, problems };
  const interest = interestOf(fields.interest, ratePct);
  const terms = { ...termsOf(fields), ...days, interest, ...(extras.length > 0 && { extras }) };
  return { wish: { cut, first, ratePct, terms }, problems };
}

/** What of the terms needs no reading. */
function termsOf(fields: AgreementFields) {
  return {
    kind: fields.kind,
    rhythm: fields.every,
    graceIn: fields.graceIn,
    ...{ signatory: fields.signatory.trim(), office: fields.office.trim() },
    debtorSignatory: { name: fields.debtorName.trim(), office: fields.debtorOffice.trim() },
    place: fields.place.trim(),
    acknowledgement: fields.acknowledgement,
    language: fields.language,
    ...(fields.otherLanguage !== '' && { otherLanguage: fields.otherLanguage }),
  };
}

/** Reads one field after the other; where that fails, `problems` has it and a number stands in. */
function readingOf(fields: AgreementFields, currency: Currency) {
  const problems: Partial<Record<FieldName, FieldProblem>> = {};
  return { problems, cut, ratePct, whole, extras };

  function cut(): PlanCut {
    if (fields.kind === 'deferral') return { by: 'parts', parts: 1 };
    if (fields.each.trim() === '') return { by: 'parts', parts: whole('parts', 1, MOST_PARTS) };
    return { by: 'amount', minor: amount('each', fields.each) };
  }

  function ratePct(): string {
    const rate = fields.ratePct.trim().replace(',', '.');
    const isRate = /^\d{1,3}(\.\d{1,6})?$/.test(rate);
    if (fields.interest === 'agreed' && !isRate) problems.ratePct = { kind: 'rate' };
    return rate;
  }

  function whole(name: 'parts' | 'grace' | 'cure', least: number, most: number): number {
    const text = fields[name].trim();
    const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    problems[name] = { kind: 'number', least, most };
    return least;
  }

  function amount(name: 'each' | ExtraKind, text: string): number {
    const read = readAmount(text, currency);
    if (read.ok) return read.value.minor;
    problems[name] = { kind: 'amount', problem: read.error };
    return 0;
  }

  function extras(): ClaimExtra[] {
    return EXTRA_KINDS.flatMap((kind) => {
      const { amount: text, use } = fields.extras[kind];
      if (use === 'out') return [];
      return [{ kind, minor: amount(kind, text), waived: use === 'waived' }];
    });
  }
}

function interestOf(kind: AgreementFields['interest'], ratePct: string): AgreedInterest {
  return kind === 'agreed' ? { kind, ratePct } : { kind };
}
