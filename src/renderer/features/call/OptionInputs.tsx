import { toDecimal } from '../../../domain/money/decimal';
import type { Money } from '../../../domain/money/money';
import { AmountField } from '../../components/fields/AmountField';
import { DateField } from '../../components/fields/DateField';
import { FieldRow } from '../../components/fields/Field';
import { readAmount } from '../../components/fields/readAmount';
import { TextField } from '../../components/fields/TextField';
import { useMessages } from '../../messages/useMessages';
import type { OptionFields } from './optionFields';

interface OptionInputsProps {
  readonly debt: Money;
  readonly fields: OptionFields;
  readonly onChange: (part: Partial<OptionFields>) => void;
}

/** Steps of the slider from one thirty-sixth of the debt to all of it. */
const STEPS = 36;

/** What the customer can pay in a month, as text or by a slider, and the terms. */
export function OptionInputs({ debt, fields, onChange }: OptionInputsProps) {
  const m = useMessages();
  const say = m.call.options;
  const read = readAmount(fields.affordable, debt.currency);
  const step = read.ok ? Math.ceil((read.value.minor * STEPS) / debt.minor) : 0;
  return (
    <>
      <FieldRow>
        <AmountField
          label={say.affordable}
          currency={debt.currency}
          value={fields.affordable}
          onChange={(affordable) => onChange({ affordable })}
        />
        <DateField
          label={say.first}
          value={fields.first}
          onChange={(first) => onChange({ first })}
          strict
        />
        <TextField
          label={say.interest}
          value={fields.interestPct}
          onChange={(interestPct) => onChange({ interestPct })}
          maxLength={8}
        />
        <TextField
          label={say.carryingRate}
          value={fields.carryingPct}
          onChange={(carryingPct) => onChange({ carryingPct })}
          maxLength={8}
        />
      </FieldRow>
      <input
        className="options__slider"
        type="range"
        aria-label={say.slider}
        aria-valuetext={read.ok ? toDecimal(read.value) : say.notSaid}
        min={0}
        max={STEPS}
        value={Math.min(STEPS, step)}
        onChange={(event) => onChange({ affordable: amountAt(Number(event.target.value)) })}
      />
    </>
  );

  function amountAt(at: number): string {
    if (at === 0) return '';
    const minor = Math.ceil((debt.minor * at) / STEPS);
    return toDecimal({ minor, currency: debt.currency });
  }
}
