import { useRef } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { nextCall, wasSpokenTo } from '../../../domain/callSheet/nextCall';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { formatMoney } from '../../../domain/money/format';
import { bankHolidays } from '../../../domain/settings/inForce';
import type { OfferedOutcome } from '../../../domain/settings/sections/codes';
import { useToday } from '../../clock';
import { TextField } from '../../components/fields/TextField';
import { shortDate } from '../../components/text';
import { FormDialog } from '../../frame/FormDialog';
import { useCodes } from '../../frame/useCodes';
import { useBook } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { useMessages } from '../../messages/useMessages';
import { openDialog } from '../../stores/dialogs';
import { dropDraftsOf, useDraft } from '../../stores/drafts';
import type { DebtorFormProps } from '../debtors/forms/DebtorForms';
import { MoneyAndDate } from '../debtors/forms/money/MoneyAndDate';
import { chosenCurrency, useDefaults } from '../debtors/forms/money/useDefaults';
import { OutcomeChoice } from '../debtors/forms/OutcomeChoice';
import { useSaving } from '../debtors/forms/useSaving';
import { CallAside } from './CallAside';
import './CallForm.css';
import { CallHead } from './CallHead';
import { ContactPart } from './ContactPart';
import { type CallFields, callCommand, emptyCall, nextChoice, withOutcome } from './callFields';
import { DisputePart } from './DisputePart';
import { NextPart } from './NextPart';
import { optionsDraft } from './optionFields';
import { ToneNote } from './ToneNote';
import { useAside } from './useAside';
import { useStopwatch } from './useStopwatch';

/** A call with all it brings, in one form and one command; beside it what to know and to offer. */
export function CallForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const today = useToday();
  const { settings } = useBook();
  const holidays = bankHolidays(settings.holidays);
  const { currencies, first, amountIn } = useDefaults(account);
  const draft = useDraft<CallFields>(`call:${account.id}`, emptyCall(account, amountIn(first)));
  const { fields, change } = draft;
  const codes = useCodes();
  const chosen = codes.knownOutcome(fields.outcome);
  const outcome = codes.countsAs(chosen);
  const currency = chosenCurrency(fields.currency, currencies, first);
  const watch = useStopwatch(fields.seconds);
  const letterFollows = nextChoice(fields) === 'letter';
  const saving = useSaving(account.id, draft, () => {
    dropDraftsOf(optionsDraft(account.id));
    onEnd(true);
    if (letterFollows) openDialog({ name: 'letters', accounts: [account.id] });
  });
  const command = callCommand(fields, {
    account,
    outcome: chosen,
    currency,
    today,
    codes: settings.codes,
    seconds: watch.seconds,
  });
  const beside = useRef<HTMLElement>(null);
  const aside = useAside(beside);

  return (
    <FormDialog
      title={m.forms.call.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      width="full"
      onSave={() => void saving.save(command, titleOf(m, account, command, today))}
      onClose={leave}
    >
      <div className="call">
        <div className="call__form">
          <CallHead account={account} phone={fields.phone} watch={watch} />
          <OutcomeChoice value={chosen} onChange={changeOutcome} />
          {wasSpokenTo(outcome) && (
            <TextField
              label={outcome === 'voicemail' ? m.forms.call.messageFor : m.forms.call.person}
              value={fields.person}
              onChange={(person) => change({ person })}
              maxLength={120}
            />
          )}
          {outcome === 'promise' && (
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
          <ContactPart
            account={account}
            fields={fields}
            onChange={change}
            isAsked={outcome === 'wrongNumber'}
          />
        </div>
        <CallAside ref={beside} account={account} shown={aside.shown} onShow={aside.show} />
      </div>
    </FormDialog>
  );

  /** The draft keeps the time as well. */
  function leave(): void {
    if (watch.seconds > fields.seconds) change({ seconds: watch.seconds });
    onEnd(false);
  }

  /** Another outcome proposes its own next step. */
  function changeOutcome(next: OfferedOutcome): void {
    change(withOutcome(fields, next, again));
  }

  function again(named: string): PlainDate | null {
    return nextCall(account, codes.countsAs(codes.knownOutcome(named)), today, holidays);
  }

  /** Another currency proposes its own amount. */
  function changeTerms(part: { amount?: string; date?: string; currency?: string }): void {
    const other = currencies.find((known) => known === part.currency);
    change(other === undefined ? part : { ...part, amount: amountIn(other) });
  }
}

/** What the message says was recorded: the call, with the promise or the day of the next one. */
function titleOf(
  m: Messages,
  { name }: Account,
  command: ReturnType<typeof callCommand>,
  today: PlainDate,
): string {
  const say = m.forms.call;
  const promise = command?.promise ?? null;
  const next = command?.next;
  if (promise !== null) {
    return say.doneWithPromise(name, formatMoney(promise), shortDate(m, promise.dueOn, today));
  }
  if (next?.kind === 'callBack') return say.doneWithNext(name, shortDate(m, next.on, today));
  return say.done(name);
}
