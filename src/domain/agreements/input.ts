import type { Account, Item } from '../accounts/account';
import type { AgreementTerms, PlanRow } from '../accounts/agreement';
import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';

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
  /** Number of the agreement; to be quoted with every payment. */
  readonly reference: string;
}
