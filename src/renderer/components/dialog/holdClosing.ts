import { useEffect } from 'react';

/**
 * While true, closing the window asks once: for input that no draft keeps. Main shows the question
 * (`window/closing.ts`); the page only says that there is something to lose.
 */
export function useHoldClosing(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [unsaved]);
}
