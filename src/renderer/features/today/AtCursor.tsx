import type { AccountId } from '../../../domain/accounts/ids';
import { useRowAtCursor } from '../../frame/useRowAtCursor';
import { setCursor } from '../../stores/desk';
import { DebtorBeside } from '../debtors/DebtorBeside';
import { DebtorForms } from '../debtors/forms/DebtorForms';
import { useCustomerCommands } from '../debtors/useCustomerCommands';
import { keyOf } from './todayKey';
import { useNextRow } from './useNextRow';
import type { TodayRow } from './useWorklist';
import { LIST } from './ViewMenu';

interface CursorProps {
  readonly rows: readonly TodayRow[];
  /** The same in the order in which they are drawn. */
  readonly drawn: readonly TodayRow[];
}

interface AtCursorProps extends CursorProps {
  /** Customers of the selected rows. */
  readonly chosen: ReadonlySet<AccountId>;
}

/** The commands about the customer at the cursor, and the form that is open for him. */
export function AtCursor({ rows, drawn, chosen }: AtCursorProps) {
  const current = useRowAtCursor(LIST, rows, keyOf, drawn);
  const next = useNextRow(drawn, keyOf, (key) => setCursor(LIST, key));
  useCustomerCommands(current?.account ?? null, chosen);
  if (current === undefined) return null;
  return <DebtorForms account={current.account} onSaved={() => next(keyOf(current))} />;
}

/** The customer at the cursor. */
export function BesideCursor({ rows, drawn }: CursorProps) {
  const current = useRowAtCursor(LIST, rows, keyOf, drawn);
  return current === undefined ? null : <DebtorBeside account={current.account} />;
}
