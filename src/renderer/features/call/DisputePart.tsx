import type { Account } from '../../../domain/accounts/account';
import { disputedByItem } from '../../../domain/accounts/views/disputed';
import { openMinor } from '../../../domain/accounts/views/open';
import { useToday } from '../../clock';
import { AmountField } from '../../components/fields/AmountField';
import { FieldRow } from '../../components/fields/Field';
import { SelectField } from '../../components/fields/SelectField';
import { Money } from '../../components/Money';
import { useCodes } from '../../frame/useCodes';
import { useMessages } from '../../messages/useMessages';
import '../debtors/forms/DisputeForm.css';
import { useDefaults } from '../debtors/forms/useDefaults';
import type { useSaving } from '../debtors/forms/useSaving';
import { type CallFields, DISPUTE_REASONS, disputedItems } from './callFields';

interface DisputePartProps {
  readonly account: Account;
  readonly fields: CallFields;
  readonly onChange: (part: Partial<CallFields>) => void;
  readonly saving: ReturnType<typeof useSaving>;
}

/** What the customer objects to; with nothing ticked only the call itself is recorded. */
export function DisputePart({ account, fields, onChange, saving }: DisputePartProps) {
  const m = useMessages();
  const say = m.forms.dispute;
  const codes = useCodes();
  const disputed = disputedByItem(account, useToday());
  const { first } = useDefaults(account);
  const chosen = new Set<string>(disputedItems(fields));
  const invoices = account.items.filter(
    (item) => item.kind === 'invoice' && openMinor(item) > (disputed.get(item.id) ?? 0),
  );
  const reason = DISPUTE_REASONS.find((one) => one === fields.reason) ?? 'other';
  const offered = DISPUTE_REASONS.filter((one) => one === reason || codes.reasons.includes(one));
  const currency = invoices.find(({ id }) => chosen.has(id))?.currency ?? first;
  return (
    <>
      <fieldset className="dispute-items dialog__list">
        <legend className="field__label">{say.items}</legend>
        {invoices.map((item) => (
          <label key={item.id} className="dispute-items__item">
            <input
              type="checkbox"
              checked={chosen.has(item.id)}
              onChange={() => onChange({ items: toggled(chosen, item.id) })}
            />
            <span className="dispute-items__number">{item.number}</span>
            <Money amount={{ minor: openMinor(item), currency: item.currency }} />
          </label>
        ))}
        {invoices.length === 0 && <p className="muted">{say.nothing}</p>}
        <div className="field__note field__note--error" aria-live="polite">
          {saving.errorAt('items')}
        </div>
      </fieldset>
      <FieldRow>
        <SelectField
          label={m.forms.reason}
          value={reason}
          choices={offered.map((value) => ({ value, label: codes.reason(value) }))}
          onChange={(next) => onChange({ reason: next })}
        />
        <AmountField
          label={say.part}
          currency={currency}
          value={fields.part}
          onChange={(part) => onChange({ part })}
          error={saving.errorAt('amount')}
        />
      </FieldRow>
    </>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): string {
  const others = [...chosen].filter((other) => other !== id);
  return (chosen.has(id) ? others : [...others, id]).join(' ');
}
