import { needsIban } from '../../../domain/references/account';
import { FieldRow } from '../../components/fields/Field';
import { TextField } from '../../components/fields/TextField';
import { useMessages } from '../../messages/useMessages';
import { accountOf, type CompanyErrors, type CompanyFields } from './companyFields';
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
  const account = accountOf(fields);
  const hasPlain = !needsIban(fields.country, true);
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
            {...(hasPlain && { label: say.iban.plain })}
            hint={<AccountHint account={account} />}
          />
          <FieldRow>
            <TextField {...text('bank')} hint={hasPlain ? say.iban.bank : m.common.optional} />
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

/** What is known of the account so far: nothing until it can be used. */
export function AccountHint({ account }: { readonly account: ReturnType<typeof accountOf> }) {
  const say = useMessages().firstRun.iban;
  if (!account.ok) return null;
  return account.value.isIban ? <span className="good">{say.good}</span> : say.isPlain;
}
