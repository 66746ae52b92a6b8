import type { PostalAddress } from '../../../../domain/accounts/party';
import { addressHistory, tracingState } from '../../../../domain/tracing/address';
import { thirdPartyWarning } from '../../../../domain/tracing/texts';
import { useToday } from '../../../clock';
import { CommandButton } from '../../../commands/CommandButton';
import { Section } from '../../../components/layout/Section';
import { shortDate } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { useDay, usePast } from '../day/dayContext';
import type { PageAccount } from '../day/usePageAccount';
import { TraceTable } from './TraceTable';

/** Where the customer is, where he was, and what was done to find him. */
export function AddressTab({ page }: { readonly page: PageAccount }) {
  const m = useMessages();
  const say = m.dossier.address;
  const day = useDay();
  const today = useToday();
  const past = usePast();
  const { account, events } = page;
  const state = tracingState(account, day);
  const left = state.left.map((source) => say.sources[source].toLowerCase()).join(', ');
  return (
    <div className="debtor-tab debtor-tab--columns">
      <div>
        <Section
          title={say.present}
          action={!past && <CommandButton command="customer.edit" text={say.edit} />}
        >
          <AddressLines address={account.address} />
          {state.since !== null && (
            <p className="warn">{say.doubtful(shortDate(m, state.since, today))}</p>
          )}
          {left !== '' && <p>{say.stillToAsk(left)}</p>}
          {state.nextOn !== null && <p>{say.planned(shortDate(m, state.nextOn, today))}</p>}
        </Section>
        <Warning type={account.debtorType} />
      </div>
      <Section title={say.history}>
        <History events={events} />
      </Section>
      <div className="debtor-tab__full">
        <Section
          title={say.tracing}
          action={!past && <CommandButton command="customer.trace" text={say.record} />}
        >
          <TraceTable account={account} />
        </Section>
      </div>
    </div>
  );
}

function AddressLines({ address }: { readonly address: PostalAddress }) {
  const say = useMessages().dossier.address;
  const text = addressText(address);
  if (text === '') return <p className="muted">{say.nothing}</p>;
  return <p>{text}</p>;
}

/** An address in one line; '' when there is none. */
export function addressText(address: PostalAddress): string {
  const town = [address.postalCode, address.city].filter(Boolean).join(' ');
  return [...address.lines, town, address.region, address.country].filter(Boolean).join(', ');
}

function Warning({ type }: { readonly type: 'business' | 'consumer' }) {
  return (
    <div className="warning-box">
      <p className="strong">{refusalSentence({ code: 'tracing.say-title' })}</p>
      <ul>
        {thirdPartyWarning(type).map((code) => (
          <li key={code}>{refusalSentence({ code })}</li>
        ))}
      </ul>
    </div>
  );
}

function History({ events }: { readonly events: PageAccount['events'] }) {
  const m = useMessages();
  const say = m.dossier.address;
  const today = useToday();
  const [, ...earlier] = addressHistory(events);
  if (earlier.length === 0) return <p className="muted">{say.noHistory}</p>;
  return (
    <ul className="plain-list">
      {earlier.map(({ address, from, until, by, imported }) => (
        <li key={`${from}-${addressText(address)}`}>
          {addressText(address) || say.nothing}
          <span className="muted">
            {` · ${say.from} ${shortDate(m, from, today)}`}
            {until !== null && ` ${say.until(shortDate(m, until, today))}`}
            {`, ${imported ? say.imported : say.typed(by)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
