import type { TouchChannel } from '../../../../domain/accounts/dossier/events';
import { useToday } from '../../../clock';
import { DateField } from '../../../components/fields/DateField';
import { FieldRow } from '../../../components/fields/Field';
import { readDate } from '../../../components/fields/readDate';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { FormDialog } from '../../../frame/FormDialog';
import { useMessages } from '../../../messages/useMessages';
import { useDraft } from '../../../stores/drafts';
import type { DebtorFormProps } from './DebtorForms';
import { useSaving } from './useSaving';

const CHANNELS: readonly TouchChannel[] = ['call', 'email', 'visit', 'letter'];

/** A contact that keeps the relationship and does not mention the debt. */
export function TouchForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const say = m.dossier.relationship.touchForm;
  const today = useToday();
  const draft = useDraft(`touch:${account.id}`, {
    ...{ channel: 'call', note: '', next: '' },
    person: account.contact.name,
  });
  const { fields, change } = draft;
  const channel = CHANNELS.find((known) => known === fields.channel) ?? 'call';
  const saving = useSaving(account.id, draft, () => onEnd(true));
  return (
    <FormDialog
      title={say.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={save}
      onClose={() => onEnd(false)}
    >
      <FieldRow>
        <SelectField
          label={say.how}
          value={channel}
          choices={CHANNELS.map((value) => ({ value, label: say.channels[value] }))}
          onChange={(next) => change({ channel: next })}
        />
        <TextField
          label={say.person}
          value={fields.person}
          onChange={(person) => change({ person })}
          maxLength={120}
          grow
        />
      </FieldRow>
      <TextField
        label={say.note}
        value={fields.note}
        onChange={(note) => change({ note })}
        error={saving.errorAt('note')}
        hint={say.hint}
        rows={3}
        maxLength={4000}
        takesFocus
      />
      <DateField
        label={say.next}
        value={fields.next}
        onChange={(next) => change({ next })}
        error={saving.errorAt('date')}
        strict={saving.tried}
        optional
      />
    </FormDialog>
  );

  function save(): void {
    const { person, note, next } = fields;
    const nextOn = readDate(next, today);
    const unreadable = nextOn === null && next.trim() !== '';
    const command = { type: 'logTouch', channel, person, note, nextOn } as const;
    void saving.save(unreadable ? null : command, say.done);
  }
}
