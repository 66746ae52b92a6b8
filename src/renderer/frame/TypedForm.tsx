import type { ComponentProps } from 'react';
import { useTyped } from '../components/dialog/useTyped';
import { useUnsaved } from './useUnsaved';

/**
 * A form in a place: once something was written in it, leaving asks first. It goes from the screen
 * when it is saved or given up.
 */
export function TypedForm(props: Omit<ComponentProps<'form'>, 'ref'>) {
  const [typed, ref] = useTyped();
  useUnsaved(typed, () => undefined);
  return <form noValidate {...props} ref={ref} />;
}
