import type { AccountCommand } from '../../../../../domain/accounts/commands';
import { formatMoney } from '../../../../../domain/money/format';
import { useToday } from '../../../../clock';
import { readAmount } from '../../../../components/fields/readAmount';
import { readDate } from '../../../../components/fields/readDate';
import { SelectField } from '../../../../components/fields/SelectField';
import { TextField } from '../../../../components/fields/TextField';
import { FormDialog } from '../../../../frame/FormDialog';
import { useMessages } from '../../../../messages/useMessages';
import { useDraft } from '../../../../stores/drafts';
import type { DebtorFormProps } from '../DebtorForms';
import { useSaving } from '../useSaving';
import { MoneyAndDate } from './MoneyAndDate';
import { chosenCurrency, useDefaults } from './useDefaults';

/** Money that came in: to the oldest items first, or kept unallocated. */
export function PaymentForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const today = useToday();
  const { currencies, first } = useDefaults(account);
  const draft = useDraft(`payment:${account.id}`, {
    amount: '',
    date: String(today),
    currency: '',
    reference: '',
    allocate: 'oldest',
  });
  const { fields, change } = draft;
  const currency = chosenCurrency(fields.currency, currencies, first);
  const saving = useSaving(account.id, draft, () => onEnd(true));

  return (
    <FormDialog
      title={m.forms.payment.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={save}
      onClose={() => onEnd(false)}
    >
      <MoneyAndDate
        amountLabel={m.forms.amount}
        dateLabel={m.forms.payment.on}
        currency={currency}
        currencies={currencies}
        amount={fields.amount}
        date={fields.date}
        onChange={change}
        amountError={saving.errorAt('amount')}
        dateError={saving.errorAt('date')}
        strict={saving.tried}
        takesFocus
      />
      <TextField
        label={m.forms.payment.reference}
        value={fields.reference}
        onChange={(reference) => change({ reference })}
        maxLength={140}
      />
      <SelectField
        label={m.forms.payment.allocate}
        value={fields.allocate === 'none' ? 'none' : 'oldest'}
        choices={[
          { value: 'oldest', label: m.forms.payment.oldest },
          { value: 'none', label: m.forms.payment.none },
        ]}
        onChange={(allocate) => change({ allocate })}
      />
    </FormDialog>
  );

  function save(): void {
    const amount = readAmount(fields.amount, currency);
    const on = readDate(fields.date, today);
    if (!amount.ok || on === null) {
      void saving.save(null, '');
      return;
    }
    const command: AccountCommand = {
      type: 'recordPayment',
      on,
      ...amount.value,
      reference: fields.reference.trim(),
      allocations: fields.allocate === 'none' ? [] : null,
      batch: null,
    };
    void saving.save(command, m.forms.payment.done(formatMoney(amount.value)));
  }
}
