import { checkIban } from '../../../domain/references/iban';
import { FieldRow } from '../../components/fields/Field';
import { TextField } from '../../components/fields/TextField';
import { useMessages } from '../../messages/useMessages';
import type { CompanyErrors, CompanyFields } from './companyFields';
import './CompanyInputs.css';

interface CompanyInputsProps {
  readonly fields: CompanyFields;
  readonly onChange: (part: Partial<CompanyFields>) => void;
  readonly errors: CompanyErrors;
  /** Shows all errors; before, only that of an IBAN that is long enough to be judged. */
  readonly strict: boolean;
  /** False where bank accounts have a form of their own. */
  readonly bank?: boolean;
}

const IBAN_JUDGED_FROM = 15;

/** The fields of the company, for first run and settings. */
export function CompanyInputs(props: CompanyInputsProps) {
  const { fields, onChange, errors, strict, bank = true } = props;
  const m = useMessages();
  const say = m.firstRun;
  const ibanGood = checkIban(fields.iban).ok;
  const judged = fields.iban.replace(/\s/g, '').length >= IBAN_JUDGED_FROM;
  const text = (name: keyof CompanyFields) => ({
    label: say.fields[name],
    value: fields[name],
    onChange: (value: string) => onChange({ [name]: value }),
    error: strict || (name === 'iban' && judged) ? errors[name] : undefined,
    maxLength: 140,
  });
  return (
    <div className="company-inputs">
      <fieldset>
        <legend>{say.sections.company}</legend>
        <TextField {...text('name')} takesFocus />
        <TextField {...text('street')} />
        <FieldRow>
          <TextField {...text('postalCode')} />
          <TextField {...text('city')} />
          <TextField {...text('country')} hint={say.fields.countryHint} maxLength={2} />
        </FieldRow>
        <FieldRow>
          <TextField {...text('currency')} hint={say.fields.currencyHint} maxLength={3} />
          <TextField {...text('registration')} hint={m.common.optional} />
          <TextField {...text('vatId')} hint={m.common.optional} />
        </FieldRow>
      </fieldset>
      {bank && (
        <fieldset>
          <legend>{say.sections.bank}</legend>
          <TextField
            {...text('iban')}
            hint={ibanGood ? <span className="good">{say.iban.good}</span> : ''}
          />
          <FieldRow>
            <TextField {...text('bank')} hint={m.common.optional} />
            <TextField {...text('bic')} hint={m.common.optional} />
          </FieldRow>
        </fieldset>
      )}
      <fieldset>
        <legend>{say.sections.contact}</legend>
        <TextField {...text('contact')} />
        <FieldRow>
          <TextField {...text('phone')} type="tel" hint={m.common.optional} />
          <TextField {...text('email')} type="email" hint={m.common.optional} />
        </FieldRow>
      </fieldset>
    </div>
  );
}
