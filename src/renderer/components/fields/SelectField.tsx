import { focusOnMount } from '../focus';
import { Field } from './Field';
import { type Choice, Select } from './Select';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
  /** The first field of a form: gets the focus when it appears. */
  readonly takesFocus?: boolean;
}

/** One of a few choices, with its label. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, choices, onChange, error } = props;
  return (
    <Field label={label} error={error}>
      {(aria) => (
        <Select
          aria={aria}
          ref={props.takesFocus === true ? focusOnMount : undefined}
          {...{ value, choices, onChange }}
        />
      )}
    </Field>
  );
}
