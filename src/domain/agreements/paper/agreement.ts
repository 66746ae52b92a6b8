import type { AgreementModel, BilingualModel } from '../../documents/model';
import { senderBlock } from '../../documents/sender';
import { letterLanguage } from '../../letters/languages/languages';
import { fill } from '../../messages/fill';
import type { Refusal } from '../../refusal';
import { ok, type Result } from '../../result';
import { bilingualAgreement } from './bilingual';
import { type Debt, debtOf } from './check';
import { type FilledClause, fillClauses } from './clauses';
import { couponSheet } from './coupons';
import type { AgreementInput } from './input';
import { partiesOf, signaturesOf } from './parties';
import { type Speech, speechOf } from './speech';
import { claimTable, scheduleTable } from './tables';
import { clauseValues, MOST_INLINE } from './values';

/** The paper of an agreement: in one language, or in two side by side when its terms name another. */
export function agreementDocument(
  input: AgreementInput,
): Result<AgreementModel | BilingualModel, Refusal> {
  const { otherLanguage } = input.terms;
  const same = letterLanguage(otherLanguage ?? '') === letterLanguage(languageOf(input));
  if (otherLanguage === undefined || same) return instalmentAgreement(input);
  const left = instalmentAgreement(input);
  if (!left.ok) return left;
  const terms = { ...input.terms, language: otherLanguage };
  const right = instalmentAgreement({ ...input, terms });
  return right.ok ? ok(bilingualAgreement(left.value, right.value)) : right;
}

/**
 * A deferral or instalment agreement with an acknowledgement of the debt, declaratory unless its
 * terms say otherwise, to be signed by both sides. Refuses a schedule that does not pay the debt
 * exactly, and clauses that cannot be filled (`clauses.ts`).
 */
export function instalmentAgreement(input: AgreementInput): Result<AgreementModel, Refusal> {
  const debt = debtOf(input);
  if (!debt.ok) return debt;
  const speech = speechOf(languageOf(input));
  const own = input.clauses?.[letterLanguage(speech.words.language)] ?? {};
  const values = clauseValues(input, debt.value, speech);
  const clauses = fillClauses(speech.words.clauses, own, values);
  return clauses.ok ? ok(modelOf(input, debt.value, speech, clauses.value)) : clauses;
}

function languageOf({ terms, account }: AgreementInput): string {
  return terms.language ?? account.language;
}

function modelOf(
  input: AgreementInput,
  debt: Debt,
  speech: Speech,
  clauses: readonly FilledClause[],
): AgreementModel {
  const { company, account, terms, today, reference } = input;
  const { words } = speech;
  const heading = words.heading[terms.kind];
  const annex = debt.lines.length > MOST_INLINE;
  return {
    kind: 'agreement',
    title: `${heading}, ${account.name}`,
    language: words.language,
    date: today,
    sender: senderBlock(company, debt.currency, speech.sender),
    pageLabel: speech.pageLabel,
    heading,
    parties: partiesOf(input, words),
    clauses: clauses.map(({ heading: name, paragraphs }) => ({ heading: name, paragraphs })),
    claim: claimTable(debt, speech),
    claimAfter: annex ? clauses.length : placeOf(clauses, 'claim'),
    ...(annex ? { annexHeading: words.annex } : {}),
    schedule: scheduleTable(input, debt, speech),
    scheduleAfter: placeOf(clauses, 'payment'),
    signatures: signaturesOf(input, words),
    coupons: couponSheet(input, debt, speech),
    footerNote: fill(words.footerNote, { heading, reference }),
  };
}

/** After which clause a table stands; the first one when the user left the clause out. */
function placeOf(clauses: readonly FilledClause[], id: FilledClause['id']): number {
  return Math.max(
    0,
    clauses.findIndex((clause) => clause.id === id),
  );
}
