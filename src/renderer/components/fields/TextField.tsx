import type { ReactNode } from 'react';
import { focusOnMount } from '../focus';
import { classes } from '../text';
import { Field } from './Field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  /** More than one line makes a text area. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly required?: boolean;
  /** The first field of a form: gets the focus when it appears. */
  readonly takesFocus?: boolean;
  readonly grow?: boolean;
  readonly type?: 'text' | 'email' | 'tel';
  readonly list?: string | undefined;
  /** An amount or a number: at the right, under other figures. */
  readonly figures?: boolean;
  /** A few letters or figures: no wider than they need. */
  readonly short?: boolean;
}

/** One line of text, or several. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, onBlur, error, hint, rows = 1, grow = false } = props;
  const shared = {
    className: classes(
      'input',
      props.figures === true && 'input--figures',
      props.short === true && 'input--short',
    ),
    value,
    onBlur,
    ref: props.takesFocus === true ? focusOnMount : undefined,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    required: props.required,
  };
  return (
    <Field label={label} error={error} hint={hint} grow={grow}>
      {(aria) =>
        rows > 1 ? (
          <textarea
            {...aria}
            {...shared}
            rows={rows}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...aria}
            {...shared}
            type={props.type ?? 'text'}
            list={props.list}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
