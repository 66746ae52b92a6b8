import type { AccountCommand } from '../../../../../domain/accounts/commands';
import { disputedByItem } from '../../../../../domain/accounts/views/disputed';
import { openMinor } from '../../../../../domain/accounts/views/open';
import { useToday } from '../../../../clock';
import { AmountField } from '../../../../components/fields/AmountField';
import { readAmount } from '../../../../components/fields/readAmount';
import { SelectField } from '../../../../components/fields/SelectField';
import { TextField } from '../../../../components/fields/TextField';
import { FormDialog } from '../../../../frame/FormDialog';
import { useCodes } from '../../../../frame/useCodes';
import { useMessages } from '../../../../messages/useMessages';
import { useDraft } from '../../../../stores/drafts';
import type { DebtorFormProps } from '../DebtorForms';
import { useDefaults } from '../money/useDefaults';
import { useSaving } from '../useSaving';
import { CareFields } from './CareFields';
import { careOf } from './careOf';
import { DisputedItems } from './DisputedItems';

/** What the customer does not agree with: whole items, or a part of them. */
export function DisputeForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const codes = useCodes();
  const today = useToday();
  const disputed = disputedByItem(account, today);
  const invoices = account.items.filter(
    (item) => item.kind === 'invoice' && openMinor(item) > (disputed.get(item.id) ?? 0),
  );
  const draft = useDraft(`dispute:${account.id}`, {
    ...{ reason: codes.reasons[0] ?? 'other', note: '', part: '' },
    ...{ owner: '', answerBy: '' },
    items: invoices.slice(0, 1).map((item): string => item.id),
  });
  const { fields, change } = draft;
  const chosen = invoices.filter(({ id }) => fields.items.includes(id));
  const reason = codes.known(fields.reason);
  const { first } = useDefaults(account);
  const currency = chosen[0]?.currency ?? first;
  const saving = useSaving(account.id, draft, () => onEnd(true));

  return (
    <FormDialog
      title={m.forms.dispute.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={save}
      onClose={() => onEnd(false)}
    >
      <DisputedItems
        invoices={invoices}
        chosen={chosen}
        onChange={(items) => change({ items: items.map(({ id }) => id) })}
        error={
          saving.tried && chosen.length === 0
            ? m.forms.dispute.chooseItems
            : saving.errorAt('items')
        }
      />
      <SelectField
        label={m.forms.reason}
        value={reason}
        choices={codes.choices(reason)}
        onChange={(next) => change({ reason: next })}
      />
      <AmountField
        label={m.forms.dispute.part}
        currency={currency}
        value={fields.part}
        onChange={(part) => change({ part })}
        error={saving.errorAt('amount')}
      />
      <CareFields fields={fields} onChange={change} strict={saving.tried} />
      <TextField
        label={m.forms.note}
        value={fields.note}
        onChange={(note) => change({ note })}
        error={saving.errorAt('note')}
        rows={3}
        maxLength={4000}
      />
    </FormDialog>
  );

  function save(): void {
    void saving.save(command(), m.forms.dispute.done);
  }

  function command(): AccountCommand | null {
    const part = readAmount(fields.part, currency);
    if (chosen.length === 0 || (!part.ok && part.error !== 'empty')) return null;
    const items = chosen.map((item) => item.id);
    const minor = part.ok ? part.value.minor : null;
    const care = careOf(fields, today);
    if (care === null) return null;
    return { type: 'openDispute', items, minor, reason, note: fields.note, ...care };
  }
}
