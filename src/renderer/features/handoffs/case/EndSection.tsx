import { useState } from 'react';
import type { Account, Handoff } from '../../../../domain/accounts/account';
import { CASE_ENDS, type CaseEnd } from '../../../../domain/accounts/casework/types';
import { isPaid } from '../../../../domain/agencies/pastResults';
import { Button } from '../../../components/Button';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { Section } from '../../../components/layout/Section';
import { Problem } from '../../../components/states/Problem';
import { refusalSentence } from '../../../frame/refusalSentence';
import { TypedForm } from '../../../frame/TypedForm';
import { useAct } from '../../../frame/useAct';
import { useBusy } from '../../../frame/useBusy';
import { useMessages } from '../../../messages/useMessages';

/** Recall, given back or paid: the customer is on the ladder again. */
export function EndSection(props: { readonly account: Account; readonly handoff: Handoff }) {
  const { account, handoff } = props;
  const say = useMessages().cases.end;
  const act = useAct();
  const [end, setEnd] = useState<CaseEnd>(isPaid(account, handoff) ? 'paid' : 'recalled');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState('');
  const { busy, during } = useBusy();
  const silent = reason.trim() === '' && end !== 'paid';
  return (
    <Section title={say.title}>
      <p className="muted">{say.lead}</p>
      <TypedForm title={say.title} className="case-form" onSave={() => during(save)}>
        <FieldRow>
          <SelectField
            label={say.why}
            value={end}
            choices={CASE_ENDS.map((value) => ({ value, label: say.ends[value] }))}
            onChange={setEnd}
          />
          <TextField
            label={say.reason}
            value={reason}
            onChange={setReason}
            maxLength={300}
            error={tried && silent ? say.reasonError : undefined}
            grow
          />
        </FieldRow>
        <Problem>{problem}</Problem>
        <div>
          <Button type="submit" aria-disabled={busy}>
            {say.save}
          </Button>
        </div>
      </TypedForm>
    </Section>
  );

  async function save(): Promise<void> {
    setTried(true);
    if (silent) return;
    const command = { type: 'recall', handoff: handoff.id, reason: reason.trim(), end } as const;
    const done = await act(account.id, command, say.saved);
    if (!done.ok) setProblem(refusalSentence(done.error));
  }
}
