import { addWorkingDays } from '../../../domain/dates/workingDays';
import { bankHolidays } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { DateField } from '../../components/fields/DateField';
import { FieldRow } from '../../components/fields/Field';
import { SelectField } from '../../components/fields/SelectField';
import { TextField } from '../../components/fields/TextField';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import type { useSaving } from '../debtors/forms/useSaving';
import { type CallFields, NEXT_STEPS, nextChoice } from './callFields';

interface NextPartProps {
  readonly fields: CallFields;
  readonly onChange: (part: Partial<CallFields>) => void;
  readonly saving: ReturnType<typeof useSaving>;
}

/** What follows from the call: calling back, a letter, leaving him alone. */
export function NextPart({ fields, onChange, saving }: NextPartProps) {
  const m = useMessages();
  const say = m.call.next;
  const choice = nextChoice(fields);
  const today = useToday();
  const holidays = bankHolidays(useBook().settings.holidays);
  return (
    <FieldRow>
      <SelectField
        label={say.label}
        value={choice}
        choices={NEXT_STEPS.map((value) => ({ value, label: say.steps[value] }))}
        onChange={chosen}
      />
      {(choice === 'callBack' || choice === 'hold') && (
        <DateField
          label={choice === 'callBack' ? say.callBackOn : say.holdUntil}
          value={fields.nextDate}
          onChange={(nextDate) => onChange({ nextDate })}
          error={choice === 'hold' ? undefined : saving.errorAt('next')}
          strict={saving.tried}
          optional={choice === 'hold'}
        />
      )}
      {choice === 'hold' && (
        <TextField
          label={m.forms.reason}
          value={fields.nextReason}
          onChange={(nextReason) => onChange({ nextReason })}
          error={saving.errorAt('reason')}
          maxLength={500}
        />
      )}
    </FieldRow>
  );

  /** Calling again needs a day: a bank week on unless another one stands there. */
  function chosen(next: string): void {
    const isMissing = next === 'callBack' && fields.nextDate.trim() === '';
    onChange(isMissing ? { next, nextDate: addWorkingDays(today, BANK_WEEK, holidays) } : { next });
  }
}

const BANK_WEEK = 5;
