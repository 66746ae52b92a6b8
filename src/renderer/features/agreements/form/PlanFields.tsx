import type { Rhythm } from '../../../../domain/accounts/agreement';
import type { Currency } from '../../../../domain/money/currency';
import { formatMoney } from '../../../../domain/money/format';
import type { Debt } from '../../../../domain/options/debts';
import { usualDeferral } from '../../../../domain/plans/usualDays';
import { bankHolidays } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { DateField } from '../../../components/fields/DateField';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import type { AgreementFields } from '../draft/agreementFields';
import type { FormErrors } from './fieldErrors';

/** What the parts of the form share. */
export interface PartProps {
  readonly fields: AgreementFields;
  readonly errors: FormErrors;
  readonly currency: Currency;
  readonly onChange: (part: Partial<AgreementFields>) => void;
}

const KINDS: readonly AgreementFields['kind'][] = ['instalments', 'deferral'];
const RHYTHMS: readonly Rhythm[] = ['weekly', 'fortnightly', 'monthly', 'quarterly'];

/** Which debt, and how it is paid. */
export function PlanFields(props: PartProps & { readonly debts: readonly Debt[] }) {
  const { fields, errors, currency, debts, onChange } = props;
  const say = useMessages().agreements.dialog;
  const today = useToday();
  const { settings } = useBook();
  const isDeferral = fields.kind === 'deferral';
  return (
    <fieldset className="agreement-form__part">
      <legend>{say.plan}</legend>
      <FieldRow>
        <SelectField
          label={say.currency}
          value={fields.currency}
          onChange={(next) => onChange({ currency: next })}
          choices={debts.map(({ amount }) => ({
            value: amount.currency as string,
            label: formatMoney(amount),
          }))}
        />
        <SelectField
          label={say.kind}
          value={fields.kind}
          onChange={changeKind}
          choices={KINDS.map((value) => ({ value, label: say.kinds[value] }))}
        />
      </FieldRow>
      <FieldRow>
        {!isDeferral && (
          <>
            <TextField
              label={say.parts}
              value={fields.parts}
              onChange={(parts) => onChange({ parts, each: '' })}
              error={errors.at.parts}
            />
            <TextField
              figures
              label={say.each(currency)}
              value={fields.each}
              onChange={(each) => onChange({ each })}
              error={errors.at.each}
              hint={say.eachHint}
            />
            <SelectField
              label={say.every}
              value={fields.every}
              onChange={(every) => onChange({ every })}
              choices={RHYTHMS.map((value) => ({ value, label: say.rhythms[value] }))}
            />
          </>
        )}
        <DateField
          label={isDeferral ? say.until : say.first}
          value={fields.first}
          onChange={(first) => onChange({ first })}
          error={errors.at.first}
          strict
        />
      </FieldRow>
    </fieldset>
  );

  function changeKind(kind: AgreementFields['kind']): void {
    const first = usualDeferral(today, bankHolidays(settings.holidays));
    onChange(kind === 'deferral' ? { kind, each: '', first } : { kind });
  }
}
