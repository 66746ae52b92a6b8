import type { AccountId } from '../../../../domain/accounts/ids';
import { useRowAtCursor } from '../../../frame/useRowAtCursor';
import { DebtorForms } from '../forms/DebtorForms';
import { useCustomerCommands } from '../page/useCustomerCommands';
import { keyOf, LIST } from './CustomerList';
import type { CustomerRow } from './customerRow';

interface CustomerAtCursorProps {
  readonly rows: readonly CustomerRow[];
  /** The same in the order in which they are drawn. */
  readonly drawn: readonly CustomerRow[];
  /** Those that are selected. */
  readonly chosen: ReadonlySet<AccountId>;
}

/** The commands about the customer at the cursor, and the form that is open for him. */
export function CustomerAtCursor({ rows, drawn, chosen }: CustomerAtCursorProps) {
  const current = useRowAtCursor(LIST, rows, keyOf, drawn);
  useCustomerCommands(current?.account ?? null, chosen);
  return current === undefined ? null : <DebtorForms account={current.account} />;
}
