import {
  DATE_STYLES,
  DELIMITERS,
  type PlacementForm,
} from '../../../../domain/handoff/placement/form';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useMessages } from '../../../messages/useMessages';
import { CheckField } from '../CheckField';

export interface FormPartProps {
  readonly form: PlacementForm;
  readonly onChange: (form: PlacementForm) => void;
}

/** How the file is called and spelled: lines, separator, dates, decimals. */
export function FormFields({ form, onChange }: FormPartProps) {
  const say = useMessages().placements;
  const to = (part: Partial<PlacementForm>) => onChange({ ...form, ...part });
  return (
    <>
      <FieldRow>
        <TextField
          label={say.name}
          value={form.name}
          maxLength={120}
          grow
          onChange={(name) => to({ name })}
        />
        <SelectField
          label={say.lines}
          value={form.lines}
          choices={(['invoice', 'debtor'] as const).map((value) => ({
            value,
            label: say.lineKinds[value],
          }))}
          onChange={(lines) => to({ lines })}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={say.delimiter}
          value={form.delimiter}
          choices={DELIMITERS.map((value) => ({ value, label: say.delimiters[value] }))}
          onChange={(delimiter) => to({ delimiter })}
        />
        <SelectField
          label={say.dates}
          value={form.dates}
          choices={DATE_STYLES.map((value) => ({ value, label: say.dateStyles[value] }))}
          onChange={(dates) => to({ dates })}
        />
        <SelectField
          label={say.decimals}
          value={form.decimals}
          choices={(['.', ','] as const).map((value) => ({
            value,
            label: say.decimalMarks[value],
          }))}
          onChange={(decimals) => to({ decimals })}
        />
      </FieldRow>
      <CheckField label={say.header} checked={form.header} onChange={(header) => to({ header })} />
    </>
  );
}
