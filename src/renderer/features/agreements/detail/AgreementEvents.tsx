import { useMemo } from 'react';
import type { Plan } from '../../../../domain/accounts/account';
import type { StoredEvent } from '../../../../domain/journal/storedEvent';
import { DateText } from '../../../components/DateText';
import { Section } from '../../../components/layout/Section';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { logLines } from '../../debtors/log/logLines';

interface AgreementEventsProps {
  readonly plan: Plan;
  readonly events: readonly StoredEvent[];
}

/** What happened to one agreement, the latest first. */
export function AgreementEvents({ plan, events }: AgreementEventsProps) {
  const m = useMessages();
  const { codes } = useBook().settings;
  const say = m.agreements.pane;
  const lines = useMemo(
    () => logLines(m, events, codes).filter(({ ref }) => ref === plan.id),
    [m, events, plan.id, codes],
  );
  return (
    <Section title={say.events}>
      {lines.length === 0 && <p className="muted">{say.noEvents}</p>}
      <ol className="agreement__events">
        {lines.map((line) => (
          <li key={line.seq}>
            <span className="muted">
              <DateText date={line.on} />
            </span>
            <span>
              {line.withdrawn ? <s>{line.text}</s> : line.text}
              <span className="muted">{` · ${line.by}`}</span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
