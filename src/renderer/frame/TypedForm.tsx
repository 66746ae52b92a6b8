import type { ReactNode } from 'react';
import { useTyped } from '../components/dialog/useTyped';
import { useUnsaved } from './useUnsaved';

interface TypedFormProps {
  /** What the form is called, for the question before it is left. */
  readonly title: string;
  readonly className: string;
  readonly onSave: () => Promise<void>;
  readonly children: ReactNode;
}

/**
 * A form in a place: once something was written in it, leaving asks first. It goes from the screen
 * when it is saved or given up. That it is not saved twice is for `useBusy` around `onSave`.
 */
export function TypedForm({ title, className, onSave, children }: TypedFormProps) {
  const [typed, ref] = useTyped();
  useUnsaved(typed, title, () => undefined);
  return (
    <form
      className={className}
      noValidate
      ref={ref}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
    >
      {children}
    </form>
  );
}
