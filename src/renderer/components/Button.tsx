import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './Button.css';
import { KeyHint } from './KeyHint';
import { classes } from './text';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** The key that does the same, such as "C" or "Ctrl+Enter". */
  readonly keys?: string | undefined;
  /** Quiet and alone in its line: its words begin where other lines do. */
  readonly flush?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button. At most one `primary` per screen or dialog. */
export function Button({ look = 'plain', flush, keys, children, ref, ...rest }: ButtonProps) {
  const className = classes('button', `button--${look}`, flush === true && 'button--flush');
  return (
    <button type="button" {...rest} ref={ref} className={className}>
      {children}
      {keys !== undefined && <KeyHint keys={keys} />}
    </button>
  );
}
