import { memo } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { useAfterPicture } from '../../../components/timing/useAfterPicture';
import './DebtorBeside.css';
import { DebtorPane } from './DebtorPane';

/**
 * The customer at the cursor of a list. A move of the cursor is painted before him: until he is
 * drawn, the one before stays, marked as not being the current one. Keys and buttons of the list
 * mean the row at the cursor all the same.
 */
export function DebtorBeside({ account }: { readonly account: Account }) {
  const late = useAfterPicture(account);
  const shown = late.id === account.id ? account : late;
  return (
    <div className="beside" aria-busy={shown !== account}>
      <Pane key={shown.id} account={shown} />
    </div>
  );
}

const Pane = memo(DebtorPane);
