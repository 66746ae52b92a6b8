import { LETTER_LANGUAGES } from '../../../../domain/letters/languages/languages';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useMessages } from '../../../messages/useMessages';
import type { PartProps } from './PlanFields';

const UNITS = ['bankDays', 'days'] as const;
const ACKNOWLEDGEMENTS = ['declaratory', 'constitutive'] as const;

/** Grace and notice, who signs, and in which languages. */
export function PaperFields({ fields, errors, onChange }: PartProps) {
  const m = useMessages();
  const say = m.agreements.dialog;
  const languages = LETTER_LANGUAGES.map((value) => ({
    value: value as string,
    label: m.master.languages[value],
  }));
  const others = languages.filter(({ value }) => value !== fields.language);
  return (
    <fieldset className="agreement-form__part">
      <legend>{say.paper}</legend>
      <FieldRow>
        <TextField
          label={say.grace}
          value={fields.grace}
          onChange={(grace) => onChange({ grace })}
          error={errors.at.grace}
        />
        <SelectField
          label={say.graceIn}
          value={fields.graceIn}
          onChange={(graceIn) => onChange({ graceIn })}
          choices={UNITS.map((value) => ({ value, label: say.units[value] }))}
        />
        <TextField
          label={say.cure}
          value={fields.cure}
          onChange={(cure) => onChange({ cure })}
          error={errors.at.cure}
          hint={say.cureHint}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label={say.signatory}
          value={fields.signatory}
          onChange={(signatory) => onChange({ signatory })}
          maxLength={120}
        />
        <TextField
          label={say.office}
          value={fields.office}
          onChange={(office) => onChange({ office })}
          maxLength={80}
        />
        <TextField
          label={say.place}
          value={fields.place}
          onChange={(place) => onChange({ place })}
          maxLength={80}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label={say.debtorName}
          value={fields.debtorName}
          onChange={(debtorName) => onChange({ debtorName })}
          maxLength={120}
        />
        <TextField
          label={say.debtorOffice}
          value={fields.debtorOffice}
          onChange={(debtorOffice) => onChange({ debtorOffice })}
          maxLength={80}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={say.language}
          value={fields.language}
          onChange={(language) =>
            onChange(
              language === fields.otherLanguage ? { language, otherLanguage: '' } : { language },
            )
          }
          choices={languages}
        />
        <SelectField
          label={say.otherLanguage}
          value={fields.otherLanguage}
          onChange={(otherLanguage) => onChange({ otherLanguage })}
          choices={[{ value: '', label: say.noOther }, ...others]}
        />
        <SelectField
          label={say.acknowledgement}
          value={fields.acknowledgement}
          onChange={(acknowledgement) => onChange({ acknowledgement })}
          choices={ACKNOWLEDGEMENTS.map((value) => ({
            value,
            label: say.acknowledgements[value],
          }))}
        />
      </FieldRow>
    </fieldset>
  );
}
