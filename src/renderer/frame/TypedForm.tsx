import { type ReactNode, useState } from 'react';
import { useTyped } from '../components/dialog/useTyped';
import { oneAtATime } from './oneAtATime';
import { useUnsaved } from './useUnsaved';

interface TypedFormProps {
  readonly className: string;
  readonly onSave: () => Promise<void>;
  /** Hears whether it is being saved: the end of the form shows it. */
  readonly children: (busy: boolean) => ReactNode;
}

/**
 * A form in a place: once something was written in it, leaving asks first. It goes from the screen
 * when it is saved or given up. While it is being saved, saving again does nothing.
 */
export function TypedForm({ className, onSave, children }: TypedFormProps) {
  const [typed, ref] = useTyped();
  const [busy, setBusy] = useState(false);
  const [once] = useState(() => oneAtATime(setBusy));
  useUnsaved(typed, () => undefined);
  return (
    <form
      className={className}
      noValidate
      ref={ref}
      onSubmit={(event) => {
        event.preventDefault();
        void once(onSave);
      }}
    >
      {children(busy)}
    </form>
  );
}
