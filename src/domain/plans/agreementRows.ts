import type { PlanRow as AgreementRow } from '../accounts/agreement';
import { sumMinor } from '../money/money';
import type { PlanRow } from './types';

/**
 * The rows as an agreement keeps them: numbered from 1 (a down payment is number 1 then), with
 * what is still to pay after each row, interest included.
 */
export function agreementRows(rows: readonly PlanRow[]): AgreementRow[] {
  let left = sumMinor(rows.map((row) => row.amount));
  return rows.map((row, index) => {
    left -= row.amount;
    return {
      no: index + 1,
      dueOn: row.due,
      minor: row.amount,
      interestMinor: row.interest,
      principalMinor: row.principal,
      balanceMinor: left,
    };
  });
}
