import { useEffect } from 'react';
import { goTo } from '../../../stores/route';

/** Esc leaves a page the way it was entered, unless a field or a dialog wants the key. */
export function usePageKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return;
      leavePage();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Back to where the customer was opened from; to the list when the window was loaded here. */
export function leavePage(): void {
  if (window.history.length > 1) window.history.back();
  else goTo('customers');
}
