import type { Account, Item } from '../../accounts/account';
import type { AgreementTerms, PlanRow } from '../../accounts/agreement';
import type { Company } from '../../accounts/party';
import type { PlainDate } from '../../dates/plainDate';
import type { LimitationRule } from '../../limitation/rule';
import type { ClauseOverrides } from './clauses';

/** What an agreement is made from. The schedule comes from `plans/`; here it is only checked. */
export interface AgreementInput {
  readonly company: Company;
  readonly account: Account;
  /** The items the debt consists of, all of one currency. */
  readonly items: readonly Item[];
  /** Must pay the debt exactly: see `debtOf`. */
  readonly rows: readonly PlanRow[];
  readonly terms: AgreementTerms;
  readonly today: PlainDate;
  /** Number of the agreement; the references of its payments are made from it. */
  readonly reference: string;
  /** Of the country whose law applies; without one the paper says nothing sure about limitation. */
  readonly limitation?: LimitationRule | null;
  /** The user's own clauses (settings section `clauses`). */
  readonly clauses?: ClauseOverrides;
}
