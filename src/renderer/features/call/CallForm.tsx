import { useState } from 'react';
import type { CallOutcome } from '../../../domain/accounts/events';
import { formatMoney } from '../../../domain/money/format';
import { useToday } from '../../clock';
import { TextField } from '../../components/fields/TextField';
import { shortDate } from '../../components/text';
import { FormDialog } from '../../frame/FormDialog';
import { useMessages } from '../../messages/useMessages';
import { openDialog } from '../../stores/dialogs';
import { useDraft } from '../../stores/drafts';
import type { DebtorFormProps } from '../debtors/forms/DebtorForms';
import { MoneyAndDate } from '../debtors/forms/MoneyAndDate';
import { OUTCOMES, OutcomeChoice } from '../debtors/forms/OutcomeChoice';
import { chosenCurrency, useDefaults } from '../debtors/forms/useDefaults';
import { useSaving } from '../debtors/forms/useSaving';
import { CallAside } from './CallAside';
import './CallForm.css';
import { CallHead } from './CallHead';
import { ContactPart } from './ContactPart';
import { type CallFields, callCommand, emptyCall, nextChoice } from './callFields';
import { DisputePart } from './DisputePart';
import { NextPart } from './NextPart';
import { ToneNote } from './ToneNote';
import { useAltKey } from './useAltKey';
import { useStopwatch } from './useStopwatch';

/** A call with all it brings, in one form and one command; beside it what to know and to offer. */
export function CallForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const today = useToday();
  const { currencies, first, amountIn } = useDefaults(account);
  const draft = useDraft<CallFields>(`call:${account.id}`, emptyCall(account, amountIn(first)));
  const { fields } = draft;
  const { change } = draft;
  const outcome: CallOutcome = OUTCOMES.find((known) => known === fields.outcome) ?? 'promise';
  const currency = chosenCurrency(fields.currency, currencies, first);
  const watch = useStopwatch();
  const letterFollows = nextChoice(fields) === 'letter';
  const saving = useSaving(account.id, draft, () => {
    onEnd(true);
    if (letterFollows) openDialog({ name: 'letters', accounts: [account.id] });
  });
  const command = callCommand(fields, {
    account,
    outcome,
    currency,
    today,
    seconds: watch.seconds,
  });
  const [aside, setAside] = useState<AsideName>('sheet');
  useAltKey('KeyS', () => setAside('sheet'));
  useAltKey('KeyO', () => setAside('options'));

  return (
    <FormDialog
      title={m.forms.call.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      width="full"
      onSave={() => void saving.save(command, title())}
      onClose={() => onEnd(false)}
    >
      <div className="call">
        <div className="call__form">
          <CallHead account={account} watch={watch} />
          <OutcomeChoice value={outcome} onChange={(next) => change({ outcome: next })} />
          <TextField
            label={m.forms.call.person}
            value={fields.person}
            onChange={(person) => change({ person })}
            maxLength={120}
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
          {outcome === 'dispute' && (
            <DisputePart account={account} fields={fields} onChange={change} saving={saving} />
          )}
          <TextField
            label={m.forms.note}
            value={fields.note}
            onChange={(note) => change({ note })}
            error={saving.errorAt('note')}
            hint={m.forms.call.noteHint}
            rows={3}
            maxLength={4000}
          />
          <ToneNote account={account} text={fields.note} />
          <NextPart fields={fields} onChange={change} saving={saving} />
          <ContactPart account={account} fields={fields} onChange={change} />
        </div>
        <CallAside account={account} shown={aside} onShow={setAside} />
      </div>
    </FormDialog>
  );

  /** Another currency proposes its own amount. */
  function changeTerms(part: { amount?: string; date?: string; currency?: string }): void {
    const other = currencies.find((known) => known === part.currency);
    change(other === undefined ? part : { ...part, amount: amountIn(other) });
  }

  function title(): string {
    const promise = command?.promise ?? null;
    if (promise === null) return m.forms.call.done(account.name);
    const day = shortDate(m, promise.dueOn, today);
    return m.forms.call.doneWithPromise(account.name, formatMoney(promise), day);
  }
}

export type AsideName = 'sheet' | 'options';
