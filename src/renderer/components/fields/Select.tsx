import type { AriaAttributes, Ref } from 'react';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> {
  /** Its name where no label stands beside it, or what the label of a field gives. */
  readonly aria: AriaAttributes & { readonly id?: string };
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly ref?: Ref<HTMLSelectElement> | undefined;
}

/** One of a few choices. The system's own control: it speaks every assistive technology. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { aria, value, choices, onChange, ref } = props;
  return (
    <select
      {...aria}
      className="input"
      ref={ref}
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
  );
}
