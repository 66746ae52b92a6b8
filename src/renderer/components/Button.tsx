import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './Button.css';
import { KeyHint } from './KeyHint';
import { classes } from './text';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** The key that does the same, such as "C" or "Ctrl+Enter". */
  readonly keys?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button. At most one `primary` per screen or dialog. */
export function Button({ look = 'plain', keys, children, ref, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} ref={ref} className={classes('button', `button--${look}`)}>
      {children}
      {keys !== undefined && <KeyHint keys={keys} />}
    </button>
  );
}
