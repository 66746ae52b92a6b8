import { useId } from 'react';
import { Select } from '../../components/fields/Select';
import { useKeptText, useUnreadable } from '../../frame/formParts';
import { useMessages } from '../../messages/useMessages';

/** A choice in the cell of a table; the column and the row name it. */
export function CellSelect(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}) {
  const choices = props.choices.map(([value, label]) => ({ value, label }));
  return <Select {...props} choices={choices} aria={{ 'aria-label': props.label }} />;
}

/** A whole number in the cell of a table. What cannot be read stays, says the range, and changes nothing. */
export function CellNumber(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}) {
  const { value, min, max } = props;
  const m = useMessages();
  const id = useId();
  const shown = String(value);
  const { text, write } = useKeptText(props.label, shown);
  const readable = (text: string) =>
    /^-?\d{1,5}$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;
  const wrong = !readable(text);
  useUnreadable(wrong);
  return (
    <>
      <input
        className="input input--figures settings__number"
        aria-label={props.label}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        value={text}
        autoComplete="off"
        onChange={(event) => {
          const next = event.target.value;
          write(readable(next) ? shown : next, shown);
          if (readable(next)) props.onChange(Number(next));
        }}
      />
      {wrong && (
        <p className="settings__wrong" id={id}>
          {m.settings.numberRange(min, max)}
        </p>
      )}
    </>
  );
}
