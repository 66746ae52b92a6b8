import type { Ref } from 'react';
import { KeyHint } from '../KeyHint';
import './FilterField.css';

interface FilterFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Filters a list as you type. Esc empties it; arrow down goes to the rows. */
export function FilterField({ label, placeholder, value, onChange, ref }: FilterFieldProps) {
  return (
    <div className="filter-field">
      <input
        className="input"
        type="text"
        ref={ref}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onChange('');
          else if (event.key === 'ArrowDown' || event.key === 'Enter') toRows();
          else return;
          event.preventDefault();
        }}
      />
      {value === '' && <KeyHint keys="/" />}
    </div>
  );
}

function toRows(): void {
  document.querySelector<HTMLElement>('[role="grid"] [role="row"][tabindex="0"]')?.focus();
}
