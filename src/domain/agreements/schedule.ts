import type { Account } from '../accounts/account';
import type { AgreementTerms, ClaimExtra, PlanRow } from '../accounts/agreement';
import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import { sumMinor } from '../money/money';
import { agreementRows } from '../plans/agreementRows';
import { schedulePlan } from '../plans/schedulePlan';
import type { PlanInput } from '../plans/types';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';

/** What a schedule is made from: a plan over the open items, and what is claimed beside them. */
export interface ScheduleWish extends PlanInput {
  readonly today: PlainDate;
  readonly extras?: readonly ClaimExtra[];
}

/**
 * The rows of an agreement. Principals sum exactly to `total`; side claims that are not waived are
 * added to the last payment. Refuses a first date in the past (`agreements.firstInPast`) and all that
 * `schedulePlan` refuses: nothing to pay, no date, more than 120 parts, more than the debt.
 */
export function agreementSchedule({
  today,
  extras = [],
  ...plan
}: ScheduleWish): Result<PlanRow[], Refusal> {
  const earliest = plan.downPayment?.due ?? plan.first;
  if (earliest !== null && earliest < today) {
    return err(refusal('agreements.firstInPast', { first: earliest, today }));
  }
  const planned = schedulePlan(plan);
  if (!planned.ok) return planned;
  const asked = sumMinor(extras.filter(({ waived }) => !waived).map(({ minor }) => minor));
  const last = planned.value.length - 1;
  const rows = planned.value.map((row, index) =>
    index === last ? { ...row, amount: row.amount + asked, interest: row.interest + asked } : row,
  );
  return ok(agreementRows(rows));
}

/**
 * Terms to begin with: five bank days of grace, a notice of seven days, and no interest as long as
 * the agreement is kept. A natural person is asked for none in any case, as paid deferral can be
 * regulated credit.
 */
export function defaultTerms(company: Company, account: Account): AgreementTerms {
  const { name, role = '' } = company.contact;
  return {
    kind: 'instalments',
    rhythm: 'monthly',
    graceDays: 5,
    graceIn: 'bankDays',
    cureDays: account.debtorType === 'consumer' ? 14 : 7,
    signatory: name,
    office: role,
    debtorSignatory: { name: account.contact.name, office: account.contact.role ?? '' },
    place: company.address.city,
    interest: { kind: account.debtorType === 'consumer' ? 'none' : 'waivedIfKept' },
    acknowledgement: 'declaratory',
    language: account.language,
    law: company.address.country,
  };
}
