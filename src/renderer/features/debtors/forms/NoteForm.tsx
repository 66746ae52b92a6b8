import { TextField } from '../../../components/fields/TextField';
import { FormDialog } from '../../../frame/FormDialog';
import { useMessages } from '../../../messages/useMessages';
import { useDraft } from '../../../stores/drafts';
import type { DebtorFormProps } from './DebtorForms';
import { useSaving } from './useSaving';

/** Something to remember about the customer. */
export function NoteForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const draft = useDraft(`note:${account.id}`, { note: '' });
  const saving = useSaving(account.id, draft, () => onEnd(true));
  const { note } = draft.fields;
  return (
    <FormDialog
      title={m.forms.noteForm.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={() => void saving.save({ type: 'addNote', note }, m.forms.noteForm.done)}
      onClose={() => onEnd(false)}
    >
      <TextField
        label={m.forms.note}
        value={note}
        onChange={(next) => draft.change({ note: next })}
        error={saving.errorAt('note')}
        rows={4}
        maxLength={4000}
        takesFocus
      />
    </FormDialog>
  );
}
