import type { Account } from '../../../domain/accounts/account';
import type { AgreementTerms, PlanRow, Rhythm } from '../../../domain/accounts/agreement';
import type { PlanId } from '../../../domain/accounts/ids';
import type { Company } from '../../../domain/accounts/party';
import { instalmentAgreement } from '../../../domain/agreements/agreement';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { AgreementModel } from '../../../domain/documents/model';
import { agreedInterest } from '../../../domain/options/compareOptions';
import type { Debt } from '../../../domain/options/debts';
import { agreementRows } from '../../../domain/plans/agreementRows';
import { schedulePlan } from '../../../domain/plans/schedulePlan';
import type { Refusal } from '../../../domain/refusal';
import { ok, type Result } from '../../../domain/result';

export interface AgreementWish {
  readonly parts: number;
  readonly every: Rhythm;
  readonly first: PlainDate | null;
  readonly kind?: AgreementTerms['kind'];
  /** Percent a year as decimal text; '' or absent: none. */
  readonly interestPct?: string;
  readonly terms: Omit<AgreementTerms, 'kind' | 'rhythm'>;
}

export interface AgreementDraft {
  readonly rows: readonly PlanRow[];
  readonly terms: AgreementTerms;
  readonly model: Result<AgreementModel, Refusal>;
}

/** Schedule and document of an offer; nothing is recorded. */
export function agreementDraft(
  company: Company,
  account: Account,
  debt: Debt,
  wish: AgreementWish,
  today: PlainDate,
  reference: string,
): Result<AgreementDraft, Refusal> {
  const planned = schedulePlan({
    total: debt.amount,
    first: wish.first,
    every: wish.every,
    cut: { by: 'parts', parts: wish.parts },
    rest: 'last',
    interest: agreedInterest(wish.interestPct ?? '', today),
  });
  if (!planned.ok) return planned;
  const terms: AgreementTerms = {
    ...wish.terms,
    kind: wish.kind ?? 'instalments',
    rhythm: wish.every,
  };
  const rows = agreementRows(planned.value);
  const input = { company, account, items: debt.items, rows, terms, today, reference };
  return ok({ rows, terms, model: instalmentAgreement(input) });
}

export function agreementCommand(
  debt: Debt,
  draft: AgreementDraft,
  model: AgreementModel,
  id: string,
) {
  return {
    type: 'agreePlan',
    plan: id as PlanId,
    items: debt.items.map((item) => item.id),
    currency: debt.amount.currency,
    rows: draft.rows,
    terms: draft.terms,
    model,
  } as const;
}
