import type { Account, Handoff } from '../../../domain/accounts/account';
import type { AccountId } from '../../../domain/accounts/ids';
import { type CaseStatus, caseStatus } from '../../../domain/agencies/caseStatus';
import { caseMoney } from '../../../domain/agencies/pastResults';
import type { PlainDate } from '../../../domain/dates/plainDate';

/** The name of the list of cases; its rows are keyed by the id of the handoff. */
export const CASE_LIST = 'cases';

/** A case as the list shows it. */
export interface CaseRow {
  readonly account: Account;
  readonly handoff: Handoff;
  readonly status: CaseStatus;
  readonly money: ReturnType<typeof caseMoney>;
}

/** Every case, those with something due first, then those that run, the oldest first. */
export function caseRows(accounts: ReadonlyMap<AccountId, Account>, today: PlainDate): CaseRow[] {
  const rows = [...accounts.values()].flatMap((account) =>
    account.handoffs.map((handoff) => ({
      account,
      handoff,
      status: caseStatus(account, handoff, today),
      money: caseMoney(account, handoff),
    })),
  );
  return rows.sort((a, b) => rank(a) - rank(b) || (a.handoff.on < b.handoff.on ? -1 : 1));
}

function rank({ status, handoff }: CaseRow): number {
  if (handoff.recalledOn !== null) return 2;
  return status.due.length > 0 ? 0 : 1;
}
