import type { Account } from '../../../../domain/accounts/account';
import type { People } from '../../../../domain/accounts/dossier/types';
import { mint, type PersonId } from '../../../../domain/accounts/ids';
import type { ContactPerson } from '../../../../domain/accounts/party';
import { otherPeople } from '../../../../domain/accounts/views/dossier';
import { LETTER_LANGUAGES } from '../../../../domain/letters/languages/languages';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { FormDialog } from '../../../frame/FormDialog';
import { useMessages } from '../../../messages/useMessages';
import { useDraft } from '../../../stores/drafts';
import type { TargetFormProps } from './DebtorForms';
import { useSaving } from './useSaving';

/** Stands for the main contact where a person is named by id. */
export const MAIN_PERSON = 'main';

const FIELDS = ['name', 'role', 'phone', 'email', 'preference'] as const;

/** A person at the customer: a new one, the main contact, or one of the others. */
export function PersonForm({ account, target, onEnd }: TargetFormProps) {
  const m = useMessages();
  const say = m.dossier.people;
  const known =
    target === MAIN_PERSON ? account.contact : otherPeople(account).find(({ id }) => id === target);
  const draft = useDraft(`person:${account.id}:${target ?? ''}`, fieldsOf(known));
  const { fields, change } = draft;
  const saving = useSaving(account.id, draft, () => onEnd(true));
  const text = (name: (typeof FIELDS)[number]) => ({
    label: say.columns[name],
    value: fields[name],
    onChange: (value: string) => change({ [name]: value }),
    maxLength: 140,
  });
  return (
    <FormDialog
      title={say.formTitle(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={() =>
        void saving.save(
          { type: 'changePeople', after: withPerson(account, target, fields) },
          say.saved(fields.name.trim() || say.someone),
        )
      }
      onClose={() => onEnd(false)}
    >
      <FieldRow>
        <TextField {...text('name')} grow takesFocus />
        <TextField {...text('role')} grow />
      </FieldRow>
      <FieldRow>
        <TextField {...text('phone')} type="tel" grow />
        <TextField {...text('email')} type="email" grow />
      </FieldRow>
      <FieldRow>
        <TextField {...text('preference')} grow />
        <SelectField
          label={say.columns.language}
          value={LETTER_LANGUAGES.find((one) => one === fields.language) ?? ''}
          choices={[
            { value: '', label: say.asAccount },
            ...LETTER_LANGUAGES.map((value) => ({ value, label: m.master.languages[value] })),
          ]}
          onChange={(language) => change({ language })}
        />
      </FieldRow>
    </FormDialog>
  );
}

type Person = Readonly<Record<(typeof FIELDS)[number] | 'language', string>>;

function fieldsOf(known: ContactPerson | undefined): Person {
  return {
    name: known?.name ?? '',
    role: known?.role ?? '',
    phone: known?.phone ?? '',
    email: known?.email ?? '',
    preference: known?.preference ?? '',
    language: known?.language ?? '',
  };
}

/** The people of the account with this one: as main contact, in place of the one named, or new. */
function withPerson(account: Account, target: string | undefined, typed: Person): People {
  const { contact } = account;
  const others = otherPeople(account);
  const person = Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [key, value.trim()]),
  ) as Person;
  if (target === MAIN_PERSON) return { contact: person, others };
  if (!others.some(({ id }) => id === target)) {
    const id = mint<PersonId>(() => crypto.randomUUID());
    return { contact, others: [...others, { ...person, id }] };
  }
  return {
    contact,
    others: others.map((one) => (one.id === target ? { ...person, id: one.id } : one)),
  };
}
