import { LETTER_LANGUAGES } from '../../../../domain/letters/languages/languages';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useMessages } from '../../../messages/useMessages';
import type { PartProps } from './PlanFields';

const UNITS = ['bankDays', 'days'] as const;
const ACKNOWLEDGEMENTS = ['declaratory', 'constitutive'] as const;

/** Grace and notice, who signs, and in which languages. */
export function PaperFields(props: PartProps) {
  const say = useMessages().agreements.dialog;
  return (
    <fieldset className="agreement-form__part">
      <legend>{say.paper}</legend>
      <PatienceFields {...props} />
      <SignatoryFields {...props} />
      <LanguageFields {...props} />
    </fieldset>
  );
}

/** Days of grace for a payment, and days of the notice when it does not come. */
function PatienceFields({ fields, errors, onChange }: PartProps) {
  const say = useMessages().agreements.dialog;
  return (
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
  );
}

/** Who signs for us, and where, and who for the customer. */
function SignatoryFields({ fields, onChange }: PartProps) {
  const say = useMessages().agreements.dialog;
  const text = (name: 'signatory' | 'office' | 'place' | 'debtorName' | 'debtorOffice') => ({
    label: say[name],
    value: fields[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <>
      <FieldRow>
        <TextField {...text('signatory')} maxLength={120} />
        <TextField {...text('office')} maxLength={80} />
        <TextField {...text('place')} maxLength={80} />
      </FieldRow>
      <FieldRow>
        <TextField {...text('debtorName')} maxLength={120} />
        <TextField {...text('debtorOffice')} maxLength={80} />
      </FieldRow>
    </>
  );
}

/** The second language is never the first one: choosing it there leaves the paper in one. */
function LanguageFields({ fields, onChange }: PartProps) {
  const m = useMessages();
  const say = m.agreements.dialog;
  const languages = LETTER_LANGUAGES.map((value) => ({
    value: value as string,
    label: m.master.languages[value],
  }));
  const others = languages.filter(({ value }) => value !== fields.language);
  return (
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
  );
}
