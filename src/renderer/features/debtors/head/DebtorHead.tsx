import type { Account } from '../../../../domain/accounts/account';
import { useMessages } from '../../../messages/useMessages';
import './DebtorHead.css';
import { Figures } from './Figures';
import { StageLine } from './StageLine';

interface DebtorHeadProps {
  readonly account: Account;
  /** False where the title of the screen is the name already. */
  readonly named: boolean;
}

/** Who the customer is, how he likes to be reached, and what he owes. */
export function DebtorHead({ account, named }: DebtorHeadProps) {
  const m = useMessages();
  const { contact, address, number } = account;
  const place = [address.city, address.country].filter(Boolean).join(', ');
  const line = [
    contact.name,
    contact.phone,
    contact.preference === '' ? '' : m.debtors.prefers(contact.preference),
    place,
    number,
  ].filter(Boolean);
  return (
    <header className="debtor-head">
      {named && <h2 className="debtor-head__name">{account.name}</h2>}
      <p className="muted">{line.join(' · ')}</p>
      {!named && <StageLine account={account} />}
      <Figures account={account} legal={!named} />
    </header>
  );
}
