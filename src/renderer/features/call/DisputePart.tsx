import type { Account } from '../../../domain/accounts/account';
import { useToday } from '../../clock';
import { AmountField } from '../../components/fields/AmountField';
import { FieldRow } from '../../components/fields/Field';
import { SelectField } from '../../components/fields/SelectField';
import { useCodes } from '../../frame/useCodes';
import { useMessages } from '../../messages/useMessages';
import { CareFields } from '../debtors/forms/dispute/CareFields';
import { DisputedItems } from '../debtors/forms/dispute/DisputedItems';
import { useDefaults } from '../debtors/forms/money/useDefaults';
import type { useSaving } from '../debtors/forms/useSaving';
import type { CallFields } from './callFields';
import { disputable, disputedItems } from './disputeFields';

interface DisputePartProps {
  readonly account: Account;
  readonly fields: CallFields;
  readonly onChange: (part: Partial<CallFields>) => void;
  readonly saving: ReturnType<typeof useSaving>;
}

/** What the customer objects to, who answers it and by when. */
export function DisputePart({ account, fields, onChange, saving }: DisputePartProps) {
  const m = useMessages();
  const say = m.forms.dispute;
  const codes = useCodes();
  const { first } = useDefaults(account);
  const invoices = disputable(account, useToday());
  const chosen = disputedItems(fields, invoices);
  const reason = codes.known(fields.reason);
  const isMissing = saving.tried && invoices.length > 0 && chosen.length === 0;
  return (
    <>
      <DisputedItems
        invoices={invoices}
        chosen={chosen}
        onChange={(items) => onChange({ items: items.map(({ id }) => id).join(' ') })}
        error={isMissing ? say.chooseItems : saving.errorAt('items')}
      />
      {invoices.length > 0 && (
        <>
          <FieldRow>
            <SelectField
              label={m.forms.reason}
              value={reason}
              choices={codes.choices(reason)}
              onChange={(next) => onChange({ reason: next })}
            />
            <AmountField
              label={say.part}
              currency={chosen[0]?.currency ?? first}
              value={fields.part}
              onChange={(part) => onChange({ part })}
              error={saving.errorAt('amount')}
            />
          </FieldRow>
          <CareFields fields={fields} onChange={onChange} strict={saving.tried} />
        </>
      )}
    </>
  );
}
