import type { PlainDate } from '../../../../../domain/dates/plainDate';
import { toWorkingDay } from '../../../../../domain/dates/workingDays';
import type { Currency } from '../../../../../domain/money/currency';
import { bankHolidays } from '../../../../../domain/settings/inForce';
import { AmountField } from '../../../../components/fields/AmountField';
import { DateField } from '../../../../components/fields/DateField';
import { FieldRow } from '../../../../components/fields/Field';
import { SelectField } from '../../../../components/fields/SelectField';
import { weekdayDate } from '../../../../components/text';
import { useBook } from '../../../../ledger/hooks';
import { useMessages } from '../../../../messages/useMessages';

interface MoneyAndDateProps {
  readonly amountLabel: string;
  readonly dateLabel: string;
  readonly currency: Currency;
  readonly currencies: readonly Currency[];
  readonly amount: string;
  readonly date: string;
  readonly onChange: (part: { amount?: string; date?: string; currency?: string }) => void;
  readonly amountError: string | undefined;
  readonly dateError: string | undefined;
  readonly strict: boolean;
  readonly takesFocus?: boolean;
  /** The money is to arrive on the day: says so where banks are closed. */
  readonly arrives?: boolean;
}

/** How much, in which currency, and when. The currency is asked for only when there are several. */
export function MoneyAndDate(props: MoneyAndDateProps) {
  const m = useMessages();
  const { currency, currencies, onChange, strict } = props;
  const holidays = bankHolidays(useBook().settings.holidays);
  return (
    <FieldRow>
      {currencies.length > 1 && (
        <SelectField
          label={m.forms.currency}
          value={currency}
          choices={currencies.map((value) => ({ value, label: value }))}
          onChange={(value) => onChange({ currency: value })}
        />
      )}
      <AmountField
        label={props.amountLabel}
        currency={currency}
        value={props.amount}
        onChange={(amount) => onChange({ amount })}
        error={props.amountError}
        strict={strict}
        takesFocus={props.takesFocus === true}
      />
      <DateField
        label={props.dateLabel}
        value={props.date}
        onChange={(date) => onChange({ date })}
        error={props.dateError}
        strict={strict}
        note={props.arrives === true ? closed : undefined}
      />
    </FieldRow>
  );

  function closed(day: PlainDate): string {
    const open = toWorkingDay(day, 'next', holidays);
    return open === day ? '' : m.forms.noBankDay(weekdayDate(m, open));
  }
}
