import type { Currency } from '../../../domain/money/currency';
import { formatMoney } from '../../../domain/money/format';
import { useMessages } from '../../messages/useMessages';
import { focusOnMount } from '../focus';
import { amountProblem } from './amountProblem';
import { Field } from './Field';
import { readAmount } from './readAmount';

interface AmountFieldProps {
  readonly label: string;
  readonly currency: Currency;
  /** The text as typed; `readAmount` gives the amount. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** From outside, such as a refusal of the ledger. */
  readonly error?: string | undefined;
  /** Shows what is wrong with the text itself; usually once the form was sent. */
  readonly strict?: boolean;
  readonly takesFocus?: boolean;
}

/** An amount as text, saying below what it understood. */
export function AmountField(props: AmountFieldProps) {
  const m = useMessages();
  const read = readAmount(props.value, props.currency);
  const own = read.ok ? undefined : amountProblem(m, read.error, props.currency);
  const telling = props.strict === true || (!read.ok && read.error !== 'empty');
  return (
    <Field
      label={`${props.label} (${props.currency})`}
      error={props.error ?? (telling ? own : undefined)}
      hint={read.ok ? m.common.amount.understood(formatMoney(read.value)) : ''}
    >
      {(aria) => (
        <input
          {...aria}
          className="input input--figures"
          inputMode="decimal"
          autoComplete="off"
          ref={props.takesFocus === true ? focusOnMount : undefined}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
