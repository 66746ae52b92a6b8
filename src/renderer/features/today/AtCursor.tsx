import type { AccountId } from '../../../domain/accounts/ids';
import { type FormName, setCursor } from '../../stores/desk';
import { DebtorForms } from '../debtors/forms/DebtorForms';
import { DebtorBeside } from '../debtors/page/DebtorBeside';
import { useCustomerCommands } from '../debtors/page/useCustomerCommands';
import { LIST } from './setup';
import { keyOf } from './todayKey';
import { useNextRow } from './useNextRow';
import { type TodayCursor, useRowOfToday } from './useRowOfToday';

interface AtCursorProps extends TodayCursor {
  /** Customers of the selected rows. */
  readonly chosen: ReadonlySet<AccountId>;
}

/** Something to remember is not the end of the work with a customer. */
const STAYS: ReadonlySet<FormName> = new Set(['note', 'person', 'replyForm']);

/** The commands about the customer at the cursor, and the form that is open for him. */
export function AtCursor({ chosen, ...list }: AtCursorProps) {
  const current = useRowOfToday(list);
  const next = useNextRow(list.drawn, keyOf, (key) => setCursor(LIST, key));
  useCustomerCommands(current?.account ?? null, chosen);
  if (current === undefined) return null;
  const saved = (form: FormName) => {
    if (!STAYS.has(form)) next(keyOf(current));
  };
  return <DebtorForms account={current.account} onSaved={saved} />;
}

/** The customer at the cursor. */
export function BesideCursor(list: TodayCursor) {
  const current = useRowOfToday(list);
  return current === undefined ? null : <DebtorBeside account={current.account} />;
}
