import { type RefObject, useEffect, useRef } from 'react';
import { focusOnMount } from '../components/focus';

/**
 * The keyboard of a form in a dialog: its first field has the focus unless another one took it, and
 * Ctrl+Enter saves wherever in the dialog the focus is, also on the dialog itself after a click beside
 * the fields.
 */
export function useFormKeys(form: RefObject<HTMLFormElement | null>, save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const fields = form.current;
    if (fields === null) return;
    if (!fields.contains(document.activeElement)) focusOnMount(fields.querySelector(FIELD));
    const dialog = fields.closest<HTMLElement>('[role$="dialog"]') ?? fields;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    dialog.addEventListener('keydown', onKey);
    return () => dialog.removeEventListener('keydown', onKey);
  }, [form]);
}

const FIELD = 'input:enabled, select:enabled, textarea:enabled';
