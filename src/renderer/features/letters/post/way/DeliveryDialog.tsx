import { useState } from 'react';
import type { Account, LetterRef } from '../../../../../domain/accounts/account';
import { useToday } from '../../../../clock';
import { DateField } from '../../../../components/fields/DateField';
import { readDate } from '../../../../components/fields/readDate';
import { TextField } from '../../../../components/fields/TextField';
import { FormDialog } from '../../../../frame/FormDialog';
import { refusalSentence } from '../../../../frame/refusalSentence';
import { useAct } from '../../../../frame/useAct';
import { useBusy } from '../../../../frame/useBusy';
import { useMessages } from '../../../../messages/useMessages';

interface DeliveryDialogProps {
  readonly account: Account;
  readonly letter: LetterRef;
  readonly onClose: () => void;
}

/** The letter arrived: when, and who signed. */
export function DeliveryDialog({ account, letter, onClose }: DeliveryDialogProps) {
  const m = useMessages();
  const say = m.post.letter;
  const today = useToday();
  const act = useAct();
  const [on, setOn] = useState<string>(today);
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const { busy, during } = useBusy();
  return (
    <FormDialog
      title={say.deliverTitle}
      error={error}
      busy={busy}
      onSave={() => void during(save)}
      onClose={onClose}
    >
      <TextField
        label={say.signedBy}
        value={name}
        onChange={setName}
        hint={say.signedHint}
        maxLength={120}
        takesFocus
      />
      <DateField label={say.deliveredOn} value={on} onChange={setOn} strict />
    </FormDialog>
  );

  async function save(): Promise<void> {
    const day = readDate(on, today);
    if (day === null) return;
    const command = { type: 'recordDelivery', letter: letter.id, on: day, name } as const;
    const done = await act(account.id, command, say.delivered(account.name));
    if (done.ok) onClose();
    else setError(refusalSentence(done.error));
  }
}
