import { MARK_KINDS, type MarkKind } from '../../../../domain/accounts/dossier/types';
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

/** Marks the customer with a reason that stops the chasing. */
export function MarkForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const say = m.dossier.relationship;
  const today = useToday();
  const draft = useDraft(`mark:${account.id}`, {
    ...{ kind: 'valued', reason: '' },
    since: String(today),
  });
  const { fields, change } = draft;
  const kind: MarkKind = MARK_KINDS.find((known) => known === fields.kind) ?? 'valued';
  const saving = useSaving(account.id, draft, () => onEnd(true));
  return (
    <FormDialog
      title={say.markForm.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={save}
      onClose={() => onEnd(false)}
    >
      <FieldRow>
        <SelectField
          label={say.markForm.kind}
          value={kind}
          choices={MARK_KINDS.map((value) => ({ value, label: say.kinds[value] }))}
          onChange={(next) => change({ kind: next })}
        />
        <DateField
          label={say.markForm.since}
          value={fields.since}
          onChange={(since) => change({ since })}
          error={saving.errorAt('date')}
          strict={saving.tried}
        />
      </FieldRow>
      <p className="muted">{say.kindHints[kind]}</p>
      <TextField
        label={m.forms.reason}
        value={fields.reason}
        onChange={(reason) => change({ reason })}
        error={saving.errorAt('reason')}
        maxLength={300}
        takesFocus
      />
    </FormDialog>
  );

  function save(): void {
    const since = readDate(fields.since, today);
    const command = { type: 'setMark', kind, reason: fields.reason } as const;
    void saving.save(since === null ? null : { ...command, since }, say.markForm.done);
  }
}
