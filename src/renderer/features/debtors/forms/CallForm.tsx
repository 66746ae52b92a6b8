import type { CallOutcome } from '../../../../domain/accounts/events';
import { formatMoney } from '../../../../domain/money/format';
import { useToday } from '../../../clock';
import { TextField } from '../../../components/TextField';
import { shortDate } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';
import { useDraft } from '../../../stores/drafts';
import type { DebtorFormProps } from './DebtorForms';
import { FormDialog } from './FormDialog';
import { MoneyAndDate } from './MoneyAndDate';
import { OUTCOMES, OutcomeChoice } from './OutcomeChoice';
import { promiseTerms } from './promiseTerms';
import { chosenCurrency, useDefaults } from './useDefaults';
import { useSaving } from './useSaving';

/** A call in one form and one command: outcome, who, what was said, and a promise if there is one. */
export function CallForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const today = useToday();
  const { currencies, first, amountIn } = useDefaults(account);
  const draft = useDraft(`call:${account.id}`, {
    outcome: 'promise',
    person: account.contact.name,
    note: '',
    amount: amountIn(first),
    date: '',
    currency: '',
  });
  const { fields, change } = draft;
  const outcome: CallOutcome = OUTCOMES.find((known) => known === fields.outcome) ?? 'promise';
  const currency = chosenCurrency(fields.currency, currencies, first);
  const saving = useSaving(account.id, () => {
    draft.drop();
    onEnd(true);
  });
  const promise =
    outcome === 'promise' ? promiseTerms({ ...fields, by: fields.person }, currency, today) : null;

  return (
    <FormDialog
      title={m.forms.call.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      onSave={save}
      onClose={() => onEnd(false)}
    >
      <OutcomeChoice value={outcome} onChange={(next) => change({ outcome: next })} />
      <TextField
        label={m.forms.call.person}
        value={fields.person}
        onChange={(person) => change({ person })}
        maxLength={120}
      />
      <TextField
        label={m.forms.note}
        value={fields.note}
        onChange={(note) => change({ note })}
        error={saving.errorAt('note')}
        hint={m.forms.call.noteHint}
        rows={3}
        maxLength={4000}
      />
      {outcome === 'promise' && (
        <MoneyAndDate
          amountLabel={m.forms.call.promised}
          dateLabel={m.forms.call.promisedOn}
          currency={currency}
          currencies={currencies}
          amount={fields.amount}
          date={fields.date}
          onChange={changeTerms}
          amountError={saving.errorAt('amount')}
          dateError={saving.errorAt('date')}
          strict={saving.tried}
        />
      )}
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
    const { person, note } = fields;
    const complete = outcome !== 'promise' || promise !== null;
    const command = { type: 'logCall', outcome, person, note, promise } as const;
    void saving.save(complete ? command : null, title());
  }

  function title(): string {
    if (promise === null) return m.forms.call.done(account.name);
    const day = shortDate(m, promise.dueOn, today);
    return m.forms.call.doneWithPromise(account.name, formatMoney(promise), day);
  }
}
