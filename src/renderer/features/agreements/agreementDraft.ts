import type { Account, Item } from '../../../domain/accounts/account';
import type { AgreementTerms, PlanRow, Rhythm } from '../../../domain/accounts/agreement';
import type { PlanId } from '../../../domain/accounts/ids';
import type { Company } from '../../../domain/accounts/party';
import { disputedByItem } from '../../../domain/accounts/views/disputed';
import { isOpen, openMinor } from '../../../domain/accounts/views/open';
import { instalmentAgreement } from '../../../domain/agreements/agreement';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { AgreementModel } from '../../../domain/documents/model';
import type { Currency } from '../../../domain/money/currency';
import { type Money, sumMinor } from '../../../domain/money/money';
import { agreementRows } from '../../../domain/plans/agreementRows';
import { schedulePlan } from '../../../domain/plans/schedulePlan';
import type { Refusal } from '../../../domain/refusal';
import { ok, type Result } from '../../../domain/result';

/** A debt that can be put into instalments: the open, undisputed invoices of one currency. */
export interface Debt {
  readonly amount: Money;
  readonly items: readonly Item[];
}

export interface AgreementWish {
  readonly parts: number;
  readonly every: Rhythm;
  readonly first: PlainDate | null;
  readonly terms: Omit<AgreementTerms, 'kind' | 'rhythm'>;
}

export interface AgreementDraft {
  readonly rows: readonly PlanRow[];
  readonly terms: AgreementTerms;
  readonly model: Result<AgreementModel, Refusal>;
}

/** The debts of a customer by currency, largest first. */
export function debtsOf(account: Account, today: PlainDate): Debt[] {
  const disputed = disputedByItem(account, today);
  const byCurrency = new Map<Currency, Item[]>();
  for (const item of account.items) {
    if (item.kind !== 'invoice' || !isOpen(item) || disputed.has(item.id)) continue;
    byCurrency.set(item.currency, [...(byCurrency.get(item.currency) ?? []), item]);
  }
  return [...byCurrency]
    .map(([currency, items]) => ({
      items,
      amount: { currency, minor: sumMinor(items.map((item) => openMinor(item))) },
    }))
    .sort((a, b) => b.amount.minor - a.amount.minor);
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
  });
  if (!planned.ok) return planned;
  const terms: AgreementTerms = { ...wish.terms, kind: 'instalments', rhythm: wish.every };
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
