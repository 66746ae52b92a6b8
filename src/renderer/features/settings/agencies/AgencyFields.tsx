import type { Agency } from '../../../../domain/agencies/types';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useMessages } from '../../../messages/useMessages';
import { PercentField } from './fields';

const KINDS = ['agency', 'lawyer', 'court'] as const;

export interface AgencyPartProps {
  readonly agency: Agency;
  readonly onChange: (agency: Agency) => void;
}

/** Name, address and contact, and what it is expected to collect. */
export function AgencyFields({ agency, onChange }: AgencyPartProps) {
  const say = useMessages().agencies;
  const to = (part: Partial<Agency>) => onChange({ ...agency, ...part });
  return (
    <>
      <FieldRow>
        <TextField
          label={say.name}
          value={agency.name}
          maxLength={120}
          error={agency.name.trim() === '' ? say.nameNeeded : undefined}
          grow
          onChange={(name) => to({ name })}
        />
        <SelectField
          label={say.kind}
          value={agency.kind}
          choices={KINDS.map((value) => ({ value, label: say.kinds[value] }))}
          onChange={(kind) => to({ kind })}
        />
      </FieldRow>
      <AddressRow {...{ agency, onChange }} />
      <FieldRow>
        <TextField
          label={say.contact}
          value={agency.contact}
          maxLength={120}
          onChange={(contact) => to({ contact })}
        />
        <TextField
          label={say.phone}
          type="tel"
          value={agency.phone}
          maxLength={60}
          onChange={(phone) => to({ phone })}
        />
        <TextField
          label={say.email}
          type="email"
          value={agency.email}
          maxLength={200}
          onChange={(email) => to({ email })}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label={say.registration}
          value={agency.registration}
          maxLength={120}
          onChange={(registration) => to({ registration })}
        />
        <PercentField
          label={say.expected}
          hint={say.expectedHint}
          value={agency.expectedPct}
          optional
          onChange={(expectedPct) => to({ expectedPct })}
        />
      </FieldRow>
    </>
  );
}

function AddressRow({ agency, onChange }: AgencyPartProps) {
  const say = useMessages().agencies;
  const { address } = agency;
  const at = (part: Partial<Agency['address']>) =>
    onChange({ ...agency, address: { ...address, ...part } });
  return (
    <FieldRow>
      <TextField
        label={say.street}
        value={address.lines.join(', ')}
        maxLength={120}
        grow
        onChange={(line) => at({ lines: line === '' ? [] : [line] })}
      />
      <TextField
        label={say.postalCode}
        value={address.postalCode}
        maxLength={20}
        onChange={(postalCode) => at({ postalCode })}
      />
      <TextField
        label={say.city}
        value={address.city}
        maxLength={80}
        onChange={(city) => at({ city })}
      />
      <TextField
        label={say.country}
        value={address.country}
        maxLength={2}
        onChange={(country) => at({ country: country.toUpperCase() })}
      />
    </FieldRow>
  );
}
