import { useState } from 'react';
import type { Account, LetterRef } from '../../../../../domain/accounts/account';
import { RETURN_REASONS, type ReturnReason } from '../../../../../domain/accounts/posting/types';
import { useToday } from '../../../../clock';
import { Chips } from '../../../../components/Chips';
import { DateField } from '../../../../components/fields/DateField';
import { readDate } from '../../../../components/fields/readDate';
import { FormDialog } from '../../../../frame/FormDialog';
import { refusalSentence } from '../../../../frame/refusalSentence';
import { useAct } from '../../../../frame/useAct';
import { useBusy } from '../../../../frame/useBusy';
import { useMessages } from '../../../../messages/useMessages';
import { openForm } from '../../../../stores/desk';
import { useDialogs } from '../../../../stores/dialogs';
import { goTo } from '../../../../stores/route';

interface ReturnDialogProps {
  readonly account: Account;
  readonly letter: LetterRef;
  readonly onClose: () => void;
}

/** The letter came back. Saving leads to the customer, where his address is traced. */
export function ReturnDialog({ account, letter, onClose }: ReturnDialogProps) {
  const m = useMessages();
  const say = m.post.letter;
  const today = useToday();
  const act = useAct();
  const [on, setOn] = useState<string>(today);
  const [why, setWhy] = useState<ReturnReason>('unclaimed');
  const [error, setError] = useState<string>();
  const { busy, during } = useBusy();
  return (
    <FormDialog
      title={say.returnTitle}
      error={error}
      busy={busy}
      onSave={() => void during(save)}
      onClose={onClose}
    >
      <Chips
        label={say.why}
        chosen={why}
        onChoose={setWhy}
        chips={RETURN_REASONS.map((key) => ({ key, label: say.reasons[key] }))}
      />
      <DateField label={say.returnedOn} value={on} onChange={setOn} strict />
      <p className="muted">{say.traceNote}</p>
    </FormDialog>
  );

  async function save(): Promise<void> {
    const day = readDate(on, today);
    if (day === null) return;
    const command = { type: 'recordReturn', letter: letter.id, on: day, why } as const;
    const done = await act(account.id, command, say.returned(account.name));
    if (!done.ok) return setError(refusalSentence(done.error));
    useDialogs.setState({ open: [] });
    goTo('customers', account.id);
    openForm('trace', account.id);
  }
}
