import { useState } from 'react';
import type { Account, Handoff } from '../../../../domain/accounts/account';
import { handedTotals } from '../../../../domain/accounts/views/cases';
import { formatMoney } from '../../../../domain/money/format';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/layout/Section';
import { shortDate } from '../../../components/text';
import { tellRefusal } from '../../../frame/tellRefusal';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import { AcknowledgeForm } from './AcknowledgeForm';

interface CaseProps {
  readonly account: Account;
  readonly handoff: Handoff;
}

/** What the agency says it got, held against what the pack held. */
export function AcknowledgementSection({ account, handoff }: CaseProps) {
  const m = useMessages();
  const say = m.cases.acknowledgement;
  const today = useToday();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const acknowledged = handoff.acknowledged ?? null;
  const totals = handedTotals(account, handoff);
  const running = handoff.recalledOn === null;
  return (
    <Section title={say.title}>
      <p className="muted">
        {say.expected(handoff.items.length, totals.map((one) => formatMoney(one)).join(' · '))}
      </p>
      {acknowledged === null ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p>
            {say.says(
              shortDate(m, acknowledged.on, today),
              acknowledged.count,
              acknowledged.reference || say.noReference,
            )}
          </p>
          <p className={acknowledged.matches ? 'good' : 'bad'} role="status">
            {acknowledged.matches ? say.matches : say.differs}
          </p>
        </>
      )}
      {open && (
        <AcknowledgeForm account={account} handoff={handoff} onDone={() => setOpen(false)} />
      )}
      {running && !open && <Button onClick={() => setOpen(true)}>{say.record}</Button>}{' '}
      {running && !open && acknowledged !== null && (
        <Button look="quiet" onClick={() => void takeBack()}>
          {say.takeBack}
        </Button>
      )}
    </Section>
  );

  async function takeBack(): Promise<void> {
    const command = { type: 'acknowledgeHandoff', handoff: handoff.id, after: null } as const;
    const done = await act(account.id, command, say.takenBack);
    if (!done.ok) tellRefusal(done.error);
  }
}
