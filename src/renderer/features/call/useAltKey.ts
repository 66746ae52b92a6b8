import { useEffect } from 'react';

/**
 * Alt and a letter, from every field of the call, unless another dialog lies above it. `code` is
 * the key's place on the keyboard ("KeyO"): with Alt some systems type another letter.
 */
export function useAltKey(code: string, run: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlainAlt = event.altKey && !event.ctrlKey && !event.metaKey;
      if (!isPlainAlt || event.code !== code || coversCall()) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function coversCall(): boolean {
  return document.querySelectorAll('[role="dialog"]').length > 1;
}
