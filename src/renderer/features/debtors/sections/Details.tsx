import type { Account } from '../../../../domain/accounts/account';
import { letterLanguage } from '../../../../domain/letters/languages/languages';
import { DateText } from '../../../components/DateText';
import { useMessages } from '../../../messages/useMessages';
import './Details.css';
import { Section } from '../../../components/layout/Section';

/** Master data of the customer. */
export function Details({ account }: { readonly account: Account }) {
  const m = useMessages();
  const say = m.debtors.details;
  const { address, contact } = account;
  const lines = [
    [say.number, account.number],
    [say.address, addressText()],
    [say.contact, contact.name],
    [say.phone, contact.phone],
    [say.email, contact.email],
    [say.preference, contact.preference],
    [say.language, m.master.languages[letterLanguage(account.language)]],
    [say.type, say[account.debtorType]],
  ].filter(([, value]) => value !== '');
  return (
    <Section title={m.debtors.sections.details}>
      <dl className="details">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{say.since}</dt>
          <dd>
            <DateText date={account.openedOn} />
          </dd>
        </div>
      </dl>
    </Section>
  );

  function addressText(): string {
    const town = [address.postalCode, address.city].filter(Boolean).join(' ');
    return [...address.lines, town, address.region, address.country].filter(Boolean).join(', ');
  }
}
