import { type ReactNode, useId } from 'react';
import './Field.css';
import { classes } from '../text';

interface FieldProps {
  readonly label: string;
  /** What to do about the value, shown at the field; empty or undefined when it is fine. */
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly children: (aria: FieldAria) => ReactNode;
  readonly grow?: boolean;
}

/** What ties an input to its label, hint and error. */
export interface FieldAria {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

/** Label above, control, then the hint or the error: the frame of every input. */
export function Field({ label, error, hint, children, grow = false }: FieldProps) {
  const id = useId();
  const wrong = error !== undefined && error !== '';
  return (
    <div className={classes('field', grow && 'field--grow')}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': wrong })}
      <div
        id={`${id}-note`}
        className={classes('field__note', wrong && 'field__note--error')}
        aria-live="polite"
      >
        {wrong ? error : hint}
      </div>
    </div>
  );
}

/** Fields side by side. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className="field-row">{children}</div>;
}
