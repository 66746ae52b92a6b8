import type { Account } from '../../../domain/accounts/account';
import { useMessages } from '../../messages/useMessages';
import './DebtorHead.css';
import { Figures } from './Figures';

/** Who the customer is, how he likes to be reached, and what he owes. */
export function DebtorHead({ account }: { readonly account: Account }) {
  const m = useMessages();
  const { contact, address, number } = account;
  const place = [address.city, address.country].filter(Boolean).join(', ');
  const line = [
    contact.name,
    contact.phone,
    contact.preference === ''
      ? ''
      : `${m.debtors.details.preference.toLowerCase()} ${contact.preference}`,
    place,
    number,
  ].filter(Boolean);
  return (
    <header className="debtor-head">
      <h2 className="debtor-head__name">{account.name}</h2>
      <p className="muted">{line.join(' · ')}</p>
      <Figures account={account} />
    </header>
  );
}
