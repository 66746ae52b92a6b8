import type { Account, Handoff } from '../../../../domain/accounts/account';
import { caseStatus } from '../../../../domain/agencies/caseStatus';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/layout/Section';
import { shortDate } from '../../../components/text';
import { tellRefusal } from '../../../frame/tellRefusal';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';

/** How a case ended, and the way back to the agency for one that was closed in error. */
export function EndedSection(props: { readonly account: Account; readonly handoff: Handoff }) {
  const { account, handoff } = props;
  const m = useMessages();
  const say = m.cases.end;
  const today = useToday();
  const act = useAct();
  const { state } = caseStatus(account, handoff, today);
  const { recalledOn: on } = handoff;
  if (on === null) return null;
  return (
    <Section title={say.title}>
      <p>{say.ended(shortDate(m, on, today), m.handoffs.list.states[state])}</p>
      {handoff.end !== 'undone' && <Button onClick={() => void takeBack()}>{say.takeBack}</Button>}
    </Section>
  );

  async function takeBack(): Promise<void> {
    const command = { type: 'takeBackRecall', handoff: handoff.id, reason: say.takenBack } as const;
    const done = await act(account.id, command, say.takenBack);
    if (!done.ok) tellRefusal(done.error);
  }
}
