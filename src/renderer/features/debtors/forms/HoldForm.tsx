import { useToday } from '../../../clock';
import { DateField } from '../../../components/fields/DateField';
import { readDate } from '../../../components/fields/readDate';
import { TextField } from '../../../components/fields/TextField';
import { FormDialog } from '../../../frame/FormDialog';
import { useMessages } from '../../../messages/useMessages';
import { useDraft } from '../../../stores/drafts';
import type { DebtorFormProps } from './DebtorForms';
import { useSaving } from './useSaving';

/** Lets the account rest, with a reason and perhaps an end. */
export function HoldForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const today = useToday();
  const draft = useDraft(`hold:${account.id}`, { reason: '', until: '' });
  const { fields, change } = draft;
  const saving = useSaving(account.id, draft, () => onEnd(true));
  return (
    <FormDialog
      title={m.forms.hold.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={save}
      onClose={() => onEnd(false)}
    >
      <TextField
        label={m.forms.reason}
        value={fields.reason}
        onChange={(reason) => change({ reason })}
        error={saving.errorAt('reason')}
        maxLength={300}
        takesFocus
      />
      <DateField
        label={m.forms.hold.until}
        value={fields.until}
        onChange={(until) => change({ until })}
        error={saving.errorAt('date')}
        strict={saving.tried}
        optional
      />
    </FormDialog>
  );

  function save(): void {
    const until = readDate(fields.until, today);
    const unreadable = until === null && fields.until.trim() !== '';
    const command = { type: 'setHold', until, reason: fields.reason.trim() } as const;
    void saving.save(unreadable ? null : command, m.forms.hold.done);
  }
}
