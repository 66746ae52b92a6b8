import { formatMoney } from '../../../../../domain/money/format';
import { useToday } from '../../../../clock';
import { TextField } from '../../../../components/fields/TextField';
import { shortDate } from '../../../../components/text';
import { FormDialog } from '../../../../frame/FormDialog';
import { useMessages } from '../../../../messages/useMessages';
import { useDraft } from '../../../../stores/drafts';
import type { DebtorFormProps } from '../DebtorForms';
import { useSaving } from '../useSaving';
import { MoneyAndDate } from './MoneyAndDate';
import { promiseTerms } from './promiseTerms';
import { chosenCurrency, useDefaults } from './useDefaults';

/** A promise that came without a call: by e-mail, in passing. */
export function PromiseForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const today = useToday();
  const { currencies, first, amountIn } = useDefaults(account);
  const draft = useDraft(`promise:${account.id}`, {
    by: account.contact.name,
    amount: amountIn(first),
    date: '',
    currency: '',
  });
  const { fields, change } = draft;
  const currency = chosenCurrency(fields.currency, currencies, first);
  const promise = promiseTerms(fields, currency, today);
  const saving = useSaving(account.id, draft, () => onEnd(true));

  return (
    <FormDialog
      title={m.forms.promise.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={save}
      onClose={() => onEnd(false)}
    >
      <MoneyAndDate
        amountLabel={m.forms.call.promised}
        dateLabel={m.forms.call.promisedOn}
        arrives
        currency={currency}
        currencies={currencies}
        amount={fields.amount}
        date={fields.date}
        onChange={changeTerms}
        amountError={saving.errorAt('amount')}
        dateError={saving.errorAt('date')}
        strict={saving.tried}
        takesFocus
      />
      <TextField
        label={m.forms.promise.by}
        value={fields.by}
        onChange={(by) => change({ by })}
        maxLength={120}
      />
    </FormDialog>
  );

  /** Another currency proposes its own amount. */
  function changeTerms(part: { amount?: string; date?: string; currency?: string }): void {
    const other = part.currency === undefined ? undefined : currencies.find(isNamed);
    change(other === undefined ? part : { ...part, amount: amountIn(other) });

    function isNamed(known: string): boolean {
      return known === part.currency;
    }
  }

  function save(): void {
    if (promise === null) {
      void saving.save(null, '');
      return;
    }
    const title = m.forms.promise.done(formatMoney(promise), shortDate(m, promise.dueOn, today));
    void saving.save({ type: 'makePromise', promise }, title);
  }
}
