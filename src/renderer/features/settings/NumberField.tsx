import { TextField } from '../../components/fields/TextField';
import { useKeptText, useUnreadable } from '../../frame/formParts';
import { useMessages } from '../../messages/useMessages';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  readonly hint?: string;
}

/** A whole number in a range. What cannot be read stays visible with the range, and changes nothing. */
export function NumberField({ label, value, min, max, onChange, hint }: NumberFieldProps) {
  const m = useMessages();
  const shown = String(value);
  const { text, write } = useKeptText(label, shown);
  useUnreadable(read(text) === null);
  return (
    <TextField
      label={label}
      short
      value={text}
      hint={hint}
      error={read(text) === null ? m.settings.numberRange(min, max) : undefined}
      onChange={(next) => {
        const number = read(next);
        if (number === null) return write(next, shown);
        write(shown, shown);
        onChange(number);
      }}
    />
  );

  function read(from: string): number | null {
    if (!/^-?\d{1,6}$/.test(from.trim())) return null;
    const number = Number(from);
    return number >= min && number <= max ? number : null;
  }
}
