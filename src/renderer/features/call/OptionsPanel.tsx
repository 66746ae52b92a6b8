import { type KeyboardEvent, useState } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { earliestLastDay } from '../../../domain/derivations/limitation';
import { formatMoney } from '../../../domain/money/format';
import { agreementPrefill } from '../../../domain/options/compareOptions';
import { type Debt, debtsOf } from '../../../domain/options/debts';
import { netDebt, openCredits } from '../../../domain/options/setOff';
import { usualFirstPayment } from '../../../domain/plans/usualDays';
import { bankHolidays } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { SelectField } from '../../components/fields/SelectField';
import { Problem } from '../../components/states/Problem';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { openDialog } from '../../stores/dialogs';
import { useDraft } from '../../stores/drafts';
import { SetOffChoice } from '../agreements/form/SetOffChoice';
import { useTables } from '../debtors/why/useTables';
import { OptionInputs } from './OptionInputs';
import './OptionsPanel.css';
import { OptionTable } from './OptionTable';
import { type ChosenFields, currentOf, optionsDraft, optionsOf } from './optionFields';
import { useAltKey } from './useAltKey';

/** Deferral and instalments side by side, following what the customer says he can pay. */
export function OptionsPanel({ account }: { readonly account: Account }) {
  const m = useMessages();
  const debts = debtsOf(account, useToday());
  const [currency, setCurrency] = useState('');
  const debt = debts.find(({ amount }) => amount.currency === currency) ?? debts[0];
  if (debt === undefined) return <p className="muted">{m.agreements.dialog.nothing}</p>;
  return (
    <div className="options">
      {debts.length > 1 && (
        <SelectField
          label={m.agreements.dialog.currency}
          value={debt.amount.currency as string}
          choices={debts.map(({ amount }) => ({
            value: amount.currency as string,
            label: formatMoney(amount),
          }))}
          onChange={setCurrency}
        />
      )}
      <Compared key={debt.amount.currency} account={account} debt={debt} />
    </div>
  );
}

function Compared({ account, debt }: { readonly account: Account; readonly debt: Debt }) {
  const m = useMessages();
  const today = useToday();
  const { settings } = useBook();
  const holidays = bankHolidays(settings.holidays);
  // Half a negotiation: still there after a look at the sheet, or when the call was interrupted.
  const { fields, change } = useDraft<ChosenFields>(
    optionsDraft(account.id, debt.amount.currency),
    {
      chosen: '',
      setOff: false,
      affordable: '',
      first: usualFirstPayment(today, holidays),
      interestPct: '',
      carryingPct: settings.rates.carryingPct,
    },
  );
  const limitation = earliestLastDay(debt.items, account, today, useTables());
  const consumer = account.debtorType === 'consumer';
  const credits = openCredits(account, debt.amount.currency, today);
  const net = fields.setOff ? netDebt(debt, credits) : null;
  const offered = net ?? debt;
  const found = optionsOf(fields, { debt: offered, today, limitation, consumer, holidays });
  const options = found.ok ? found.value.compared.options : [];
  const suggested = found.ok ? found.value.compared.suggested : null;
  const note = found.ok ? found.value.compared.note : null;
  const current = currentOf(options, fields.chosen, suggested);
  useAltKey('KeyA', drawUp);
  return (
    // Enter in these fields must not save the call.
    <fieldset className="options__body" onKeyDown={onKey}>
      <legend className="options__debt">{m.call.options.debt(formatMoney(debt.amount))}</legend>
      <SetOffChoice
        debt={debt}
        credits={credits}
        chosen={fields.setOff}
        onChoose={(setOff) => change({ setOff, chosen: '' })}
      />
      <OptionInputs
        debt={offered.amount}
        fields={fields}
        // Other terms, another proposal.
        onChange={(part) => change({ ...part, chosen: '' })}
      />
      {found.ok ? (
        <OptionTable
          options={options}
          currency={debt.amount.currency}
          chosen={current?.id ?? null}
          suggested={suggested}
          onChoose={(id) => change({ chosen: id })}
        />
      ) : (
        <Problem>{refusalSentence(found.error)}</Problem>
      )}
      <div className="options__foot" aria-live="polite">
        {note !== null && <p className="warn">{refusalSentence(note)}</p>}
        {current?.warnings.map((warning) => (
          <p key={warning.code} className="warn">
            {refusalSentence(warning)}
          </p>
        ))}
      </div>
      <Button keys="Alt+A" disabled={current === undefined} onClick={drawUp}>
        {m.call.options.take}
      </Button>
    </fieldset>
  );

  function onKey(event: KeyboardEvent): void {
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !isButton) {
      event.preventDefault();
    }
  }

  function drawUp(): void {
    if (!found.ok || current === undefined) return;
    const prefill = agreementPrefill(found.value.input, current, net !== null);
    openDialog({ name: 'agreement', account: account.id, prefill });
  }
}
