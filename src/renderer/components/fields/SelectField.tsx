import { focusOnMount } from '../focus';
import { Field } from './Field';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
  /** The first field of a form: gets the focus when it appears. */
  readonly takesFocus?: boolean;
}

/** One of a few choices. The system's own control: it speaks every assistive technology. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, choices, onChange, error } = props;
  return (
    <Field label={label} error={error}>
      {(aria) => (
        <select
          {...aria}
          className="input"
          ref={props.takesFocus === true ? focusOnMount : undefined}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
