import type { Account } from '../../../../domain/accounts/account';
import { TRACE_SOURCES } from '../../../../domain/accounts/dossier/types';
import { LETTER_LANGUAGES } from '../../../../domain/letters/languages/languages';
import { tracingState } from '../../../../domain/tracing/address';
import { useToday } from '../../../clock';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { FormDialog } from '../../../frame/FormDialog';
import { useMessages } from '../../../messages/useMessages';
import { useDraft } from '../../../stores/drafts';
import { useSaving } from '../forms/useSaving';
import { fieldsOf, type MasterFields, masterChange } from './masterFields';

interface MasterDialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Who the customer is: name, address, contact. What changed stands in the log. */
export function MasterDialog({ account, onClose }: MasterDialogProps) {
  const m = useMessages();
  const say = m.master;
  const draft = useDraft<MasterFields>(`master:${account.id}`, fieldsOf(account));
  const { fields, change } = draft;
  const saving = useSaving(account.id, draft, () => onClose());
  const read = masterChange(account, fields);
  const { doubtful } = tracingState(account, useToday());
  const asksWho = doubtful && read.ok && read.value.address !== undefined;
  const text = (name: keyof Omit<MasterFields, 'debtorType' | 'language' | 'saidBy'>) => ({
    label: say[name],
    value: fields[name],
    onChange: (value: string) => change({ [name]: value }),
    maxLength: 140,
  });
  return (
    <FormDialog
      title={say.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={() =>
        void saving.save(
          read.ok
            ? {
                ...{ type: 'changeMaster', after: read.value, batch: null },
                ...(asksWho && fields.saidBy !== '' && { saidBy: fields.saidBy }),
              }
            : null,
          say.done(fields.name),
        )
      }
      onClose={onClose}
    >
      <TextField {...text('name')} error={errorAt('name')} />
      <TextField {...text('street')} rows={2} hint={say.streetHint} maxLength={400} takesFocus />
      <FieldRow>
        <TextField {...text('postalCode')} />
        <TextField {...text('city')} grow />
        <TextField {...text('country')} error={errorAt('country')} maxLength={2} />
      </FieldRow>
      {asksWho && (
        <SelectField
          label={say.saidBy}
          value={fields.saidBy}
          onChange={(saidBy) => change({ saidBy })}
          choices={[
            { value: '', label: say.notSaid },
            ...TRACE_SOURCES.map((value) => ({ value, label: m.dossier.address.sources[value] })),
          ]}
        />
      )}
      <FieldRow>
        <SelectField
          label={say.type}
          value={fields.debtorType}
          onChange={(debtorType) => change({ debtorType })}
          choices={[
            { value: 'business', label: say.types.business },
            { value: 'consumer', label: say.types.consumer },
          ]}
        />
        <SelectField
          label={m.debtors.details.language}
          value={fields.language}
          onChange={(language) => change({ language })}
          choices={LETTER_LANGUAGES.map((value) => ({ value, label: say.languages[value] }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...text('person')} grow />
        <TextField {...text('phone')} type="tel" grow />
      </FieldRow>
      <FieldRow>
        <TextField {...text('email')} type="email" grow />
        <TextField {...text('preference')} grow />
      </FieldRow>
    </FormDialog>
  );

  function errorAt(name: 'name' | 'country'): string | undefined {
    if (read.ok || read.error !== name) return undefined;
    return name === 'name' ? say.nameError : say.countryError;
  }
}
