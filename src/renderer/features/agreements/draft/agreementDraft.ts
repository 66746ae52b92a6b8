import type { Account } from '../../../../domain/accounts/account';
import type { PlanRow } from '../../../../domain/accounts/agreement';
import type { PlanId } from '../../../../domain/accounts/ids';
import type { Company } from '../../../../domain/accounts/party';
import {
  agreementDocument,
  instalmentAgreement,
} from '../../../../domain/agreements/paper/agreement';
import type { AgreementInput } from '../../../../domain/agreements/paper/input';
import { ownClausesProblem } from '../../../../domain/agreements/paper/ownWords';
import { agreementSchedule } from '../../../../domain/agreements/schedule';
import { agreementWarnings, lawyerNotes } from '../../../../domain/agreements/warnings';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Holidays } from '../../../../domain/dates/workingDays';
import type { InterestTables } from '../../../../domain/derivations/interest';
import type { AgreementModel, BilingualModel } from '../../../../domain/documents/model';
import { chooseRule } from '../../../../domain/limitation/chooseRule';
import { SHIPPED_LIMITATION_RULES } from '../../../../domain/limitation/shippedRules';
import { agreedInterest } from '../../../../domain/options/compareOptions';
import type { Debt } from '../../../../domain/options/debts';
import type { PlanInterest } from '../../../../domain/plans/types';
import type { Refusal } from '../../../../domain/refusal';
import { err, ok, type Result } from '../../../../domain/result';
import type { Settings } from '../../../../domain/settings/settings';
import type { AgreementWish } from './agreementWish';
import { statutoryInterest } from './sideClaims';

/** What an agreement is drawn up from, besides the wish. */
export interface DraftBasis {
  readonly company: Company;
  readonly account: Account;
  readonly debt: Debt;
  readonly today: PlainDate;
  readonly reference: string;
  readonly number: number;
  readonly tables: InterestTables;
  readonly clauses: Settings['clauses'];
  /** Payments that fall on one of these, or on a weekend, are due on the next working day. */
  readonly holidays: Holidays;
}

/** An agreement as it would be drawn up now, from what the form says. */
export interface AgreementDraft {
  readonly debt: Debt;
  readonly rows: readonly PlanRow[];
  readonly wish: AgreementWish;
  /** Number of the agreement, as the paper has it. */
  readonly reference: string;
  readonly number: number;
  /** What a person should consider before signing. */
  readonly warnings: readonly Refusal[];
  /** What a lawyer must check. */
  readonly notes: readonly Refusal[];
  /** The clauses in the first language, as they stand on the paper. */
  readonly clauses: AgreementModel['clauses'];
  readonly model: AgreementModel | BilingualModel;
}

/** Schedule and paper of an offer; nothing is recorded. Refuses what the schedule or the paper refuses. */
export function agreementDraft(
  wish: AgreementWish,
  basis: DraftBasis,
): Result<AgreementDraft, Refusal> {
  const { company, account, debt, today, reference, number, clauses, holidays } = basis;
  const unfit = ownClausesProblem(clauses);
  if (unfit !== undefined) return err(unfit);
  const interest = interestOf(wish, basis);
  if (!interest.ok) return interest;
  const planned = agreementSchedule({
    today,
    extras: wish.terms.extras ?? [],
    total: debt.amount,
    first: wish.first,
    every: wish.terms.rhythm,
    cut: wish.cut,
    rest: 'last',
    interest: interest.value,
    workingDays: { rule: 'next', holidays },
  });
  if (!planned.ok) return planned;
  const rows = planned.value;
  const law = wish.terms.law ?? company.address.country;
  const input: AgreementInput = {
    ...{ company, account, items: debt.items, rows, terms: wish.terms, today, reference, clauses },
    limitation: chooseRule(SHIPPED_LIMITATION_RULES, law),
  };
  const model = agreementDocument(input);
  if (!model.ok) return model;
  const single = instalmentAgreement(input);
  if (!single.ok) return single;
  return ok({
    ...{ debt, rows, wish, reference, number, model: model.value, clauses: single.value.clauses },
    warnings: agreementWarnings(input),
    notes: lawyerNotes(input),
  });
}

function interestOf(
  { terms, ratePct }: AgreementWish,
  { account, today, tables }: DraftBasis,
): Result<PlanInterest, Refusal> {
  if (terms.interest?.kind === 'agreed') return ok(agreedInterest(ratePct, today));
  if (terms.interest?.kind !== 'statutory') return ok({ kind: 'none' });
  const found = statutoryInterest(account, today, tables);
  return found.ok ? ok(found.value.interest) : found;
}

/** The draft as a command; `replaces` names the agreement it takes the place of once it is signed. */
export function draftCommand(
  { debt, rows, wish, reference, number, model }: AgreementDraft,
  id: string,
  replaces: PlanId | null,
) {
  return {
    type: 'draftPlan',
    // A new id, made by the window for this draft alone.
    plan: id as PlanId,
    items: debt.items.map((item) => item.id),
    currency: debt.amount.currency,
    rows,
    terms: wish.terms,
    model,
    reference,
    number,
    ...(replaces === null ? {} : { replaces }),
  } as const;
}
