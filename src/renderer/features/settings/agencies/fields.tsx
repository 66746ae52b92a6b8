import type { Currency } from '../../../../domain/money/currency';
import { toDecimal } from '../../../../domain/money/decimal';
import { readAmount } from '../../../components/fields/readAmount';
import { TextField } from '../../../components/fields/TextField';
import { useKeptText, useUnreadable } from '../../../frame/formParts';
import { useMessages } from '../../../messages/useMessages';

interface TypedFieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly hint?: string;
}

/** A percentage from 0 to 100 as decimal text; may be empty where `optional`. */
export function PercentField(props: TypedFieldProps<string> & { readonly optional?: boolean }) {
  const say = useMessages().agencies;
  const { text, write } = useKeptText(props.label, props.value);
  const readable = (from: string) =>
    (props.optional === true && from.trim() === '') ||
    /^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/.test(plain(from));
  useUnreadable(!readable(text));
  return (
    <TextField
      label={props.label}
      value={text}
      hint={props.hint}
      error={readable(text) ? undefined : say.percentError}
      maxLength={9}
      onChange={(next) => {
        const ok = readable(next);
        write(next, ok ? plain(next) : props.value);
        if (ok) props.onChange(plain(next));
      }}
    />
  );
}

/** A comma is a decimal mark here. */
export function plain(text: string): string {
  return text.trim().replace(',', '.');
}

/** A sum of zero or more in minor units. */
export function SumField(props: TypedFieldProps<number> & { readonly currency: Currency }) {
  const say = useMessages().agencies;
  const { currency, value } = props;
  const shown = toDecimal({ minor: value, currency });
  const { text, write } = useKeptText(props.label, shown);
  const unreadable = minorOf(text, currency) === null;
  useUnreadable(unreadable);
  return (
    <TextField
      label={`${props.label} (${currency})`}
      value={text}
      error={unreadable ? say.sumError : undefined}
      maxLength={18}
      onChange={(next) => {
        const minor = minorOf(next, currency);
        write(next, minor === null ? shown : toDecimal({ minor, currency }));
        if (minor !== null) props.onChange(minor);
      }}
    />
  );
}

/** Minor units of an amount as typed, where 0 is one too; null while it is none. */
export function minorOf(text: string, currency: Currency): number | null {
  if (/^\s*0*([.,]0+)?\s*$/.test(text) && text.trim() !== '') return 0;
  const read = readAmount(text, currency);
  return read.ok ? read.value.minor : null;
}
