import { useId, useMemo, useState } from 'react';
import type { AccountId } from '../../../domain/accounts/ids';
import { activeSnooze } from '../../../domain/accounts/views/desk';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { DateField } from '../../components/fields/DateField';
import { readDate } from '../../components/fields/readDate';
import { TextField } from '../../components/fields/TextField';
import { shortDate } from '../../components/text';
import { FormDialog } from '../../frame/FormDialog';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { namesOf } from './namesOf';
import { usedReasons } from './usedReasons';
import { useManySaving } from './useManySaving';

interface SnoozeDialogProps {
  readonly accounts: readonly AccountId[];
  readonly onClose: () => void;
}

/** Puts rows aside until a day, with the reason that will stand beside them. */
export function SnoozeDialog({ accounts, onClose }: SnoozeDialogProps) {
  const m = useMessages();
  const say = m.today.snooze;
  const today = useToday();
  const book = useBook();
  const [until, setUntil] = useState('+7');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const list = useId();
  const saving = useManySaving(accounts, onClose);
  const away = accounts.filter((id) => {
    const account = book.accounts.get(id);
    return account !== undefined && activeSnooze(account, today) !== null;
  });
  const back = useManySaving(away, onClose);
  const { refusal } = saving;
  return (
    <FormDialog
      title={say.title(namesOf(m, book.accounts, accounts))}
      error={refusal === null || FIELDS.includes(refusal.code) ? undefined : refusal.sentence}
      busy={saving.busy}
      onSave={save}
      onClose={onClose}
    >
      <p className="muted">{say.explained(accounts.length)}</p>
      <TextField
        label={m.forms.reason}
        value={reason}
        onChange={setReason}
        error={reasonError()}
        hint={say.reasonHint}
        maxLength={300}
        list={list}
        takesFocus
      />
      <datalist id={list}>
        {useUsedReasons().map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <DateField
        label={say.until}
        value={until}
        onChange={setUntil}
        error={refusal?.code === 'snooze.not-later' ? refusal.sentence : undefined}
        strict={tried}
      />
      {away.length > 0 && (
        <Button onClick={() => void back.save({ type: 'endSnooze', reason: say.ended }, say.back)}>
          {say.bringBack(away.length)}
        </Button>
      )}
    </FormDialog>
  );

  function reasonError(): string | undefined {
    if (refusal?.code === 'snooze.reason-missing') return refusal.sentence;
    return undefined;
  }

  function save(): void {
    setTried(true);
    const day = readDate(until, today);
    if (day === null) return;
    const title = say.done(namesOf(m, book.accounts, accounts), shortDate(m, day, today));
    void saving.save({ type: 'snooze', until: day, reason }, title);
  }
}

/** Reasons for which others are put aside: what is waited for is often the same. */
function useUsedReasons(): readonly string[] {
  const { accounts } = useBook();
  return useMemo(() => usedReasons(accounts.values()), [accounts]);
}

/** Refusals that stand at their field. */
const FIELDS = ['snooze.not-later', 'snooze.reason-missing'];
